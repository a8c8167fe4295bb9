use super::*;
use crate::calendar::TaxableYear;
use crate::tables::RowKey;

fn reader(born: &str, day: &str) -> ReaderFacts {
    let date = Date::parse(day);
    ReaderFacts { birth_date: Date::parse(born).map(BirthDate), date, year: None, transaction: None }
}

#[test]
fn the_reader_s_row_by_age_is_that_of_the_day() {
    for (born, day, row) in [
        ("1966-12-01", "2026-05-31", AgeRow::Under59AndHalf),
        ("1966-12-01", "2026-06-01", AgeRow::From59AndHalf),
        ("1953-12-31", "2025-12-31", AgeRow::From59AndHalf),
        ("1953-12-31", "2026-01-01", AgeRow::RequiredFrom73),
        ("1949-06-30", "2026-01-01", AgeRow::RequiredFrom70AndHalf),
        ("1949-07-01", "2026-01-01", AgeRow::RequiredFrom72),
        ("1950-12-31", "2026-01-01", AgeRow::RequiredFrom72),
        ("1951-01-01", "2026-01-01", AgeRow::RequiredFrom73),
        ("1959-12-31", "2032-01-01", AgeRow::RequiredFrom73),
        ("1960-01-01", "2034-12-31", AgeRow::From59AndHalf),
        ("1960-01-01", "2035-01-01", AgeRow::RequiredFrom75),
    ] {
        assert_eq!(row_of(TableId::ByAge, &reader(born, day)), Some(row.into()), "{born} {day}");
    }
    assert_eq!(row_of(TableId::ByAge, &ReaderFacts::default()), None);
}

#[test]
fn the_reader_s_limits_go_by_the_age_at_the_end_of_the_year() {
    for (born, row) in [
        ("1977-01-01", LimitRow::Under50),
        ("1976-12-31", LimitRow::From50),
        ("1967-01-01", LimitRow::From50),
        ("1966-12-31", LimitRow::From60To63),
        ("1963-01-01", LimitRow::From60To63),
        ("1962-12-31", LimitRow::From50),
    ] {
        let by_year = ReaderFacts {
            birth_date: Date::parse(born).map(BirthDate),
            year: Some(TaxableYear(2026)),
            ..ReaderFacts::default()
        };
        assert_eq!(row_of(TableId::ContributionLimits, &by_year), Some(row.into()), "{born}");
        let by_day = reader(born, "2026-01-01");
        assert_eq!(row_of(TableId::ContributionLimits, &by_day), Some(row.into()), "{born}");
    }
}

#[test]
fn the_reader_s_transaction_has_its_row() {
    use Transaction as T;
    let row = |id, transaction| {
        let facts = ReaderFacts { transaction: Some(transaction), ..reader("1980-01-01", "2026-06-01") };
        row_of(id, &facts).map(RowKey::name)
    };
    let by_transaction = T::ALL.iter().map(|transaction| row(TableId::ByTransaction, *transaction));
    assert_eq!(
        by_transaction.collect::<Vec<_>>(),
        [
            Some("early_withdrawal"),
            Some("hardship"),
            None,
            Some("loan_default"),
            Some("loan_offset"),
            Some("rollover_to_ira"),
            Some("rollover_to_roth_ira"),
            None
        ]
    );
    assert_eq!(row(TableId::Alternatives, T::Loan), Some("loan"));
    assert_eq!(row(TableId::Alternatives, T::HardshipWithdrawal), Some("hardship"));
    assert_eq!(row(TableId::Alternatives, T::RothConversion), Some("roth_conversion"));
    assert_eq!(row(TableId::Alternatives, T::Withdrawal), None);
    assert_eq!(row(TableId::LoanDistribution, T::DeemedDistribution), Some("deemed_distribution"));
    assert_eq!(row(TableId::LoanDistribution, T::LoanOffset), Some("loan_offset"));
    assert_eq!(row(TableId::LoanDistribution, T::Loan), None);
    assert_eq!(row(TableId::Losses, T::Withdrawal), None);
    let late = ReaderFacts { transaction: Some(T::Withdrawal), ..reader("1960-01-01", "2026-06-01") };
    assert_eq!(row_of(TableId::ByTransaction, &late), None);
}
