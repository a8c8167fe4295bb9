//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::required_minimum::{RequiredMinimumOutcome, required_minimum_distribution};
use k401_words::Language;
use yew::prelude::*;

use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::parts::{Table, long_table, numbers};
use crate::report::Report;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), required_minimum_distribution, result)
}

fn result(report: &mut Report<'_>, reckoned: &Reckoned<RequiredMinimumOutcome>) {
    let language = report.language();
    let model = model(reckoned, chosen_year(report.page.state), language);
    report.answer(w::LEAD.to(language).into_owned(), model.amount, model.of, model.sentence);
    report.lines(w::WHEN, model.when);
    report.lines(w::MISSED, model.missed);
    report.notices(&reckoned.notices);
    report.section(w::AHEAD, ahead(model.years, language));
    report.end(&reckoned.worksheet, w::NOT_MODELED);
}

fn ahead(years: Vec<[String; 6]>, language: Language) -> Html {
    if years.is_empty() {
        return Html::default();
    }
    let headers = [
        (w::YEAR, true),
        (w::YEARS_OLD, true),
        (w::BEFORE, true),
        (w::FACTOR, true),
        (w::REQUIRED, true),
        (w::AFTER, true),
    ];
    long_table(Table::of(w::AHEAD, &headers, years.into_iter().map(numbers).collect(), language))
}
