use super::*;
use crate::Language;
use k401_core::figures::{NEWEST, YEARS};
use k401_core::money::{percent as share, usd};
use k401_core::tables::{Column, RowKey, TableId, TaxStatement, TransactionRow, Value, all, table};
use std::collections::BTreeSet;

#[test]
fn headings_are_distinct_in_both_languages() {
    for language in Language::CHOICES {
        let titles: BTreeSet<_> = TableId::ALL.iter().map(|id| table_title(*id).to(language)).collect();
        assert_eq!(titles.len(), TableId::ALL.len());
        let columns: BTreeSet<_> = Column::ALL.iter().map(|key| column(*key).to(language)).collect();
        assert_eq!(columns.len(), Column::ALL.len());
        for table in all(NEWEST) {
            let rows: BTreeSet<_> = table.rows.iter().map(|found| row(found.key, language)).collect();
            assert_eq!(rows.len(), table.rows.len(), "{:?}", table.id);
        }
    }
}

#[test]
fn spanish_says_it_in_spanish() {
    // Bare answers that are the same word, or a number, in both languages.
    for figures in YEARS {
        for of in all(figures) {
            for cell in of.rows.iter().flat_map(|row| &row.cells) {
                let [en, es] = Language::CHOICES.map(|language| value(cell.law, language));
                assert!(en != es || en == "No" || !en.contains(' '), "{:?}: {en}", of.id);
            }
        }
    }
}

#[test]
fn values_are_written_out() {
    assert_eq!(value(Value::Money(usd(30_000)), Language::En), "$30,000");
    assert_eq!(value(Value::Percent(share(0)), Language::En), "0%");
    assert_eq!(value(Value::FormNumber("05"), Language::Es), "05");
    assert_eq!(value(Value::NotInForce, Language::En), "Not in force this year");
    let hardship = TaxStatement::RateBeforeAgeUnlessException(share(10)).into();
    assert_eq!(value(hardship, Language::En), "10% before age 59½, unless an exception applies");
}

#[test]
fn groups_of_birth_dates_are_written_out() {
    let rows = table(TableId::ByAge, NEWEST).rows;
    let headings: Vec<_> = rows.iter().map(|found| row(found.key, Language::En)).collect();
    assert_eq!(
        headings,
        [
            "Under age 59½",
            "Age 59½ or older",
            "From age 70½, if born June 30, 1949 or earlier",
            "From age 72, if born July 1, 1949 to December 31, 1950",
            "From age 73, if born January 1, 1951 to December 31, 1959",
            "From age 75, if born January 1, 1960 or later",
        ]
    );
}

#[test]
fn a_rendered_table_carries_law_print_and_reason() {
    let rendered = render(&table(TableId::ByTransaction, NEWEST), Language::En);
    assert_eq!((rendered.id, rendered.year), ("by_transaction", 2026));
    assert_eq!(rendered.row_heading, "Withdrawal or transaction");
    assert_eq!(rendered.columns, ["Additional tax", "Income tax", "Federal withholding", "Can it be rolled over?"]);
    let hardship = &rendered.rows[1];
    assert_eq!(hardship.key, "hardship");
    assert_eq!(hardship.heading, row(RowKey::Transaction(TransactionRow::Hardship), Language::En));
    assert_eq!(hardship.printed_heading, Some("Substantial Hardship Withdrawal"));
    let printed = hardship.cells[0].printed.as_ref().unwrap();
    assert_eq!((printed.text, printed.claim, printed.differs), ("0%", 17, true));
    assert!(printed.why.contains("10%, not 0%"));
    assert!(!printed.citations.is_empty() && !hardship.cells[0].citations.is_empty());
    let income = hardship.cells[1].printed.as_ref().unwrap();
    assert_eq!((income.differs, income.why.as_str()), (false, ""));
}
