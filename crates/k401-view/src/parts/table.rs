//! A data table with a caption, that scrolls in its own box where the page is narrow.

use k401_core::calendar::Date;
use k401_words::{Language, Text, date};
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

/// A phone has no room for so many columns: each row becomes a card there, unless the rows are too many.
const CARDS_FROM: usize = 4;

/// A day: as the screen shows it, and as `2026-06-15` for a saved file.
pub fn day(day: Date, language: Language) -> Html {
    el("time").set("datetime", day.to_text()).text(date(day, language)).done()
}

/// Renders a table.
pub fn table(table: Table) -> Html {
    boxed(table, "k401-scroll", "k401-table", &[])
}

/// Renders a table whose columns have names in the contract, which a saved file tells.
pub fn named_table(table: Table, names: &[&'static str]) -> Html {
    boxed(table, "k401-scroll", "k401-table", names)
}

/// Renders a table of so many rows that its box scrolls both ways. Its columns have names in the contract.
pub fn long_table(table: Table, names: &[&'static str]) -> Html {
    boxed(table, "k401-scroll k401-long", "k401-table k401-long-table", names)
}

#[inline(never)]
fn boxed(table: Table, class: &'static str, table_class: &'static str, names: &[&'static str]) -> Html {
    let is_wide = table.columns.len() >= CARDS_FROM && !table_class.ends_with("k401-long-table");
    let class = if is_wide { "k401-scroll k401-stacked" } else { class };
    let class_of = |is_number: bool| if is_number { "k401-number" } else { "" };
    let (mut head, mut columns) = (el("tr"), 0_usize);
    for (words, is_number) in &table.columns {
        let name = names.get(columns).map(|name| (*name).to_owned());
        columns = columns.saturating_add(1);
        let header = el("th").attr("scope", "col").set_some("data-name", name).class(class_of(*is_number));
        head = head.with(header.text(words.clone()));
    }
    let mut body = el("tbody");
    for (class, cells) in table.rows {
        let mut row = el("tr").class(class);
        for (index, cell) in cells.into_iter().enumerate() {
            let column = table.columns.get(index);
            let is_number = column.is_some_and(|column| column.1);
            // Where the row becomes a card, each value has its heading beside it.
            let label = column.filter(|_| is_wide).map(|column| column.0.clone());
            let shown = if index == 0 { el("th").attr("scope", "row") } else { el("td") };
            row = row.with(shown.set_some("data-label", label).class(class_of(is_number)).html(cell));
        }
        body = body.with(row);
    }
    let inner = el("table")
        .class(table_class)
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
