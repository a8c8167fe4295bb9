//! A table as plain text: for the view, for the engine's `tables` call and for the page without JavaScript.

use k401_core::article::Verdict;
use k401_core::authority::Cite;

/// A table in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// A claim of the article, and the law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedClaim {
    /// Its number, from 1.
    pub number: u8,
    /// How it stands against the law.
    pub verdict: Verdict,
    /// The same in words.
    pub verdict_name: String,
    /// The article's words, in its English.
    pub quote: &'static str,
    /// What the law says.
    pub law: String,
    /// Where it says so.
    pub citations: Vec<Cite>,
}
