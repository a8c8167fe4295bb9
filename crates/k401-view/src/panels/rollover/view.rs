//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::rollovers::{RolloverOutcome, rollover};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::model;
use super::words;
use crate::page::Page;
use crate::parts::{answer, comparison, lines_section, not_modeled, notices, section, worksheet};
use crate::text;

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), rollover, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<RolloverOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, language);
    let ways =
        model.ways.map(|ways| section(&words::WAYS.to(language), level, comparison(words::WAYS, ways, language)));
    html! {
        <>
            { answer(&model.lead, &model.amount, &model.rest, &model.sentence) }
            { for ways }
            { lines_section(words::WHAT_IS_TAXED, &model.lines, language, level) }
            { lines_section(text::STILL_OWE, &model.withholding, language, level) }
            { notices(&reckoned.notices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(words::NOT_MODELED, language) }
        </>
    }
}
