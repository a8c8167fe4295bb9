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

/// The headers of columns; `true` for columns of numbers.
pub fn columns(all: &[(Text, bool)], language: Language) -> Vec<(String, bool)> {
    all.iter().map(|(text, is_number)| (text.to(language).into_owned(), *is_number)).collect()
}

/// Renders a table.
pub fn table(table: &Table) -> Html {
    boxed(table, "k401-scroll")
}

/// Renders a table of so many rows that its box scrolls both ways.
pub fn long_table(table: &Table) -> Html {
    boxed(table, "k401-scroll k401-long")
}

fn boxed(table: &Table, class: &'static str) -> Html {
    let header = |(text, is_number): &(String, bool)| {
        let class = if *is_number { "k401-number" } else { "" };
        el("th").attr("scope", "col").class(class).text(text.clone()).done()
    };
    let cell = |(index, cell): (usize, &Cell)| {
        let (class, content) = match cell {
            Cell::Text(text) => ("", plain(text.clone())),
            Cell::Number(text) => ("k401-number", plain(text.clone())),
            Cell::Html(html) => ("", html.clone()),
        };
        let cell = if index == 0 { el("th").attr("scope", "row") } else { el("td") };
        cell.class(class).html(content).done()
    };
    let row = |(class, cells): &(&'static str, Vec<Cell>)| {
        el("tr").class(class).all(cells.iter().enumerate().map(cell)).done()
    };
    let caption = if table.is_caption_hidden { "k401-caption k401-visually-hidden" } else { "k401-caption" };
    let inner = el("table")
        .class("k401-table")
        .with(el("caption").class(caption).text(table.caption.clone()))
        .with(el("thead").with(el("tr").all(table.columns.iter().map(header))))
        .with(el("tbody").all(table.rows.iter().map(row)));
    el("div")
        .attr("tabindex", "0")
        .attr("role", "group")
        .set("aria-label", table.caption.clone())
        .class(class)
        .with(inner)
        .done()
}
