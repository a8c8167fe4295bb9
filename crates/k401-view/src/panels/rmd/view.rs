//! The panel's form and result.

use std::rc::Rc;

use k401_core::Reckoned;
use k401_core::distributions::DEFAULT_WITHHOLDING_RATE;
use k401_core::required_minimum::{
    ProjectedYear, RequiredMinimumFacts, RequiredMinimumOutcome, required_minimum_distribution,
};
use k401_words::{Language, percent};
use yew::prelude::*;

use super::chart::years_ahead;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::element::el;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::report::Report;
use crate::text;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), required_minimum_distribution, result)
}

fn result(report: &mut Report<'_>, _: &RequiredMinimumFacts, reckoned: &Reckoned<RequiredMinimumOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(w::LEAD.to(language).into_owned(), model.amount, model.of, model.sentence);
    report.lines(w::WHEN, model.when);
    report.lines(w::MISSED, model.missed);
    report.section(text::STILL_OWE, withheld(reckoned, language));
    report.notices(&reckoned.notices);
    let years: Rc<[ProjectedYear]> = reckoned.result.years.as_deref().unwrap_or_default().into();
    let title = if years.is_empty() { None } else { Some(w::AHEAD) };
    report.chart("rmd-years", title, Rc::new(move || years_ahead(&years, language)));
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}

/// The plan withholds: will I still owe? Only where something must be taken.
fn withheld(reckoned: &Reckoned<RequiredMinimumOutcome>, language: Language) -> Html {
    if !reckoned.result.total_due.is_positive() {
        return Html::default();
    }
    let words = w::WITHHOLDING.filled(language, &[percent(DEFAULT_WITHHOLDING_RATE)]);
    el("p").text(words).done()
}
