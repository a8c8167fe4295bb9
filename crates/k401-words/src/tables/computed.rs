//! The tables where the rules and the words of the tables are at hand: everywhere but in the wasm.

use k401_core::figures::Figures;
use k401_core::tables::{StatementKey, Value, all};

use super::render::claims;
use super::rendered::{RenderedClaim, RenderedTable};
use super::{alternative, exception, loan, loss, render, roth, tax};
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

/// Every table of a year; none for a year without figures.
pub fn reference_tables(year: u16, language: Language) -> Option<Vec<RenderedTable>> {
    let tables = all(Figures::for_year(year)?);
    Some(tables.iter().map(|table| render(table, language)).collect())
}

/// Every claim of the article, in its order.
pub fn article_claims(language: Language) -> Option<Vec<RenderedClaim>> {
    Some(claims(language))
}

/// Takes the tables of a language; here they are computed.
pub fn load(_: Language, _: String) -> bool {
    true
}

/// True when the tables of a language are there.
pub const fn is_loaded(_: Language) -> bool {
    true
}
