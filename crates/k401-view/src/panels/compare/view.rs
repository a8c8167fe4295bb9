//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::compare::{CompareOutcome, compare};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::{Way, model};
use super::words as w;
use crate::element::{el, group, plain};
use crate::page::Page;
use crate::parts::{Card, Cards, answer, cards, not_modeled, notices, section, worksheet};

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), compare, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<CompareOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    // The result does not repeat the need and the age; they are what it was reckoned from.
    let Ok(facts) = checked(page.state) else { return Html::default() };
    let model = model(&reckoned.result, facts.need, facts.retirement_age, language);
    let title = w::SIDE_BY_SIDE.to(language).into_owned();
    let card = |way: Way| {
        let mark = if way.meets_need {
            el("span").class("k401-mark k401-mark-agrees").words(&w::MEETS, language).done()
        } else if way.cells.is_err() {
            el("span").class("k401-mark k401-mark-quiet").words(&w::CLOSED, language).done()
        } else {
            Html::default()
        };
        Card { head: group(vec![plain(way.name), mark]), cells: way.cells.map(|cells| cells.map(plain).to_vec()) }
    };
    let ways = Cards {
        caption: title.clone(),
        corner: w::WAY.to(language).into_owned(),
        heads: model.heads.to_vec(),
        rows: model.ways.into_iter().map(card).collect(),
    };
    let table = group(vec![el("p").text(model.alone).done(), cards(ways)]);
    group(vec![
        answer(&model.lead, &model.amount, &model.rest, &model.sentence),
        section(&title, level, table),
        notices(&reckoned.notices, language, level),
        worksheet(&reckoned.worksheet, language),
        not_modeled(w::NOT_MODELED, language),
    ])
}
