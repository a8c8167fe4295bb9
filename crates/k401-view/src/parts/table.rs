//! A data table with a caption, that scrolls in its own box where the page is narrow.

use k401_words::{Language, Text};
use yew::prelude::*;

use crate::element::{el, text};

/// A row: a class for the reader's own, and the cells.
pub type Row = (&'static str, Vec<Html>);

/// A table: the first cell of a row is its header.
pub struct Table {
    /// What it shows. Only for screen readers: a heading above says the same.
    pub caption: String,
    /// The column headers; `true` for columns of numbers, which are aligned with those above and below.
    pub columns: Vec<(String, bool)>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table of words in the reader's language.
    #[inline(never)]
    pub fn of(caption: Text, columns: &[(Text, bool)], rows: Vec<Row>, language: Language) -> Self {
        let columns = columns.iter().map(|(text, is_number)| (text.to(language).into_owned(), *is_number)).collect();
        Self { caption: caption.to(language).into_owned(), columns, rows }
    }
}

/// A row of texts as they are.
pub fn numbers(cells: impl IntoIterator<Item = String>) -> Row {
    ("", cells.into_iter().map(text).collect())
}

/// Renders a table.
pub fn table(table: Table) -> Html {
    boxed(table, "k401-scroll")
}

/// Renders a table of so many rows that its box scrolls both ways.
pub fn long_table(table: Table) -> Html {
    boxed(table, "k401-scroll k401-long")
}

#[inline(never)]
fn boxed(table: Table, class: &'static str) -> Html {
    let class_of = |is_number: bool| if is_number { "k401-number" } else { "" };
    let mut head = el("tr");
    for (words, is_number) in &table.columns {
        head = head.with(el("th").attr("scope", "col").class(class_of(*is_number)).text(words.clone()));
    }
    let mut body = el("tbody");
    for (class, cells) in table.rows {
        let mut row = el("tr").class(class);
        for (index, cell) in cells.into_iter().enumerate() {
            let is_number = table.columns.get(index).is_some_and(|column| column.1);
            let shown = if index == 0 { el("th").attr("scope", "row") } else { el("td") };
            row = row.with(shown.class(class_of(is_number)).html(cell));
        }
        body = body.with(row);
    }
    let inner = el("table")
        .class("k401-table")
        .with(el("caption").class("k401-caption k401-visually-hidden").text(table.caption.clone()))
        .with(el("thead").with(head))
        .with(body);
    el("div")
        .attr("tabindex", "0")
        .attr("role", "group")
        .set("aria-label", table.caption)
        .class(class)
        .with(inner)
        .done()
}
