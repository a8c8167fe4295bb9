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
use crate::parts::{Cell, Table, heading, notices, table, worksheet};
use crate::text;

const CALCULATOR: Calculator = Calculator { first: FIRST, more: MORE, invitation: text::EMPTY_RESULT };

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    page.calculator(&CALCULATOR, checked(page.state), withdrawal, result)
}

fn result(page: &Page<'_>, reckoned: &Reckoned<WithdrawalOutcome>) -> Html {
    let (language, level) = (page.language(), page.level);
    let model = model(reckoned, language);
    html! {
        <>
            <p class="k401-answer">
                <span class="k401-answer-lead">{ text::YOU_KEEP.to(language) }</span>
                <strong class="k401-answer-amount">{ model.kept }</strong>
                <span class="k401-answer-rest">{ model.of }</span>
            </p>
            <p class="k401-sentence">{ model.sentence }</p>
            <section class="k401-section">
                { heading(level, "k401-section-title", None, &text::WHERE_IT_GOES.to(language)) }
                { stacked_bar(&text::WHERE_IT_GOES.to(language), &model.parts, model.whole, language) }
            </section>
            { withholding(&model.withholding, language, level) }
            { exceptions(&reckoned.result.exceptions, language, level) }
            { notices(&reckoned.notices, language, level) }
            { slices(model.slices, language, level) }
            { worksheet(&reckoned.worksheet, language) }
            <details class="k401-details">
                <summary class="k401-summary">{ text::NOT_MODELED_TITLE.to(language) }</summary>
                <p>{ text::NOT_MODELED_WITHDRAWAL.to(language) }</p>
            </details>
        </>
    }
}

fn withholding(lines: &[(String, String)], language: Language, level: u8) -> Html {
    let line =
        |(label, amount): &(String, String)| html! { <div><dt>{ label.clone() }</dt><dd>{ amount.clone() }</dd></div> };
    html! {
        <section class="k401-section">
            { heading(level, "k401-section-title", None, &text::STILL_OWE.to(language)) }
            <dl class="k401-lines">{ for lines.iter().map(line) }</dl>
        </section>
    }
}

fn slices(slices: Vec<[String; 3]>, language: Language, level: u8) -> Html {
    if slices.is_empty() {
        return Html::default();
    }
    let title = text::BRACKETS.to(language).into_owned();
    let columns = [(text::RATE, true), (text::IN_THIS_BRACKET, true), (text::TAX, true)];
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns.map(|(text, is_number)| (text.to(language).into_owned(), is_number)).to_vec(),
        rows: slices.into_iter().map(|slice| ("", slice.map(Cell::Number).to_vec())).collect(),
    };
    html! {
        <section class="k401-section">
            { heading(level, "k401-section-title", None, &title) }
            <p>{ text::BRACKETS_HELP.to(language) }</p>
            { table(&data) }
        </section>
    }
}
