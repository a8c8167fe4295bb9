//! What comes out: one row a way.

use super::{CompareOption, WhyUnavailable, WhyUnknown};
use crate::calendar::Date;
use crate::money::Usd;

/// The ways side by side. Amounts in dollars to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct CompareOutcome {
    /// The day on which the age of retirement is attained.
    pub retirement_date: Date,
    /// The whole years until then.
    pub years_to_retirement: u16,
    /// What the account grows to when nothing is taken out of it. Approximate.
    pub left_alone: Usd,
    /// The ways, in the order of the contract.
    pub options: Vec<OptionOutcome>,
}

/// One way. The amounts of a way that is closed are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct OptionOutcome {
    /// Which.
    pub option: CompareOption,
    /// It brings the need in hand now.
    pub meets_need: bool,
    /// In hand after the taxes on it: at once, or in the first year of a series.
    pub available_now: Usd,
    /// What leaves the account for it now; the conversion stays in it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub taken_now: Option<Usd>,
    /// All taxes now: income tax, additional tax, state tax.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cost_now: Option<Usd>,
    /// What is in the accounts at retirement, before tax on it. Approximate.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub balance_at_retirement: Option<Usd>,
    /// Of it, Roth money. Approximate.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roth_at_retirement: Option<Usd>,
    /// By how much the balance is smaller than left alone; negative when it is larger. Approximate.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cost_at_retirement: Option<Usd>,
    /// Why the way is closed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why_unavailable: Option<WhyUnavailable>,
    /// The most that this way could bring in hand, where the need is above it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_available: Option<Usd>,
    /// Why the cells at retirement are empty.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why_unknown: Option<WhyUnknown>,
    /// The first day on which a series may change.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub locked_until: Option<Date>,
}

impl OptionOutcome {
    /// A way of which nothing is known yet.
    pub(super) const fn of(option: CompareOption) -> Self {
        Self {
            option,
            meets_need: false,
            available_now: Usd::ZERO,
            taken_now: None,
            cost_now: None,
            balance_at_retirement: None,
            roth_at_retirement: None,
            cost_at_retirement: None,
            why_unavailable: None,
            most_available: None,
            why_unknown: None,
            locked_until: None,
        }
    }

    /// A way that is closed, with the most it could bring where that is the reason.
    pub(super) const fn closed(option: CompareOption, why: WhyUnavailable, most_available: Option<Usd>) -> Self {
        Self { why_unavailable: Some(why), most_available, ..Self::of(option) }
    }
}
