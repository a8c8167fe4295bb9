//! The panel's form and result.

use std::rc::Rc;

use k401_core::Reckoned;
use k401_core::required_minimum::{
    ProjectedYear, RequiredMinimumFacts, RequiredMinimumOutcome, required_minimum_distribution,
};
use yew::prelude::*;

use super::chart::years_ahead;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), required_minimum_distribution, result)
}

fn result(report: &mut Report<'_>, _: &RequiredMinimumFacts, reckoned: &Reckoned<RequiredMinimumOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(w::LEAD.to(language).into_owned(), model.amount, model.of, model.sentence);
    report.lines(w::WHEN, model.when);
    report.lines(w::MISSED, model.missed);
    report.notices(&reckoned.notices);
    let years: Rc<[ProjectedYear]> = reckoned.result.years.as_deref().unwrap_or_default().into();
    let title = if years.is_empty() { None } else { Some(w::AHEAD) };
    report.chart("rmd-years", title, Rc::new(move || years_ahead(&years, language)));
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}
