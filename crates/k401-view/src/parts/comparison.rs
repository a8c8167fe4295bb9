//! Ways side by side: one column each, one row an amount.

use k401_words::{Language, Text};
use yew::prelude::*;

use super::{Table, numbers, table};
use crate::text;

/// Ways side by side, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The ways.
    pub columns: Vec<String>,
    /// What is compared, and the amount of each way.
    pub rows: Vec<Vec<String>>,
}

impl Comparison {
    /// Labels with the amounts of each way, in the order of the labels.
    pub fn of(columns: Vec<String>, labels: &[Text], amounts: &[Vec<String>], language: Language) -> Self {
        let row = |(index, label): (usize, &Text)| {
            let amounts = amounts.iter().filter_map(|amounts| amounts.get(index).cloned());
            core::iter::once(label.to(language).into_owned()).chain(amounts).collect()
        };
        Self { columns, rows: labels.iter().enumerate().map(row).collect() }
    }
}

/// Renders the ways as a table.
pub fn comparison(title: Text, ways: Comparison, language: Language) -> Html {
    let heads = ways.columns.into_iter().map(|column| (column, true));
    table(Table {
        caption: title.to(language).into_owned(),
        columns: core::iter::once((text::WHAT.to(language).into_owned(), false)).chain(heads).collect(),
        rows: ways.rows.into_iter().map(numbers).collect(),
    })
}
