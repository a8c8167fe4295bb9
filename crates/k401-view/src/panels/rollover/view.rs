//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::rollovers::{RolloverFacts, RolloverOutcome, rollover};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::model;
use super::words;
use crate::page::Page;
use crate::parts::comparison;
use crate::report::Report;
use crate::text;

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), rollover, result)
}

fn result(report: &mut Report<'_>, _: &RolloverFacts, reckoned: &Reckoned<RolloverOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    report.answer(model.lead, model.amount, model.rest, model.sentence);
    let ways = model.ways.map(|ways| comparison(words::WAYS, ways, language));
    report.section(words::WAYS, ways.unwrap_or_default());
    report.lines(words::WHAT_IS_TAXED, model.lines);
    report.withheld(text::STILL_OWE, model.withholding);
    report.notices(&reckoned.notices);
    report.end(&reckoned.worksheet, words::NOT_MODELED);
}
