//! What can be wrong with a draft. One problem a field, all of them at once.

use crate::calendar::Date;
use crate::money::Usd;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is needed and empty.
    Missing,
    /// It is not a number in plain digits.
    NotANumber,
    /// It is below zero.
    Negative,
    /// Money with more than two decimals, or a rate with more than six.
    TooManyDecimals,
    /// Over $999,999,999.99.
    TooLarge,
    /// It is not a date of the calendar, written `YYYY-MM-DD`.
    NotADate,
    /// It lies outside what the field can mean.
    OutOfRange(Bound),
    /// It is not one of the values the field knows.
    UnknownValue(&'static [&'static str]),
    /// The field does not exist here.
    UnknownField,
    /// There are no figures for the year; these are the first and last there are.
    UnsupportedTaxYear(u16, u16),
    /// It contradicts another field.
    Inconsistent(Contradiction),
}

/// The bound that a value broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// At least this whole number.
    AtLeast(u32),
    /// At most this whole number.
    AtMost(u32),
    /// From one date to another.
    Dates(Date, Date),
    /// At most this amount.
    AtMostUsd(Usd),
    /// A share from 0 to 1.
    Share,
}

/// The field that a value contradicts, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The other field.
    pub with: &'static str,
    /// What should hold between the two.
    pub rule: Relation,
}

/// What should hold between two fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// This date lies in the year of the other field.
    InTheYearOf,
    /// This date is not before the other.
    NotBefore,
    /// This amount is not above the other.
    NotAbove,
    /// This field makes sense only together with the other.
    OnlyWith,
    /// This date lies within the longest cure period of the payment missed on the other.
    WithinCurePeriodOf,
    /// This amount or rate is above the one of the entry before it in a list.
    AboveTheOneBefore,
    /// This field has no meaning with the value of the other.
    DoesNotApply,
}

impl Problem {
    /// The problem's code, as data.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not_a_number",
            Self::Negative => "negative",
            Self::TooManyDecimals => "too_many_decimals",
            Self::TooLarge => "too_large",
            Self::NotADate => "not_a_date",
            Self::OutOfRange(_) => "out_of_range",
            Self::UnknownValue(_) => "unknown_value",
            Self::UnknownField => "unknown_field",
            Self::UnsupportedTaxYear(..) => "unsupported_tax_year",
            Self::Inconsistent(_) => "inconsistent",
        }
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {}", problem.code())]
pub struct FactError {
    /// The field's name; `exceptions[0].amount` for one inside a list.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}
