//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::losses::{LossOutcome, loss};
use k401_words::Language;
use yew::prelude::*;

use super::form::{calculator, checked};
use super::model::{Stock, model};
use super::words;
use crate::form::chosen_year;
use crate::page::Page;
use crate::parts::{answer, comparison, lines_section, not_modeled, notices, section, worksheet};

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&calculator(page.state), checked(page.state), loss, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<LossOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, chosen_year(page.state), language);
    html! {
        <>
            { answer(&words::CAN_YOU.to(language), &model.answer, &model.rest, &model.sentence) }
            { for model.stock.map(|stock| section(&words::SHARES.to(language), level, shares(stock, language))) }
            { lines_section(words::WHAT_HAPPENS, &model.lines, language, level) }
            { lines_section(words::SAID, &model.said, language, level) }
            { notices(&reckoned.notices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(words::NOT_MODELED, language) }
        </>
    }
}

fn shares(stock: Stock, language: Language) -> Html {
    html! { <><p>{ stock.sentence }</p>{ comparison(words::SHARES, stock.ways, language) }</> }
}
