//! The limits that the article prints for 2023, and the years of which they really were the limits.

use crate::calendar::TaxableYear;
use crate::figures::{Figures, NEWEST, YEARS};
use crate::money::{Usd, usd};
use crate::tables::{LimitRow, employee_total};

/// The year that the article names.
const NAMED: u16 = 2023;

/// A limit as printed, beside the law's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedLimit {
    /// The article's amount.
    pub printed: Usd,
    /// The years in which that was the limit.
    pub years: Vec<TaxableYear>,
    /// The limit of the year that the article names.
    pub in_named_year: Usd,
    /// The limit of the newest year.
    pub in_newest_year: Usd,
}

/// The printed limit of a row: the article has one for under 50, and one for 50 and older.
pub fn printed_limit(row: LimitRow) -> PrintedLimit {
    let printed = match row {
        LimitRow::Under50 => usd(19_500),
        LimitRow::From50 | LimitRow::From60To63 => usd(26_000),
    };
    let years = YEARS.into_iter().filter(|figures| employee_total(figures, row) == printed);
    PrintedLimit {
        printed,
        years: years.map(|figures| figures.year).collect(),
        in_named_year: Figures::for_year(NAMED).map_or(Usd::ZERO, |figures| employee_total(figures, row)),
        in_newest_year: employee_total(NEWEST, row),
    }
}
