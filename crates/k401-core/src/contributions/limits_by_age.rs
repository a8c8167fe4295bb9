//! The limits of a year at an age: one place for the rule and for the reference tables.

use crate::authority::{Cite, IRC_414};
use crate::figures::{Cited, Figures};
use crate::money::Usd;

/// From the year in which this age is attained, §414(v)(5)(A).
pub const CATCH_UP_AGE: u16 = 50;
/// The higher amount is for those who attain one of these ages in the year, §414(v)(2)(E).
pub const HIGHER_CATCH_UP_AGES: core::ops::RangeInclusive<u16> = 60..=63;

crate::facts::choice! {
    /// Which catch-up figure a person's age gives.
    CatchUpKind {
        /// Under 50 at year end, or a plan without catch-ups.
        None = "none",
        /// The general one, §414(v)(2)(B)(i).
        Age50 = "age_50",
        /// The higher one of ages 60 to 63, from 2025, §414(v)(2)(E).
        Age60To63 = "age_60_to_63",
    }
}

impl CatchUpKind {
    /// The kind at the age attained by the end of the year.
    pub fn at(figures: &Figures, age_at_year_end: u16) -> Self {
        if HIGHER_CATCH_UP_AGES.contains(&age_at_year_end) && figures.higher_catch_up_limit.in_force().is_some() {
            Self::Age60To63
        } else if age_at_year_end >= CATCH_UP_AGE {
            Self::Age50
        } else {
            Self::None
        }
    }

    /// The year's catch-up figure of this kind, in dollars, with its source.
    pub fn figure(self, figures: &Figures) -> Cited<Usd> {
        match (self, figures.higher_catch_up_limit.in_force()) {
            (Self::Age60To63, Some(higher)) => higher,
            (Self::None, _) => Cited { value: Usd::ZERO, cite: cite!(IRC_414, "(v)(5)(A)") },
            _ => figures.catch_up_limit,
        }
    }
}

/// What the law lets a person of an age put in during a year, in dollars, pay and plan permitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct LimitsByAge {
    /// §402(g)(1): pre-tax and Roth deferrals together.
    pub elective_deferral: Usd,
    /// Which catch-up figure applies.
    pub catch_up_kind: CatchUpKind,
    /// §414(v)(2): catch-up contributions.
    pub catch_up: Usd,
    /// Where the catch-up figure comes from.
    pub catch_up_cite: Cite,
    /// The two together.
    pub total_deferral: Usd,
    /// §415(c)(1)(A): all contributions, catch-ups apart.
    pub annual_additions: Usd,
    /// All contributions with catch-ups, §414(v)(3)(A).
    pub total_all_sources: Usd,
}

/// The limits of a year at the age attained by December 31.
pub fn limits_by_age(figures: &Figures, age_at_year_end: u16) -> LimitsByAge {
    let catch_up_kind = CatchUpKind::at(figures, age_at_year_end);
    let Cited { value: catch_up, cite: catch_up_cite } = catch_up_kind.figure(figures);
    let elective_deferral = figures.elective_deferral_limit.value;
    let annual_additions = figures.annual_additions_limit.value;
    LimitsByAge {
        elective_deferral,
        catch_up_kind,
        catch_up,
        catch_up_cite,
        total_deferral: elective_deferral.plus(catch_up),
        annual_additions,
        total_all_sources: annual_additions.plus(catch_up),
    }
}

#[cfg(test)]
#[path = "limits_by_age_tests.rs"]
mod tests;
