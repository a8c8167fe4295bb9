//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::losses::{LossFacts, LossOutcome, loss};
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::model;
use super::words;
use crate::element::group;
use crate::form::chosen_year;
use crate::page::Page;
use crate::parts::comparison;
use crate::report::{Report, paragraph};

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), loss, result)
}

fn result(report: &mut Report<'_>, _: &LossFacts, reckoned: &Reckoned<LossOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(words::CAN_YOU.to(language).into_owned(), model.answer, model.rest, model.sentence);
    let shares = model
        .stock
        .map(|stock| group(vec![paragraph("", stock.sentence), comparison(words::SHARES, stock.ways, language)]));
    report.section(words::SHARES, shares.unwrap_or_default());
    report.lines(words::WHAT_HAPPENS, model.lines);
    report.lines(words::SAID, model.said);
    report.notices(&reckoned.notices);
    report.end(&reckoned.worksheet, words::NOT_MODELED);
}
