//! Reads the file that [`super::pack`] writes.
//!
//! A line that is not as it should be is left out; the header and the last line tell a file of another build, or one that was
//! cut off, before anything is read.

use std::sync::OnceLock;

use k401_core::article::Verdict;
use k401_core::authority::Cite;
use k401_core::facts::Choice;
use k401_core::figures::RULES_VERSION;
use k401_core::text::{all_pieces, cut, number_of, pieces, written};

use super::rendered::{RenderedCell, RenderedClaim, RenderedPrinted, RenderedRow, RenderedTable};
use crate::Language;

/// Between the citations of a cell.
pub const BETWEEN_CITES: u8 = b'\x1e';
/// Between a document and the place in it.
pub const IN_CITE: u8 = b'\x1f';
/// The last line.
pub const LAST: &str = "end";

/// The first line: the figures of the file are those of the rules, and its words those of the language.
pub fn header(language: Language) -> String {
    let tag = if matches!(language, Language::Es) { " es" } else { " en" };
    ["k401 tables 1 ", RULES_VERSION, tag].concat()
}

static ENGLISH: OnceLock<&'static str> = OnceLock::new();
static SPANISH: OnceLock<&'static str> = OnceLock::new();

const fn shelf(language: Language) -> &'static OnceLock<&'static str> {
    match language {
        Language::En | Language::Pseudo => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

/// Takes the tables of a language. False when the file belongs to another build or is cut off; then nothing is taken.
pub fn load(language: Language, file: String) -> bool {
    let is_whole = file.starts_with(&header(language)) && file.ends_with(LAST);
    // Tables stay for as long as the page does.
    (is_whole && shelf(language).set(Box::leak(file.into_boxed_str())).is_ok()) || is_loaded(language)
}

/// True when the tables of a language are there.
pub fn is_loaded(language: Language) -> bool {
    shelf(language).get().is_some()
}

/// Every table of a year; none without that year, or while the tables of the language are not there.
pub fn reference_tables(year: u16, language: Language) -> Option<Vec<RenderedTable>> {
    tables_of(shelf(language).get()?, year)
}

/// Every claim of the article, in its order; none while the tables of the language are not there.
pub fn article_claims(language: Language) -> Option<Vec<RenderedClaim>> {
    shelf(language).get().map(|file| claims_of(file))
}

pub(super) fn tables_of(file: &'static str, year: u16) -> Option<Vec<RenderedTable>> {
    let wanted = ["Y\t", &written(year)].concat();
    let mut tables: Vec<RenderedTable> = Vec::new();
    let mut lines = pieces(file, b'\n');
    while lines.next()? != wanted {}
    for line in lines {
        let fields = all_pieces(line, b'\t');
        let table = tables.last_mut();
        match (fields.as_slice(), table) {
            (["T", id, title, row_heading, names @ ..], _) => {
                let mut columns = Vec::new();
                for name in names {
                    columns.push((*name).to_owned());
                }
                let (title, row_heading) = ((*title).to_owned(), (*row_heading).to_owned());
                tables.push(RenderedTable { id, title, year, row_heading, columns, rows: Vec::new() });
            }
            (["R", key, heading, printed], Some(table)) => table.rows.push(RenderedRow {
                key,
                heading: (*heading).to_owned(),
                printed_heading: Some(*printed).filter(|printed| !printed.is_empty()),
                cells: Vec::new(),
            }),
            (["C" | "P", rest @ ..], Some(table)) => read_cell(rest, table.rows.last_mut()),
            _ => break,
        }
    }
    Some(tables).filter(|tables| !tables.is_empty())
}

fn read_cell(fields: &[&'static str], row: Option<&mut RenderedRow>) {
    let Some(row) = row else { return };
    match (fields, row.cells.last_mut()) {
        ([text, citations], _) => {
            row.cells.push(RenderedCell { text: (*text).to_owned(), printed: None, citations: cites(citations) });
        }
        ([text, claim, differs, why, citations], Some(cell)) => {
            cell.printed = Some(RenderedPrinted {
                text,
                claim: number_in(claim).unwrap_or_default(),
                differs: *differs == "1",
                why: (*why).to_owned(),
                citations: cites(citations),
            });
        }
        _ => {}
    }
}

pub(super) fn claims_of(file: &'static str) -> Vec<RenderedClaim> {
    let claim = |line: &'static str| {
        let fields = all_pieces(line, b'\t');
        let ["K", number, verdict, verdict_name, quote, law, citations] = fields.as_slice() else { return None };
        Some(RenderedClaim {
            number: number_in(number)?,
            verdict: Verdict::named(verdict)?,
            verdict_name: (*verdict_name).to_owned(),
            quote,
            law: (*law).to_owned(),
            citations: cites(citations),
        })
    };
    pieces(file, b'\n').filter_map(claim).collect()
}

fn number_in(text: &str) -> Option<u8> {
    u8::try_from(number_of(text)?).ok()
}

fn cites(text: &'static str) -> Vec<Cite> {
    let mut cites = Vec::new();
    for text in pieces(text, BETWEEN_CITES) {
        let Some((id, pinpoint)) = cut(text, IN_CITE) else { continue };
        cites.extend(Cite::named(id, pinpoint));
    }
    cites
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::{self, pack};
    use k401_core::figures::YEARS;

    #[test]
    fn what_is_packed_is_read_as_it_was_computed() {
        for language in Language::CHOICES {
            let file: &'static str = Box::leak(pack(language).into_boxed_str());
            for figures in YEARS {
                let year = figures.year.0;
                assert_eq!(tables_of(file, year), tables::reference_tables(year, language), "{year}");
            }
            assert_eq!(Some(claims_of(file)), tables::article_claims(language));
            assert_eq!(tables_of(file, 1999), None);
        }
    }

    #[test]
    fn a_file_of_another_build_or_a_part_of_one_is_refused() {
        let file = pack(Language::Es);
        assert!(!load(Language::Es, file.replacen(RULES_VERSION, "1999.1", 1)));
        assert!(!load(Language::Es, file[..file.len() / 2].to_owned()));
        assert!(!is_loaded(Language::Es) && reference_tables(2026, Language::Es).is_none());
        assert!(load(Language::Es, file) && load(Language::Es, String::new()) && is_loaded(Language::Es));
        assert_eq!(reference_tables(2026, Language::Es), tables::reference_tables(2026, Language::Es));
    }
}
