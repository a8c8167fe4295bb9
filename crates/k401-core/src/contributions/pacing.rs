//! How much out of each paycheck reaches the limit with the last one.

use super::elective_deferral::Deferrals;
use super::matching_contribution::Match;
use super::{ContributionFacts, ContributionLine as L};
use crate::money::{Rate, Usd};
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::Worksheet;

/// What to defer out of each paycheck, and out of the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub per_pay_period: Usd,
    pub last_pay_period: Usd,
}

/// Writes the pace, when there are paydays left: rounded down to the cent, the last paycheck settling the cents.
pub(super) fn write_pace(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    deferrals: Deferrals,
    employer_match: Option<Match>,
    notices: &mut Vec<Notice>,
) -> Option<Pace> {
    let pay_periods = facts.pay_periods?;
    let left = facts.pay_periods_left.unwrap_or(pay_periods);
    if left == 0 {
        return None;
    }
    let to_defer = sheet.remainder(L::LeftToDefer, deferrals.full, &[deferrals.so_far], &[]);
    let each = sheet.quotient_rounded_down(L::PerPayPeriod, to_defer, Rate::whole(left), &[]);
    let before_last = sheet.product(L::BeforeLastPayPeriod, each, Rate::whole(left.saturating_sub(1)), &[]);
    let last = sheet.difference(L::LastPayPeriod, to_defer, &[before_last], &[]);
    let pay = facts.compensation.over(Rate::whole(pay_periods));
    if sheet.amount_on(last).exact() > pay {
        notices.caution(NoticeCode::PaceExceedsPay { per_pay_period: sheet.amount_on(each) }, &[]);
    }
    let each = sheet.amount_on(each);
    if let Some(employer_match) = employer_match {
        let earns_all = sheet.amount_on(employer_match.last_tier_end).min(sheet.amount_on(deferrals.full));
        warn_of_front_loading(facts, each, earns_all.over(Rate::whole(pay_periods)).down_to_cent(), notices);
    }
    Some(Pace { per_pay_period: each, last_pay_period: sheet.amount_on(last) })
}

/// A match worked out payday by payday is lost on paydays without enough deferrals. Someone ahead of an even pace will run
/// into the limit early, or defer too little later, unless the plan settles the match over the whole year.
fn warn_of_front_loading(facts: &ContributionFacts, each: Usd, even: Usd, notices: &mut Vec<Notice>) {
    if each < even && facts.has_match_true_up != Some(true) {
        notices.caution(NoticeCode::FrontLoadingLosesMatch { per_pay_period: even }, &[]);
    }
}
