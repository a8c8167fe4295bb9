//! A data table with a caption, that scrolls in its own box where the page is narrow.

use k401_words::{Language, Text};
use yew::prelude::*;

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
        html! { <th scope="col" class={is_number.then_some("k401-number")}>{ text.clone() }</th> }
    };
    let cell = |(index, cell): (usize, &Cell)| {
        let (class, content) = match cell {
            Cell::Text(text) => (None, html! { { text.clone() } }),
            Cell::Number(text) => (Some("k401-number"), html! { { text.clone() } }),
            Cell::Html(html) => (None, html.clone()),
        };
        if index == 0 {
            html! { <th scope="row" {class}>{ content }</th> }
        } else {
            html! { <td {class}>{ content }</td> }
        }
    };
    let row = |(class, cells): &(&'static str, Vec<Cell>)| {
        html! { <tr class={*class}>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    let caption = classes!("k401-caption", table.is_caption_hidden.then_some("k401-visually-hidden"));
    html! {
        <div {class} tabindex="0" role="group" aria-label={table.caption.clone()}>
            <table class="k401-table">
                <caption class={caption}>{ table.caption.clone() }</caption>
                <thead><tr>{ for table.columns.iter().map(header) }</tr></thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
