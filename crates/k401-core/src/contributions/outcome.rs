//! What a person may put in this year, what is left of it, and what is too much.

use super::annual_additions::{AnnualAdditions, write_annual_additions};
use super::catch_up::{CatchUp, write_catch_up};
use super::elective_deferral::{DeferralLimit, Deferrals, write_deferral_limit, write_deferrals};
use super::employee_status::note_employee_status;
use super::excess_deferral::{Excess, write_excess};
use super::matching_contribution::{Match, write_match};
use super::pacing::{Pace, write_pace};
use super::roth_catch_up::{RothRule, warn_of_pretax_catch_up};
use super::{CatchUpKind, ContributionFacts};
use crate::calendar::Date;
use crate::money::Usd;
use crate::reckoned::Reckoned;
use crate::worksheet::Worksheet;

/// Room left, in dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Remaining {
    /// For more deferrals to this plan, catch-ups included. A match on them takes room of its own.
    pub deferral: Usd,
    /// Under the annual additions limit of this employer's plans.
    pub annual_additions: Usd,
    /// For more after-tax contributions: that same room, in a plan that takes them.
    pub after_tax: Usd,
}

/// A year's limits and what the plans make of them. Amounts in dollars to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ContributionOutcome {
    /// The age attained by December 31, in whole years.
    pub age_at_year_end: u16,
    /// §402(g)(1), or all pay when that is less: deferrals to this employer's plans before catch-ups.
    pub elective_deferral_limit: Usd,
    /// §414(v)(2): catch-ups that this plan takes and pay covers.
    pub catch_up_limit: Usd,
    /// Which catch-up figure applies in this plan, before the Roth rule.
    pub catch_up_kind: CatchUpKind,
    /// The two limits together.
    pub total_deferral_limit: Usd,
    /// §402(g)(1) and the catch-up at the person's age: deferrals to all plans of all employers.
    pub personal_deferral_limit: Usd,
    /// §414(v)(7): catch-ups must be Roth.
    pub roth_catch_up_required: bool,
    /// The part of the catch-up limit that can only be Roth.
    pub catch_up_must_be_roth: Usd,
    /// How much of the deferrals to this employer's plans are catch-ups.
    pub catch_up_used: Usd,
    /// §415(c)(1): all contributions to this employer's plans, catch-ups apart.
    pub annual_additions_limit: Usd,
    /// That limit and the catch-up limit together.
    pub total_contribution_limit: Usd,
    /// What counts against the annual additions limit.
    pub annual_additions: Usd,
    /// What of it exceeds the limit.
    pub annual_additions_excess: Usd,
    /// §401(a)(17): the pay that the employer's formulas may count.
    pub compensation_limit: Usd,
    /// The match on the planned deferrals.
    pub employer_match: Usd,
    /// The match that deferring as much as possible would add.
    pub match_left_unclaimed: Usd,
    /// Room left.
    pub remaining: Remaining,
    /// §402(g)(2): deferrals over the limits.
    pub excess_deferral: Usd,
    /// The day by which an excess can be paid back; none without an excess.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub correction_deadline: Option<Date>,
    /// What to defer out of each paycheck left but the last to reach the limit; none without paydays.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub per_pay_period: Option<Usd>,
    /// What to defer out of the last one: the same and the cents left over.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_pay_period: Option<Usd>,
}

/// The parts of the outcome, in the order in which they are worked out.
struct Parts {
    deferral: DeferralLimit,
    catch_up: CatchUp,
    deferrals: Deferrals,
    employer_match: Option<Match>,
    additions: AnnualAdditions,
    excess: Excess,
    pace: Option<Pace>,
}

/// The limits of a year for a person, and what they leave of the contributions planned.
pub fn contribution_limits(facts: &ContributionFacts) -> Reckoned<ContributionOutcome> {
    let (mut sheet, mut notices) = (Worksheet::new(), Vec::new());
    let deferral = write_deferral_limit(&mut sheet, facts);
    let catch_up = write_catch_up(&mut sheet, facts, deferral, &mut notices);
    let deferrals = write_deferrals(&mut sheet, facts, deferral, &catch_up);
    let employer_match = write_match(&mut sheet, facts, deferral.compensation, deferrals, &mut notices);
    let earned = employer_match.map(|found| found.earned);
    let additions = write_annual_additions(&mut sheet, facts, deferral, &catch_up, deferrals, earned, &mut notices);
    warn_of_pretax_catch_up(catch_up.roth, sheet.amount_on(additions.catch_up_used), facts.planned_roth, &mut notices);
    let excess = write_excess(&mut sheet, facts, deferrals, &mut notices);
    let pace = write_pace(&mut sheet, facts, deferrals, employer_match, &mut notices);
    note_employee_status(facts, &mut notices);
    let parts = Parts { deferral, catch_up, deferrals, employer_match, additions, excess, pace };
    Reckoned { result: outcome(&sheet, facts, &parts), worksheet: sheet, notices }
}

fn outcome(sheet: &Worksheet, facts: &ContributionFacts, parts: &Parts) -> ContributionOutcome {
    let Parts { deferral, catch_up, deferrals, employer_match, additions, excess, pace } = parts;
    let must_be_roth = if catch_up.roth == RothRule::RothOnly { sheet.amount_on(catch_up.limit) } else { Usd::ZERO };
    ContributionOutcome {
        age_at_year_end: facts.birth_date.age_at_year_end(facts.figures.year.0),
        elective_deferral_limit: sheet.amount_on(deferral.limit),
        catch_up_limit: sheet.amount_on(catch_up.limit),
        catch_up_kind: catch_up.kind,
        total_deferral_limit: sheet.amount_on(deferrals.total_limit),
        personal_deferral_limit: sheet.amount_on(deferrals.personal_limit),
        roth_catch_up_required: catch_up.roth != RothRule::Free,
        catch_up_must_be_roth: must_be_roth,
        catch_up_used: sheet.amount_on(additions.catch_up_used),
        annual_additions_limit: sheet.amount_on(additions.limit),
        total_contribution_limit: sheet.amount_on(additions.total_limit),
        annual_additions: sheet.amount_on(additions.total),
        annual_additions_excess: sheet.amount_on(additions.excess),
        compensation_limit: facts.figures.compensation_limit.value,
        employer_match: employer_match.map_or(Usd::ZERO, |found| sheet.amount_on(found.earned)),
        match_left_unclaimed: employer_match.map_or(Usd::ZERO, |found| sheet.amount_on(found.left_unclaimed)),
        remaining: Remaining {
            deferral: sheet.amount_on(additions.remaining_deferral),
            annual_additions: sheet.amount_on(additions.remaining),
            after_tax: additions.remaining_after_tax,
        },
        excess_deferral: sheet.amount_on(excess.amount),
        correction_deadline: excess.deadline,
        per_pay_period: pace.map(|pace| pace.per_pay_period),
        last_pay_period: pace.map(|pace| pace.last_pay_period),
    }
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
