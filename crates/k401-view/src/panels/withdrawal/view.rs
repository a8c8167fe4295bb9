//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use yew::prelude::*;

use super::exceptions::exceptions;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use crate::charts::stacked_bar;
use crate::page::{Calculator, Page};
use crate::parts::brackets;
use crate::report::Report;
use crate::text;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: text::EMPTY_RESULT };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), withdrawal, result)
}

fn result(report: &mut Report<'_>, reckoned: &Reckoned<WithdrawalOutcome>) {
    let language = report.language();
    let model = model(reckoned, language);
    let title = text::WHERE_IT_GOES.to(language);
    report.answer(text::YOU_KEEP.to(language).into_owned(), model.kept, model.of, model.sentence);
    report.section(text::WHERE_IT_GOES, stacked_bar(&title, &model.parts, model.whole, language));
    report.lines(text::STILL_OWE, model.withholding);
    report.section(text::EXCEPTIONS, exceptions(&reckoned.result.exceptions, language));
    report.notices(&reckoned.notices);
    brackets(report, text::BRACKETS_HELP, &reckoned.result.slices);
    report.end(&reckoned.worksheet, text::NOT_MODELED_WITHDRAWAL);
}
