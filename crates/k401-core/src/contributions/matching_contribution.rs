//! The employer's match, §401(m): earned step by step on the share of pay that is deferred.

use super::elective_deferral::Deferrals;
use super::{ContributionFacts, ContributionLine as L, MatchTier};
use crate::authority::{Cite, IRC_401};
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::{Entry, Worksheet};

const PAY_LIMIT: Cite = cite!(IRC_401, "(a)(17)");
const MATCH: Cite = cite!(IRC_401, "(m)(4)(A)");

/// The match on what is planned, and what more deferrals would add. Nothing without a formula.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// The match earned.
    pub earned: Entry,
    /// The match that full deferral would add.
    pub left_unclaimed: Entry,
    /// Deferrals that earn the whole match, within what can be deferred.
    pub last_tier_end: Entry,
}

/// A step in dollars: where the one before ends, how much fits.
struct Step {
    start: Option<Entry>,
    width: Entry,
    tier: MatchTier,
}

/// The lines that one run through the steps writes.
struct Keys {
    beyond: L,
    in_tier: L,
    tier_match: L,
    total: L,
}

const ON_PLANNED: Keys = Keys {
    beyond: L::DeferralsBeyondTier,
    in_tier: L::DeferralsInTier,
    tier_match: L::MatchInTier,
    total: L::EmployerMatch,
};
const ON_FULL: Keys = Keys {
    beyond: L::FullDeferralBeyondTier,
    in_tier: L::FullDeferralInTier,
    tier_match: L::FullMatchInTier,
    total: L::FullMatch,
};

/// Writes the match. Catch-ups count like other deferrals; deferrals beyond the limits earn none, for a match on an excess
/// deferral is forfeited, §411(a)(3)(G).
pub(super) fn write_match(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    compensation: Entry,
    deferrals: Deferrals,
    notices: &mut Vec<Notice>,
) -> Option<Match> {
    let limit = facts.figures.compensation_limit;
    if facts.compensation > limit.value {
        notices.info(NoticeCode::CompensationAboveLimit { limit: limit.value }, &[PAY_LIMIT]);
    }
    if facts.match_tiers.is_empty() {
        return None;
    }
    let pay_limit = sheet.figure(L::CompensationLimit, limit.value, limit.cite);
    let counted = sheet.lesser_of(L::CompensationCounted, &[compensation, pay_limit], &[PAY_LIMIT]);
    let (steps, last_tier_end) = write_steps(sheet, &facts.match_tiers, counted)?;
    let matched = sheet.lesser_of(L::DeferralsMatched, &[deferrals.in_plan, deferrals.full], &[MATCH]);
    let earned = write_steps_match(sheet, &steps, matched, &ON_PLANNED);
    let full = write_steps_match(sheet, &steps, deferrals.full, &ON_FULL);
    let left_unclaimed = sheet.remainder(L::MatchLeftUnclaimed, full, &[earned], &[]);
    if sheet.amount_on(left_unclaimed).is_positive() {
        notices.caution(NoticeCode::MatchLeftUnclaimed { amount: sheet.amount_on(left_unclaimed) }, &[MATCH]);
    }
    Some(Match { earned, left_unclaimed, last_tier_end })
}

fn write_steps(sheet: &mut Worksheet, tiers: &[MatchTier], counted: Entry) -> Option<(Vec<Step>, Entry)> {
    let mut steps = Vec::new();
    let mut start = None;
    for tier in tiers {
        let end = sheet.product(L::MatchTierEnd, counted, tier.up_to_compensation_rate, &[PAY_LIMIT]);
        let width = start.map_or(end, |start| sheet.remainder(L::MatchTierWidth, end, &[start], &[]));
        steps.push(Step { start, width, tier: *tier });
        start = Some(end);
    }
    Some((steps, start?))
}

fn write_steps_match(sheet: &mut Worksheet, steps: &[Step], deferrals: Entry, keys: &Keys) -> Entry {
    let mut parts = Vec::new();
    for step in steps {
        let beyond = step.start.map_or(deferrals, |start| sheet.remainder(keys.beyond, deferrals, &[start], &[]));
        let in_tier = sheet.lesser_of(keys.in_tier, &[beyond, step.width], &[]);
        parts.push(sheet.product(keys.tier_match, in_tier, step.tier.rate, &[MATCH]));
    }
    sheet.sum(keys.total, &parts, &[MATCH])
}
