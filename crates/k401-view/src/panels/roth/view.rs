//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::roth_conversion::{RothConversionFacts, RothConversionOutcome, roth_conversion};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::model;
use super::words;
use crate::element::group;
use crate::form::chosen_year;
use crate::page::Page;
use crate::parts::{brackets, lines};
use crate::report::{Report, paragraph};

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), roth_conversion, result)
}

fn result(report: &mut Report<'_>, _: &RothConversionFacts, reckoned: &Reckoned<RothConversionOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(words::TAX_NOW.to(language).into_owned(), model.tax, model.of, model.sentence);
    report.lines(words::COST, model.cost);
    let worth = model.break_even.map(|rate| group(vec![lines(rate.lines.into()), paragraph("", rate.sentence)]));
    report.section(words::WORTH, worth.unwrap_or_default());
    let mut later = Vec::new();
    later.extend(model.free_from.map(|sentence| paragraph("", sentence)));
    if !model.later.is_empty() {
        later.push(lines(model.later));
    }
    report.section(words::LATER, group(later));
    report.notices(&reckoned.notices);
    brackets(report, words::BRACKETS_HELP, &reckoned.result.slices);
    report.end(&reckoned.worksheet, words::NOT_MODELED);
}
