//! The words of the reference tables, and the tables as plain text.

mod alternative;
mod difference;
mod exception;
mod exception_rows;
mod headings;
mod loan;
mod loss;
mod render;
mod roth;
mod rows;
mod tax;

pub use difference::difference;
pub use headings::{column, row_heading, table_title};
pub use render::{RenderedCell, RenderedPrinted, RenderedRow, RenderedTable, render};
pub use rows::row;

use k401_core::tables::{StatementKey, Value};

use crate::language::t;
use crate::{Language, date, dollars, percent};

/// What a cell says.
pub fn value(value: Value, language: Language) -> String {
    match value {
        Value::Money(amount) => dollars(amount),
        Value::Percent(rate) => percent(rate),
        Value::FormNumber(number) => number.to_owned(),
        Value::Since(day) => t!("From {0}", "Desde el {0}").filled(language, &[date(day, language)]),
        Value::NotInForce => t!("Not in force this year", "No está en vigor este año").to(language).into_owned(),
        Value::Statement(statement) => {
            let (text, values) = match statement {
                StatementKey::Tax(statement) => tax::statement(statement),
                StatementKey::Loan(statement) => loan::statement(statement),
                StatementKey::Roth(statement) => roth::statement(statement),
                StatementKey::Loss(statement) => loss::statement(statement),
                StatementKey::Alternative(statement) => alternative::statement(statement),
                StatementKey::Exception(statement) => exception::statement(statement, language),
            };
            text.filled(language, &values)
        }
    }
}

#[cfg(test)]
mod tests;
