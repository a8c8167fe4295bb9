//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::contributions::{ContributionOutcome, contribution_limits};
use yew::prelude::*;

use super::form::{FIRST, MORE, checked};
use super::model::model;
use super::words as w;
use crate::form::chosen_year;
use crate::page::{Calculator, Page};
use crate::parts::{answer, lines_section, not_modeled, notices, worksheet};

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: w::INVITATION };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), contribution_limits, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<ContributionOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, chosen_year(page.state), language);
    html! {
        <>
            { answer(&w::LEAD.to(language), &model.limit, &model.of, &model.sentence) }
            { lines_section(w::YOURS, &model.own, language, level) }
            { lines_section(w::EMPLOYER, &model.employer, language, level) }
            { lines_section(w::ALL_SOURCES, &model.all_sources, language, level) }
            { notices(&reckoned.notices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(w::NOT_MODELED, language) }
        </>
    }
}
