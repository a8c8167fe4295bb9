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
use crate::parts::{answer, lines_section, not_modeled, notices, worksheet};

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), plan_loan, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<PlanLoanOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, language);
    let chosen = draft_of(&[&PER_YEAR], page.state);
    let lead = PaymentsPerYear::named(chosen.text(PER_YEAR.name)).map_or(w::PAYMENT, payments_per_year);
    html! {
        <>
            { answer(&lead.to(language), &model.payment, &model.count, &model.sentence) }
            { lines_section(w::LOAN_TITLE, &model.loan, language, level) }
            { lines_section(w::DEFAULT_TITLE, &model.default, language, level) }
            { lines_section(w::STILL_OWE, &model.withholding, language, level) }
            { notices(&reckoned.notices, language, level) }
            { schedule(&reckoned.result.payments, language) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(w::NOT_MODELED, language) }
        </>
    }
}
