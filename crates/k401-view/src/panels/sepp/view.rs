//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::periodic_payments::{PeriodicPaymentsFacts, PeriodicPaymentsOutcome, periodic_payments};
use yew::prelude::*;

use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::page::{Calculator, Page};
use crate::parts::numbers;
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), periodic_payments, result)
}

fn result(report: &mut Report<'_>, _: &PeriodicPaymentsFacts, reckoned: &Reckoned<PeriodicPaymentsOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    report.answer(w::LEAD.to(language).into_owned(), model.highest, model.of, model.sentence);
    let columns = [(w::METHOD, false), (w::FACTOR, true), (w::A_YEAR, true)];
    report.table(w::METHODS, &columns, model.methods.into_iter().map(numbers).collect());
    report.lines(w::RULES, model.rules);
    report.lines(w::CHANGE, model.change);
    report.notices(&reckoned.notices);
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
