//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::compare::{CompareFacts, CompareOutcome, compare};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::{Way, model};
use super::words as w;
use crate::element::{el, group, plain};
use crate::page::Page;
use crate::parts::{Card, Cards, cards};
use crate::report::Report;

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), compare, result)
}

fn result(report: &mut Report<'_>, facts: &CompareFacts, reckoned: &Reckoned<CompareOutcome>) {
    let language = report.language();
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
        caption: title,
        corner: w::WAY.to(language).into_owned(),
        heads: model.heads.to_vec(),
        rows: model.ways.into_iter().map(card).collect(),
    };
    let table = group(vec![el("p").text(model.alone).done(), cards(ways)]);
    report.answer(model.lead, model.amount, model.rest, model.sentence);
    report.section(w::SIDE_BY_SIDE, table);
    report.notices(&reckoned.notices);
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
