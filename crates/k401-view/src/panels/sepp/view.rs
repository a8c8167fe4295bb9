//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::periodic_payments::{PeriodicPaymentsOutcome, periodic_payments};
use k401_words::Language;
use yew::prelude::*;

use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::page::{Calculator, Page};
use crate::parts::{Cell, Table, answer, columns, lines_section, not_modeled, notices, section, table, worksheet};

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), periodic_payments, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<PeriodicPaymentsOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, language);
    html! {
        <>
            { answer(&w::LEAD.to(language), &model.highest, &model.of, &model.sentence) }
            { methods(model.methods, language, level) }
            { lines_section(w::RULES, &model.rules, language, level) }
            { lines_section(w::CHANGE, &model.change, language, level) }
            { notices(&reckoned.notices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(w::NOT_MODELED, language) }
        </>
    }
}

fn methods(methods: Vec<[String; 3]>, language: Language, level: u8) -> Html {
    let title = w::METHODS.to(language).into_owned();
    let row = |[name, factor, payment]: [String; 3]| {
        ("", vec![Cell::Text(name), Cell::Number(factor), Cell::Number(payment)])
    };
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns(&[(w::METHOD, false), (w::FACTOR, true), (w::A_YEAR, true)], language),
        rows: methods.into_iter().map(row).collect(),
    };
    section(&title, level, table(&data))
}
