//! The row of a table that is the reader's own.

use super::{AgeRow, AlternativeRow, LimitRow, LoanRow, RowKey, TableId, TransactionRow, cohort};
use crate::calendar::{Age, BirthDate, Date, TaxableYear};

crate::facts::choice! {
    /// What the reader is about to do, or looks at.
    Transaction {
        /// A withdrawal.
        Withdrawal = "withdrawal",
        /// A hardship withdrawal.
        HardshipWithdrawal = "hardship_withdrawal",
        /// A loan.
        Loan = "loan",
        /// A loan deemed distributed.
        DeemedDistribution = "deemed_distribution",
        /// A loan offset.
        LoanOffset = "loan_offset",
        /// A rollover to a pre-tax IRA.
        RolloverToIra = "rollover_to_ira",
        /// A rollover to a Roth IRA.
        RolloverToRothIra = "rollover_to_roth_ira",
        /// An in-plan Roth rollover.
        RothConversion = "roth_conversion",
    }
}

/// What is known of the reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReaderFacts {
    /// The birth date.
    pub birth_date: Option<BirthDate>,
    /// The day of the payment: decides by the age on that day.
    pub date: Option<Date>,
    /// The year: decides by the age at its end.
    pub year: Option<TaxableYear>,
    /// What the reader does.
    pub transaction: Option<Transaction>,
}

/// The reader's row, where the facts name one. The tables of losses, accounts and exceptions have none.
pub fn row_of(table: TableId, reader: &ReaderFacts) -> Option<RowKey> {
    match table {
        TableId::ByTransaction => transaction_row(reader).map(RowKey::Transaction),
        TableId::ByAge => Some(age_row(reader.birth_date?, reader.date?).into()),
        TableId::ContributionLimits => {
            let year = reader.year.map(|year| year.0).or(reader.date.map(Date::year))?;
            Some(LimitRow::of_age(reader.birth_date?.age_at_year_end(year)).into())
        }
        TableId::LoanDistribution => match reader.transaction? {
            Transaction::DeemedDistribution => Some(LoanRow::DeemedDistribution.into()),
            Transaction::LoanOffset => Some(LoanRow::LoanOffset.into()),
            _ => None,
        },
        TableId::Alternatives => match reader.transaction? {
            Transaction::Loan => Some(AlternativeRow::Loan.into()),
            Transaction::HardshipWithdrawal => Some(AlternativeRow::Hardship.into()),
            Transaction::RothConversion => Some(AlternativeRow::RothConversion.into()),
            _ => None,
        },
        TableId::RothAndTraditional | TableId::Losses | TableId::Exceptions => None,
    }
}

fn transaction_row(reader: &ReaderFacts) -> Option<TransactionRow> {
    match reader.transaction? {
        Transaction::Withdrawal => {
            let is_early = !reader.birth_date?.has_attained(Age::FIFTY_NINE_AND_A_HALF, reader.date?);
            is_early.then_some(TransactionRow::EarlyWithdrawal)
        }
        Transaction::HardshipWithdrawal => Some(TransactionRow::Hardship),
        Transaction::DeemedDistribution => Some(TransactionRow::LoanDefault),
        Transaction::LoanOffset => Some(TransactionRow::LoanOffset),
        Transaction::RolloverToIra => Some(TransactionRow::RolloverToIra),
        Transaction::RolloverToRothIra => Some(TransactionRow::RolloverToRothIra),
        Transaction::Loan | Transaction::RothConversion => None,
    }
}

/// By the age on the day; distributions are required for the whole year of the applicable age.
fn age_row(born: BirthDate, day: Date) -> AgeRow {
    let required = AgeRow::ALL.iter().find(|row| {
        cohort(**row).is_some_and(|cohort| cohort.includes(born) && born.year_of(cohort.age) <= day.year())
    });
    match required {
        Some(row) => *row,
        None if born.has_attained(Age::FIFTY_NINE_AND_A_HALF, day) => AgeRow::From59AndHalf,
        None => AgeRow::Under59AndHalf,
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
