//! A data table with a caption, that scrolls in its own box where the page is narrow.

use k401_words::{Language, Text};
use yew::prelude::*;

use crate::element::{el, plain};

/// A cell.
#[derive(Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// An amount or rate, aligned with those above and below.
    Number(String),
    /// A day: as the screen shows it, and as `2026-06-15`.
    Day(String, String),
    /// Anything else.
    Html(Html),
}

/// A table: the first cell of a row is its header.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Shown only to screen readers, where a heading above says the same.
    pub is_caption_hidden: bool,
    /// The column headers; `true` for columns of numbers.
    pub columns: Vec<(String, bool)>,
    /// The rows, each with a class for the reader's own.
    pub rows: Vec<(&'static str, Vec<Cell>)>,
}

/// A phone has no room for so many columns: each row becomes a card there, unless the rows are too many.
const CARDS_FROM: usize = 4;

/// The headers of columns; `true` for columns of numbers.
pub fn columns(all: &[(Text, bool)], language: Language) -> Vec<(String, bool)> {
    all.iter().map(|(text, is_number)| (text.to(language).into_owned(), *is_number)).collect()
}

/// Renders a table.
pub fn table(table: &Table) -> Html {
    boxed(table, "k401-scroll", "k401-table", &[])
}

/// Renders a table whose columns have names in the contract, which a saved file tells.
pub fn named_table(table: &Table, names: &[&'static str]) -> Html {
    boxed(table, "k401-scroll", "k401-table", names)
}

/// Renders a table of so many rows that its box scrolls both ways. Its columns have names in the contract.
pub fn long_table(table: &Table, names: &[&'static str]) -> Html {
    boxed(table, "k401-scroll k401-long", "k401-table k401-long-table", names)
}

fn boxed(table: &Table, class: &'static str, table_class: &'static str, names: &[&'static str]) -> Html {
    let header = |(at, (text, is_number)): (usize, &(String, bool))| {
        let class = if *is_number { "k401-number" } else { "" };
        let head = el("th").attr("scope", "col").class(class).text(text.clone());
        let head = match names.get(at) {
            Some(name) => head.attr("data-name", name),
            None => head,
        };
        head.done()
    };
    let is_wide = table.columns.len() >= CARDS_FROM && !class.contains("k401-long");
    let class = if is_wide { "k401-scroll k401-cards" } else { class };
    let cell = |(index, cell): (usize, &Cell)| {
        let (class, content) = match cell {
            Cell::Text(text) => ("", plain(text.clone())),
            Cell::Number(text) => ("k401-number", plain(text.clone())),
            Cell::Day(text, day) => ("", el("time").set("datetime", day.clone()).text(text.clone()).done()),
            Cell::Html(html) => ("", html.clone()),
        };
        let cell = if index == 0 { el("th").attr("scope", "row") } else { el("td") };
        // Where the row becomes a card, each value has its heading beside it.
        let label = table.columns.get(index).filter(|_| is_wide).map(|(label, _)| label.clone());
        cell.set_some("data-label", label).class(class).html(content).done()
    };
    let row = |(class, cells): &(&'static str, Vec<Cell>)| {
        el("tr").class(class).all(cells.iter().enumerate().map(cell)).done()
    };
    let caption = if table.is_caption_hidden { "k401-caption k401-visually-hidden" } else { "k401-caption" };
    let inner = el("table")
        .class(table_class)
        .with(el("caption").class(caption).text(table.caption.clone()))
        .with(el("thead").with(el("tr").all(table.columns.iter().enumerate().map(header))))
        .with(el("tbody").all(table.rows.iter().map(row)));
    el("div")
        .attr("tabindex", "0")
        .attr("role", "group")
        .set("aria-label", table.caption.clone())
        .class(class)
        .with(inner)
        .done()
}
