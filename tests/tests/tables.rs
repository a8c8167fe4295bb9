//! The reference tables as a reader sees them, for every year and in both languages.

use std::collections::BTreeSet;

use k401_core::article::{self, Verdict};
use k401_core::figures::{Figures, YEARS};
use k401_core::tables::{TableId, all, table};
use k401_words::Language;
use k401_words::tables::{RenderedCell, RenderedTable, render};

fn rendered(id: TableId, year: u16, language: Language) -> RenderedTable {
    render(&table(id, Figures::for_year(year).expect("figures of the year")), language)
}

fn cell<'a>(table: &'a RenderedTable, row: &str, column: usize) -> &'a RenderedCell {
    let row = table.rows.iter().find(|found| found.key == row).expect("the row");
    row.cells.get(column).expect("the column")
}

/// Notice 2022-55 against the article's table "401k Contribution Limits for 2023".
#[test]
fn the_2023_limits_are_the_law_s_and_beside_them_stands_what_was_printed() {
    for language in Language::CHOICES {
        let limits = rendered(TableId::ContributionLimits, 2023, language);
        for (row, law, printed) in [("under_50", "$22,500", "$19,500"), ("50_and_over", "$30,000", "$26,000")] {
            let cell = cell(&limits, row, 1);
            assert_eq!(cell.text, law);
            let beside = cell.printed.as_ref().expect("the article's limit");
            assert_eq!(beside.text, printed);
            assert!(beside.differs);
            assert!(beside.why.contains("2020") && beside.why.contains("2021"), "{}", beside.why);
            assert!(beside.why.contains(law), "{}", beside.why);
        }
    }
}

#[test]
fn hardship_is_10_percent_by_law_and_was_printed_as_none() {
    for language in Language::CHOICES {
        let summary = rendered(TableId::ByTransaction, 2026, language);
        let cell = cell(&summary, "hardship", 0);
        assert!(cell.text.starts_with("10%"), "{}", cell.text);
        let beside = cell.printed.as_ref().expect("the article's rate");
        assert_eq!((beside.text, beside.differs), ("0%", true));
    }
}

#[test]
fn every_table_of_every_year_is_full_in_both_languages() {
    for (figures, language) in YEARS.into_iter().flat_map(|figures| Language::CHOICES.map(|each| (figures, each))) {
        for table in all(figures) {
            let table = render(&table, language);
            assert!(!table.title.is_empty() && !table.row_heading.is_empty());
            assert!(!table.rows.is_empty());
            for row in &table.rows {
                assert!(!row.heading.is_empty());
                assert_eq!(row.cells.len(), table.columns.len());
                for cell in &row.cells {
                    assert!(
                        !cell.text.is_empty() && !cell.text.contains('{'),
                        "{} {}: {}",
                        table.id,
                        row.key,
                        cell.text
                    );
                    assert!(!cell.citations.is_empty(), "{} {}", table.id, row.key);
                    if let Some(printed) = &cell.printed {
                        assert_eq!(printed.why.is_empty(), !printed.differs, "{} {}", table.id, row.key);
                    }
                }
            }
        }
    }
}

/// The rows of the article's own tables: 16 to 19, 32 to 34, 46 and 47, 51 and 52; all but 19 are not correct.
#[test]
fn the_differing_cells_are_those_of_the_rows_that_are_not_correct() {
    let own = [TableId::ByTransaction, TableId::ByAge, TableId::ContributionLimits, TableId::LoanDistribution];
    let not_correct: BTreeSet<u8> = [16, 17, 18, 19, 32, 33, 34, 46, 47, 51, 52]
        .into_iter()
        .filter(|number| article::claim(*number).expect("the claim").verdict != Verdict::Correct)
        .collect();
    assert_eq!(not_correct.len(), 10);
    for figures in YEARS {
        let cells = own.map(|id| rendered(id, figures.year.0, Language::En)).into_iter().flat_map(|table| table.rows);
        let printed = cells.flat_map(|row| row.cells).filter_map(|cell| cell.printed);
        let differing: BTreeSet<u8> = printed.filter(|printed| printed.differs).map(|printed| printed.claim).collect();
        assert_eq!(differing, not_correct, "{}", figures.year);
    }
}

#[test]
fn no_loss_in_a_401k_is_deductible_in_any_year() {
    for figures in YEARS {
        let losses = rendered(TableId::Losses, figures.year.0, Language::En);
        for row in losses.rows.iter().filter(|row| row.key != "taxable_brokerage_account") {
            let text = row.cells.first().map(|cell| cell.text.as_str()).unwrap_or_default();
            assert!(text.starts_with("No"), "{} {}: {text}", figures.year, row.key);
        }
    }
}

#[test]
fn a_table_is_plain_data_for_the_engine() {
    let table = serde_json::to_value(rendered(TableId::ContributionLimits, 2023, Language::En)).expect("plain data");
    assert_eq!(table["id"], "contribution_limits");
    assert_eq!(table["year"], 2023);
    assert_eq!(table["rows"][0]["key"], "under_50");
    assert_eq!(table["rows"][0]["printedHeading"], "Under 50");
    assert_eq!(table["rows"][0]["cells"][1]["text"], "$22,500");
    assert_eq!(table["rows"][0]["cells"][1]["printed"]["differs"], true);
    assert_eq!(table["rows"][0]["cells"][1]["citations"][0]["id"], "irc_402");
    assert_eq!(table["rows"][2].get("printedHeading"), None);
}
