//! The panel's form and result.

use std::rc::Rc;

use k401_core::Reckoned;
use k401_core::facts::Choice;
use k401_core::loans::{PaymentsPerYear, PlanLoanFacts, PlanLoanOutcome, plan_loan};
use k401_words::payments_per_year;
use yew::prelude::*;

use super::chart::balance;
use super::form::{FIRST, MORE, PER_YEAR, checked, missing_at_the_end};
use super::model::model;
use super::schedule::{schedule, whole};
use super::words as w;
use crate::form::draft_of;
use crate::growth;
use crate::page::{Calculator, Page};
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), plan_loan, result)
}

fn result(report: &mut Report<'_>, _: &PlanLoanFacts, reckoned: &Reckoned<PlanLoanOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    let chosen = draft_of(&[&PER_YEAR], report.page.state);
    let per_year = PaymentsPerYear::named(chosen.text(PER_YEAR.name));
    let lead = per_year.map_or(w::PAYMENT, payments_per_year);
    report.answer(lead.to(language).into_owned(), model.payment, model.count, model.sentence);
    report.lines(w::LOAN_TITLE, model.loan);
    report.lines(w::DEFAULT_TITLE, model.default);
    report.withheld(w::STILL_OWE, model.withholding);
    report.notices(&reckoned.notices);
    let outcome = Rc::new(reckoned.result.clone());
    report.chart("loan-balance", Some(w::BALANCE_CHART), Rc::new(move || balance(&outcome, language)));
    report.growth(missing_at_the_end(report.page.state, &reckoned.result), growth::LOAN);
    let count = per_year.map_or(1, PaymentsPerYear::count);
    report.push(schedule(&reckoned.result.payments, usize::try_from(count).unwrap_or(1), report.page));
    let payments = reckoned.result.payments.clone();
    report.offer(w::SCHEDULE, Rc::new(move || whole(&payments, language)));
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
