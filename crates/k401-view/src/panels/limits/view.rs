//! The panel's form and result.

use std::rc::Rc;

use k401_core::Reckoned;
use k401_core::contributions::{ContributionFacts, ContributionOutcome, contribution_limits};
use yew::prelude::*;

use super::chart::by_year;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), contribution_limits, result)
}

fn result(report: &mut Report<'_>, _: &ContributionFacts, reckoned: &Reckoned<ContributionOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(w::LEAD.to(language).into_owned(), model.limit, model.of, model.sentence);
    report.lines(w::YOURS, model.own);
    report.lines(w::EMPLOYER, model.employer);
    report.lines(w::ALL_SOURCES, model.all_sources);
    report.chart("limits-years", Some(w::BY_YEAR), Rc::new(move || by_year(language)));
    report.notices(&reckoned.notices);
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
