//! The years ahead. Each year's distribution is taken on the first day of the year, in the year for which it is required, and
//! what is left grows by the year's return until December 31. Today's law and tables.

use super::facts::{ProjectionFacts, RequiredMinimumFacts};
use super::{DistributionTable, RequiredMinimumLine as L, applicable_age};
use crate::authority::IRC_401;
use crate::calendar::Age;
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Worksheet};

/// The later of the two ages that the statute names for someone born in 1959.
const LATER_AGE: Age = Age::of(75);

/// One year of a projection. Amounts in dollars to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ProjectedYear {
    /// The year.
    pub year: u16,
    /// The age attained in it.
    pub age: u16,
    /// The balance on December 31 of the year before.
    pub balance: Usd,
    /// The table of the distribution period.
    pub table: DistributionTable,
    /// The distribution period in years; none when nothing is required.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub factor: Option<Rate>,
    /// The distribution required for the year.
    pub amount: Usd,
    /// The balance on December 31.
    pub year_end_balance: Usd,
}

/// Writes the years ahead.
pub fn write_projection(
    sheet: &mut Worksheet,
    facts: &RequiredMinimumFacts,
    projection: ProjectionFacts,
    balance: Entry,
) -> Vec<ProjectedYear> {
    let growth = Rate::ONE.plus(projection.annual_return);
    let mut balance = balance;
    let mut years = Vec::new();
    for step in 0..projection.years {
        let year = facts.year.0.saturating_add(step);
        let amount = write_required(sheet, facts, year, L::ProjectedAmount, balance);
        let rest = sheet.difference(L::ProjectedRest, balance, &[amount], &[]);
        let at_year_end = sheet.product(L::ProjectedBalance, rest, growth, &[]);
        let period = facts.distribution_period(year);
        years.push(ProjectedYear {
            year,
            age: facts.birth_date.age_at_year_end(year),
            balance: sheet.amount_on(balance),
            table: period.map_or(DistributionTable::None, |period| period.table),
            factor: period.map(|period| period.factor),
            amount: sheet.amount_on(amount),
            year_end_balance: sheet.amount_on(at_year_end),
        });
        balance = at_year_end;
    }
    years
}

/// Writes the distribution required for a year out of a balance.
pub fn write_required(sheet: &mut Worksheet, facts: &RequiredMinimumFacts, year: u16, key: L, balance: Entry) -> Entry {
    let Some(period) = facts.distribution_period(year) else {
        let cite = facts.not_required(year).map_or(cite!(IRC_401, "(a)(9)"), super::NotRequired::citation);
        return sheet.figure(key, Usd::ZERO, cite);
    };
    let entry = sheet.quotient(key, balance, period.factor, &period.citations);
    let born = facts.birth_date;
    if applicable_age(born).is_proposed() && year < born.year_of(LATER_AGE) {
        sheet.approximate();
    }
    entry
}
