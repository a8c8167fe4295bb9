//! The worksheet of a result, folded until the reader asks why.

use k401_core::worksheet::{Line, Worksheet};
use k401_words::{Language, dollars_and_cents, label, operation};
use yew::prelude::*;

use super::{Cell, Table, citations, named_table};
use crate::element::el;
use crate::text;

/// The worksheet, each line with its operation, amount and law.
pub fn worksheet(worksheet: &Worksheet, language: Language) -> Html {
    let row = |line: &Line| {
        let cells = vec![
            Cell::Number(line.line.to_string()),
            Cell::Text(label(line.key).to(language).into_owned()),
            Cell::Text(operation(line, language)),
            Cell::Number(dollars_and_cents(line.amount)),
            Cell::Html(citations(&line.citations, language)),
        ];
        ("", cells)
    };
    let title = text::WHY.to(language).into_owned();
    let columns =
        [(text::STEP, true), (text::WHAT, false), (text::HOW, false), (text::AMOUNT, true), (text::LAW, false)];
    let lines = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns.map(|(text, is_number)| (text.to(language).into_owned(), is_number)).to_vec(),
        rows: worksheet.lines().iter().map(row).collect(),
    };
    el("details")
        .class("k401-details k401-worksheet")
        .with(el("summary").class("k401-summary").text(title))
        .html(named_table(&lines, &["line", "label", "operation", "amount", "citations"]))
        .done()
}
