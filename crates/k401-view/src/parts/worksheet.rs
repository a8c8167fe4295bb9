//! The worksheet of a result, folded until the reader asks why.

use k401_core::worksheet::{Line, Worksheet};
use k401_words::{Language, dollars_and_cents, label, operation};
use yew::prelude::*;

use super::{Row, Table, citations, folded, table};
use crate::element::{plain, text};
use crate::text;

const COLUMNS: [(k401_words::Text, bool); 5] =
    [(text::STEP, true), (text::WHAT, false), (text::HOW, false), (text::AMOUNT, true), (text::LAW, false)];

/// The worksheet, each line with its operation, amount and law.
#[inline(never)]
pub fn worksheet(worksheet: &Worksheet, language: Language) -> Html {
    let row = |line: &Line| -> Row {
        let cells = vec![
            text(line.line.to_string()),
            plain(label(line.key).to(language)),
            text(operation(line, language)),
            text(dollars_and_cents(line.amount)),
            citations(&line.citations, language),
        ];
        ("", cells)
    };
    let rows = worksheet.lines().iter().map(row).collect();
    let title = text::WHY.to(language).into_owned();
    folded("k401-details k401-worksheet", title, table(Table::of(text::WHY, &COLUMNS, rows, language)))
}
