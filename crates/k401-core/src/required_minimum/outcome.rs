//! What comes out: the distribution, its due date, the shortfall and the excise tax.

use super::{DistributionTable, Excise, NotRequired, ProjectedYear};
use crate::calendar::Date;
use crate::money::{Rate, Usd};

/// A required minimum distribution. Amounts in dollars to the cent, rates as shares of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RequiredMinimumOutcome {
    /// A distribution is required for the year.
    pub required: bool,
    /// Why it is not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why_not_required: Option<NotRequired>,
    /// 70.5, 72, 73 or 75 years.
    pub applicable_age: Rate,
    /// The first year for which a distribution is required; none when a year of retirement that is not known decides, or for
    /// a Roth account that falls under no such year.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_distribution_year: Option<u16>,
    /// April 1 of the year after it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub required_beginning_date: Option<Date>,
    /// The age attained on the birthday in the year.
    pub age: u16,
    /// The table of the distribution period.
    pub table: DistributionTable,
    /// The distribution period in years; none when nothing is required.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub factor: Option<Rate>,
    /// The distribution required for the year.
    pub amount: Usd,
    /// The day by which it must be paid.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due_by: Option<Date>,
    /// What is still to be taken for the year: a shortfall if it is not taken by then.
    pub shortfall: Usd,
    /// The distribution for the first distribution year, put off into this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_year: Option<FirstYear>,
    /// The distributions that must be paid by the due dates in this outcome: for the year, and the one put off into it.
    pub total_due: Usd,
    /// The excise tax on all that is still to be taken, if it is not taken in time.
    pub excise: Excise,
    /// The years looked ahead, the taxable year first.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub years: Option<Vec<ProjectedYear>>,
}

/// The distribution for the first distribution year, put off into the year after.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct FirstYear {
    /// The first distribution year.
    pub year: u16,
    /// Its table.
    pub table: DistributionTable,
    /// Its distribution period in years.
    pub factor: Rate,
    /// Its distribution.
    pub amount: Usd,
    /// April 1 of the year after.
    pub due_by: Date,
    /// What is still to be taken for it.
    pub shortfall: Usd,
}
