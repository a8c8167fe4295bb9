//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::facts::Choice;
use k401_core::loans::{PaymentsPerYear, PlanLoanOutcome, plan_loan};
use k401_words::payments_per_year;
use yew::prelude::*;

use super::form::{FIRST, MORE, PER_YEAR, checked};
use super::model::model;
use super::schedule::schedule;
use super::words as w;
use crate::form::draft_of;
use crate::page::{Calculator, Page};
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), plan_loan, result)
}

fn result(report: &mut Report<'_>, reckoned: &Reckoned<PlanLoanOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    let chosen = draft_of(&[&PER_YEAR], report.page.state);
    let lead = PaymentsPerYear::named(chosen.text(PER_YEAR.name)).map_or(w::PAYMENT, payments_per_year);
    report.answer(lead.to(language).into_owned(), model.payment, model.count, model.sentence);
    report.lines(w::LOAN_TITLE, model.loan);
    report.lines(w::DEFAULT_TITLE, model.default);
    report.notices(&reckoned.notices);
    report.push(schedule(&reckoned.result.payments, language));
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
