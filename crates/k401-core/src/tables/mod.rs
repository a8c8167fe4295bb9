//! The reference tables: what the law says, by kind of payment, by age, by year, computed from the same figures and rules as
//! every other result. Beside a cell stands what the article printed there, where it printed anything.

mod alternatives;
mod by_age;
mod by_transaction;
mod contribution_limits;
mod exceptions;
mod keys;
mod loan_distribution;
mod losses;
mod model;
mod reader;
mod roth_and_traditional;
mod statement;

pub use alternatives::AlternativeRow;
pub use by_age::{AgeRow, Cohort, cohort};
pub use by_transaction::TransactionRow;
pub use contribution_limits::{LimitRow, employee_total};
pub use exceptions::{ExceptionRow, OtherException};
pub use keys::{Column, RowKey, TableId};
pub use loan_distribution::LoanRow;
pub use losses::LossRow;
pub use model::{Cell, Printed, Row, Table, Value};
pub use reader::{ReaderFacts, Transaction, row_of};
pub use roth_and_traditional::RothRow;
pub use statement::{
    AlternativeStatement, ExceptionStatement, LoanStatement, LossStatement, RothStatement, StatementKey, TaxStatement,
};

use crate::figures::Figures;

/// Every table of a year.
pub fn all(figures: &Figures) -> Vec<Table> {
    TableId::ALL.iter().map(|id| table(*id, figures)).collect()
}

/// A table of a year.
pub fn table(id: TableId, figures: &Figures) -> Table {
    let (columns, rows) = match id {
        TableId::ByTransaction => by_transaction::rows(),
        TableId::ByAge => by_age::rows(figures),
        TableId::ContributionLimits => contribution_limits::rows(figures),
        TableId::LoanDistribution => loan_distribution::rows(),
        TableId::RothAndTraditional => roth_and_traditional::rows(figures),
        TableId::Losses => losses::rows(figures),
        TableId::Alternatives => alternatives::rows(figures),
        TableId::Exceptions => exceptions::rows(figures),
    };
    Table { id, year: figures.year, columns, rows }
}

#[cfg(test)]
mod tests;
