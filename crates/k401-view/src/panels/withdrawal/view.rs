//! The panel's form and result.

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use k401_words::Language;
use yew::prelude::*;

use super::exceptions::exceptions;
use super::form::{FIRST, MORE, checked};
use super::model::model;
use crate::charts::stacked_bar;
use crate::element::{el, group};
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
    let answer = el("p")
        .class("k401-answer")
        .with(el("span").class("k401-answer-lead").words(&text::YOU_KEEP, language))
        .with(el("strong").class("k401-answer-amount").text(model.kept))
        .with(el("span").class("k401-answer-rest").text(model.of));
    let where_it_goes = el("section")
        .class("k401-section")
        .html(heading(level, "k401-section-title", None, &text::WHERE_IT_GOES.to(language)))
        .html(stacked_bar(&text::WHERE_IT_GOES.to(language), &model.parts, model.whole, language));
    let not_modeled = el("details")
        .class("k401-details")
        .with(el("summary").class("k401-summary").words(&text::NOT_MODELED_TITLE, language))
        .with(el("p").words(&text::NOT_MODELED_WITHDRAWAL, language));
    group(vec![
        answer.done(),
        el("p").class("k401-sentence").text(model.sentence).done(),
        where_it_goes.done(),
        withholding(&model.withholding, language, level),
        exceptions(&reckoned.result.exceptions, language, level),
        notices(&reckoned.notices, language, level),
        slices(model.slices, language, level).unwrap_or_default(),
        worksheet(&reckoned.worksheet, language),
        not_modeled.done(),
    ])
}

fn withholding(lines: &[(String, String)], language: Language, level: u8) -> Html {
    let line = |(label, amount): &(String, String)| {
        el("div").with(el("dt").text(label.clone())).with(el("dd").text(amount.clone())).done()
    };
    el("section")
        .class("k401-section")
        .html(heading(level, "k401-section-title", None, &text::STILL_OWE.to(language)))
        .with(el("dl").class("k401-lines").all(lines.iter().map(line)))
        .done()
}

fn slices(slices: Vec<[String; 3]>, language: Language, level: u8) -> Option<Html> {
    if slices.is_empty() {
        return None;
    }
    let title = text::BRACKETS.to(language).into_owned();
    let columns = [(text::RATE, true), (text::IN_THIS_BRACKET, true), (text::TAX, true)];
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns.map(|(text, is_number)| (text.to(language).into_owned(), is_number)).to_vec(),
        rows: slices.into_iter().map(|slice| ("", slice.map(Cell::Number).to_vec())).collect(),
    };
    let section = el("section")
        .class("k401-section")
        .html(heading(level, "k401-section-title", None, &title))
        .with(el("p").words(&text::BRACKETS_HELP, language))
        .html(table(&data));
    Some(section.done())
}
