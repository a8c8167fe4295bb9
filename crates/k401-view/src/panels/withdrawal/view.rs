//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use yew::prelude::*;

use super::exceptions::exceptions;
use super::form::{calculator, checked};
use super::model::model;
use crate::charts::stacked_bar;
use crate::page::Page;
use crate::parts::{answer, brackets, lines_section, not_modeled, notices, section, worksheet};
use crate::text;

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), withdrawal, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<WithdrawalOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, language);
    let title = text::WHERE_IT_GOES.to(language);
    html! {
        <>
            { answer(&text::YOU_KEEP.to(language), &model.kept, &model.of, &model.sentence) }
            { section(&title, level, stacked_bar(&title, &model.parts, model.whole, language)) }
            { lines_section(text::STILL_OWE, &model.withholding, language, level) }
            { exceptions(&reckoned.result.exceptions, language, level) }
            { notices(&reckoned.notices, language, level) }
            { brackets(text::BRACKETS_HELP, &reckoned.result.slices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(text::NOT_MODELED_WITHDRAWAL, language) }
        </>
    }
}
