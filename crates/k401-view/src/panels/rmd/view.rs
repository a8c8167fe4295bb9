//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::distributions::DEFAULT_WITHHOLDING_RATE;
use k401_core::required_minimum::{RequiredMinimumOutcome, required_minimum_distribution};
use k401_words::{Language, percent};
use yew::prelude::*;

use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::element::el;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::parts::{Cell, Table, answer, columns, lines_section, long_table, not_modeled, notices, section, worksheet};
use crate::text;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), required_minimum_distribution, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<RequiredMinimumOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, chosen_year(page.state), language);
    html! {
        <>
            { answer(&w::LEAD.to(language), &model.amount, &model.of, &model.sentence) }
            { lines_section(w::WHEN, &model.when, language, level) }
            { lines_section(w::MISSED, &model.missed, language, level) }
            { withheld(reckoned, language, level) }
            { notices(&reckoned.notices, language, level) }
            { ahead(model.years, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(w::NOT_MODELED, language) }
        </>
    }
}

/// The plan withholds: will I still owe? Only where something must be taken.
fn withheld(reckoned: &Reckoned<RequiredMinimumOutcome>, language: Language, level: u8) -> Html {
    if !reckoned.result.total_due.is_positive() {
        return Html::default();
    }
    let words = w::WITHHOLDING.filled(language, &[percent(DEFAULT_WITHHOLDING_RATE)]);
    section(&text::STILL_OWE.to(language), level, el("p").text(words).done())
}

fn ahead(years: Vec<[String; 6]>, language: Language, level: u8) -> Html {
    if years.is_empty() {
        return Html::default();
    }
    let title = w::AHEAD.to(language).into_owned();
    let headers = [
        (w::YEAR, true),
        (w::YEARS_OLD, true),
        (w::BEFORE, true),
        (w::FACTOR, true),
        (w::REQUIRED, true),
        (w::AFTER, true),
    ];
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns(&headers, language),
        rows: years.into_iter().map(|year| ("", year.map(Cell::Number).to_vec())).collect(),
    };
    section(&title, level, long_table(&data, &["year", "age", "balance", "factor", "amount", "yearEndBalance"]))
}
