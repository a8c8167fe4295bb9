//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use k401_words::Language;
use yew::prelude::*;

use super::exceptions::exceptions;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use crate::charts::stacked_bar;
use crate::page::{Calculator, Page};
use crate::parts::{Cell, Table, answer, columns, lines_section, not_modeled, notices, section, table, worksheet};
use crate::text;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: text::EMPTY_RESULT };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), withdrawal, result)
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
            { slices(model.slices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            { not_modeled(text::NOT_MODELED_WITHDRAWAL, language) }
        </>
    }
}

fn slices(slices: Vec<[String; 3]>, language: Language, level: u8) -> Html {
    if slices.is_empty() {
        return Html::default();
    }
    let title = text::BRACKETS.to(language).into_owned();
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns(&[(text::RATE, true), (text::IN_THIS_BRACKET, true), (text::TAX, true)], language),
        rows: slices.into_iter().map(|slice| ("", slice.map(Cell::Number).to_vec())).collect(),
    };
    let help = text::BRACKETS_HELP.to(language);
    section(&title, level, html! { <><p>{ help }</p>{ table(&data) }</> })
}
