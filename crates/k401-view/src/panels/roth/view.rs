//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::roth_conversion::{RothConversionOutcome, roth_conversion};
use k401_words::Language;
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::{BreakEven, Model, model};
use super::words;
use crate::form::chosen_year;
use crate::page::Page;
use crate::parts::{answer, brackets, lines, lines_section, not_modeled, notices, section, worksheet};

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), roth_conversion, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<RothConversionOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, chosen_year(page.state), language);
    html! {
        <>
            { answer(&words::TAX_NOW.to(language), &model.tax, &model.of, &model.sentence) }
            { lines_section(words::COST, &model.cost, language, level) }
            { for model.break_even.as_ref().map(|rate| break_even(rate, language, level)) }
            { later(&model, language, level) }
            { notices(&reckoned.notices, language, level) }
            { brackets(words::BRACKETS_HELP, &reckoned.result.slices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(words::NOT_MODELED, language) }
        </>
    }
}

fn break_even(rate: &BreakEven, language: Language, level: u8) -> Html {
    let content = html! { <>{ lines(&rate.lines) }<p>{ rate.sentence.clone() }</p></> };
    section(&words::WORTH.to(language), level, content)
}

fn later(model: &Model, language: Language, level: u8) -> Html {
    if model.free_from.is_none() && model.later.is_empty() {
        return Html::default();
    }
    let cost = if model.later.is_empty() { Html::default() } else { lines(&model.later) };
    let content = html! { <>{ for model.free_from.iter().map(|text| html! { <p>{ text.clone() }</p> }) }{ cost }</> };
    section(&words::LATER.to(language), level, content)
}
