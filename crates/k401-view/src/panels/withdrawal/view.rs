//! The panel's form and result.

use std::rc::Rc;

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use yew::prelude::*;

use super::chart::next_dollars;
use super::exceptions::exceptions;
use super::form::{Asked, calculator, checked};
use super::model::model;
use super::words;
use crate::charts::stacked_bar;
use crate::growth::{self, Growth};
use crate::page::Page;
use crate::parts::brackets;
use crate::report::Report;
use crate::text;

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), |asked| withdrawal(&asked.facts), result)
}

fn result(report: &mut Report<'_>, asked: &Asked, reckoned: &Reckoned<WithdrawalOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    let title = text::WHERE_IT_GOES.to(language);
    report.answer(text::YOU_KEEP.to(language).into_owned(), model.kept, model.of, model.sentence);
    report.section(text::WHERE_IT_GOES, stacked_bar(&title, &model.parts, model.whole, language));
    let (facts, gross) = (asked.facts.clone(), reckoned.result.gross);
    let (born, day) = (facts.tax.birth_date, facts.circumstances.date);
    let grown = asked.outlook.and_then(|outlook| Growth::from(gross, outlook, born, day));
    let title = gross.is_positive().then_some(words::NEXT_DOLLARS);
    report.chart("withdrawal-parts", title, Rc::new(move || next_dollars(&facts, gross, language)));
    report.growth(grown, growth::WITHDRAWAL);
    report.withheld(text::STILL_OWE, model.withholding);
    report.section(text::EXCEPTIONS, exceptions(&reckoned.result.exceptions, language));
    report.notices(&reckoned.notices);
    brackets(report, text::BRACKETS_HELP, &reckoned.result.slices);
    report.end(&reckoned.worksheet, text::NOT_MODELED_WITHDRAWAL);
}
