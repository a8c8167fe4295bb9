//! A table as plain text in a language: for the view, for the engine's `tables` call and for the page without JavaScript.

use k401_core::article;
use k401_core::authority::Cite;
use k401_core::facts::Choice;
use k401_core::tables::{Cell, Printed, Row, Table};

use super::{column, difference, row, row_heading, table_title, value};
use crate::Language;

/// A table in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RenderedTable {
    /// Its name, as data.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// The year whose law it shows.
    pub year: u16,
    /// The heading over the row headings.
    pub row_heading: String,
    /// The headings of the other columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<RenderedRow>,
}

/// A row in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RenderedRow {
    /// Its name, as data.
    pub key: &'static str,
    /// Its heading.
    pub heading: String,
    /// The article's heading, in the article's English, where it has the row.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub printed_heading: Option<&'static str>,
    /// One cell a column.
    pub cells: Vec<RenderedCell>,
}

/// A cell in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RenderedCell {
    /// The law.
    pub text: String,
    /// What the article printed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub printed: Option<RenderedPrinted>,
    /// Where the law says so.
    pub citations: Vec<Cite>,
}

/// What the article printed, and why it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RenderedPrinted {
    /// Its words, in its English.
    pub text: &'static str,
    /// The number of the claim.
    pub claim: u8,
    /// True when they differ from the law.
    pub differs: bool,
    /// Why; empty when they do not.
    pub why: String,
    /// The law behind it.
    pub citations: Vec<Cite>,
}

/// A table in a language.
pub fn render(table: &Table, language: Language) -> RenderedTable {
    RenderedTable {
        id: table.id.name(),
        title: table_title(table.id).to(language).into_owned(),
        year: table.year.0,
        row_heading: row_heading(table.id).to(language).into_owned(),
        columns: table.columns.iter().map(|key| column(*key).to(language).into_owned()).collect(),
        rows: table.rows.iter().map(|row| render_row(row, language)).collect(),
    }
}

fn render_row(of: &Row, language: Language) -> RenderedRow {
    RenderedRow {
        key: of.key.name(),
        heading: row(of.key, language),
        printed_heading: of.printed_heading,
        cells: of.cells.iter().map(|cell| render_cell(cell, language)).collect(),
    }
}

fn render_cell(cell: &Cell, language: Language) -> RenderedCell {
    RenderedCell {
        text: value(cell.law, language),
        printed: cell.printed.map(|printed| render_printed(printed, language)),
        citations: cell.cites.clone(),
    }
}

fn render_printed(printed: Printed, language: Language) -> RenderedPrinted {
    RenderedPrinted {
        text: printed.text,
        claim: printed.claim,
        differs: printed.differs,
        why: difference(printed, language).unwrap_or_default(),
        citations: article::claim(printed.claim).map_or_else(Vec::new, |claim| claim.cites.to_vec()),
    }
}
