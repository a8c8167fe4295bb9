//! The tables of a language as a file, for [`super::packed`].

use k401_core::authority::Cite;
use k401_core::facts::Choice;
use k401_core::figures::YEARS;

use super::packed::{BETWEEN_CITES, IN_CITE, LAST, header};
use super::rendered::{RenderedCell, RenderedTable};
use super::{article_claims, reference_tables};
use crate::Language;

/// Every table of every year, then the claims: one record a line, its kind first, fields between tabs.
pub fn pack(language: Language) -> String {
    let mut lines = vec![header(language)];
    for figures in YEARS {
        lines.push(record(&["Y", &figures.year.to_string()]));
        for table in reference_tables(figures.year.0, language).unwrap_or_default() {
            write_table(&mut lines, &table);
        }
    }
    for claim in article_claims(language).unwrap_or_default() {
        let number = claim.number.to_string();
        let cites = cites(&claim.citations);
        lines.push(record(&[
            "K",
            &number,
            claim.verdict.name(),
            &claim.verdict_name,
            claim.quote,
            &claim.law,
            &cites,
        ]));
    }
    lines.push(LAST.to_owned());
    lines.join("\n")
}

fn record(fields: &[&str]) -> String {
    fields.join("\t")
}

fn write_table(lines: &mut Vec<String>, table: &RenderedTable) {
    let mut fields = vec!["T", table.id, &table.title, &table.row_heading];
    fields.extend(table.columns.iter().map(String::as_str));
    lines.push(record(&fields));
    for row in &table.rows {
        lines.push(record(&["R", row.key, &row.heading, row.printed_heading.unwrap_or_default()]));
        for cell in &row.cells {
            write_cell(lines, cell);
        }
    }
}

fn write_cell(lines: &mut Vec<String>, cell: &RenderedCell) {
    lines.push(record(&["C", &cell.text, &cites(&cell.citations)]));
    if let Some(printed) = &cell.printed {
        let claim = printed.claim.to_string();
        let differs = if printed.differs { "1" } else { "0" };
        lines.push(record(&["P", printed.text, &claim, differs, &printed.why, &cites(&printed.citations)]));
    }
}

fn cites(of: &[Cite]) -> String {
    let [between, inside] = [BETWEEN_CITES, IN_CITE].map(|byte| char::from(byte).to_string());
    let cites: Vec<String> = of.iter().map(|cite| [cite.document().id(), &inside, cite.pinpoint()].concat()).collect();
    cites.join(&between)
}
