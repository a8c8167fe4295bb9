//! The tables and the claims in a language.

use k401_core::article::{self, CLAIMS};
use k401_core::facts::Choice;
use k401_core::tables::{Cell, Printed, Row, Table};

use super::rendered::{RenderedCell, RenderedClaim, RenderedPrinted, RenderedRow, RenderedTable};
use super::{column, difference, row, row_heading, table_title, value};
use crate::Language;

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

/// Every claim of the article, in its order.
pub fn claims(language: Language) -> Vec<RenderedClaim> {
    let claim = |claim: &article::Claim| RenderedClaim {
        number: claim.number,
        verdict: claim.verdict,
        verdict_name: crate::article::verdict(claim.verdict).to(language).into_owned(),
        quote: claim.quote,
        law: crate::article::law(claim.number, language).unwrap_or_default(),
        citations: claim.cites.to_vec(),
    };
    CLAIMS.iter().map(claim).collect()
}
