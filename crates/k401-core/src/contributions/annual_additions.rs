//! §415(c): everything that goes into one employer's plans for a person in a year, catch-ups apart.

use super::catch_up::CatchUp;
use super::elective_deferral::{DeferralLimit, Deferrals};
use super::{ContributionFacts, ContributionLine as L};
use crate::authority::{Cite, IRC_414, IRC_415, REG_CATCH_UP_GENERAL};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::{Entry, Worksheet};

const LIMIT: Cite = cite!(IRC_415, "(c)(1)");
const ADDITIONS: Cite = cite!(IRC_415, "(c)(2)");
const ONE_EMPLOYER: Cite = cite!(IRC_415, "(f)(1)(B)");
const WITHOUT_CATCH_UP: Cite = cite!(IRC_414, "(v)(3)(A)");
const OVER_A_LIMIT: Cite = cite!(REG_CATCH_UP_GENERAL, "(b)(1)(i)");

/// What counts against the limit and what is left.
#[derive(Clone, Copy, Debug)]
pub(super) struct AnnualAdditions {
    pub limit: Entry,
    /// With catch-ups.
    pub total_limit: Entry,
    pub total: Entry,
    pub excess: Entry,
    pub catch_up_used: Entry,
    pub remaining: Entry,
    pub remaining_after_tax: Usd,
    pub remaining_deferral: Entry,
}

/// Writes the annual additions of this employer's plans. Deferrals beyond the deferral limit are left out: as far as they are
/// not catch-ups they are excess deferrals, which are none once paid back, Treas. Reg. §1.415(c)-1(b)(2)(ii)(D).
pub(super) fn write_annual_additions(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    deferral: DeferralLimit,
    catch_up: &CatchUp,
    deferrals: Deferrals,
    match_earned: Option<Entry>,
    notices: &mut Vec<Notice>,
) -> AnnualAdditions {
    let announced = facts.figures.annual_additions_limit;
    let figure = sheet.figure(L::AnnualAdditionsFigure, announced.value, announced.cite);
    let limit = sheet.lesser_of(L::AnnualAdditionsLimit, &[figure, deferral.compensation], &[LIMIT, ONE_EMPLOYER]);
    let counted = sheet.lesser_of(L::DeferralsCounted, &[deferrals.of_employer, deferral.limit], &[WITHOUT_CATCH_UP]);
    let allowed = sheet.lesser_of(L::DeferralsAllowed, &[deferrals.of_employer, deferrals.total_limit], &[]);
    let over_deferral_limit = sheet.remainder(L::CatchUpOverDeferralLimit, allowed, &[counted], &[OVER_A_LIMIT]);

    let besides = write_besides_deferrals(sheet, facts, match_earned);
    let before = sheet.sum(L::AdditionsBeforeCatchUp, &[&[counted], besides.as_slice()].concat(), &[ADDITIONS]);
    let over = sheet.remainder(L::AdditionsOverLimit, before, &[limit], &[]);
    let unused = sheet.remainder(L::CatchUpUnused, catch_up.limit, &[over_deferral_limit], &[]);
    let over_additions_limit = sheet.lesser_of(L::CatchUpOverAdditionsLimit, &[over, unused, counted], &[OVER_A_LIMIT]);
    let catch_up_used = sheet.sum(L::CatchUpUsed, &[over_deferral_limit, over_additions_limit], &[WITHOUT_CATCH_UP]);
    let total = sheet.difference(L::AnnualAdditions, before, &[over_additions_limit], &[ADDITIONS, WITHOUT_CATCH_UP]);
    let excess = sheet.remainder(L::AnnualAdditionsExcess, total, &[limit], &[LIMIT]);
    let remaining = sheet.remainder(L::RemainingAnnualAdditions, limit, &[total], &[LIMIT]);
    if sheet.amount_on(excess).is_positive() {
        notices.warning(NoticeCode::AnnualAdditionsExceeded { excess: sheet.amount_on(excess) }, &[LIMIT]);
    }

    let remaining_after_tax = write_after_tax(sheet, facts, remaining, notices);
    let room = sheet.remainder(L::DeferralRoom, deferrals.full, &[deferrals.in_plan], &[]);
    let with_catch_up = [&[allowed], besides.as_slice()].concat();
    let total_limit = sheet.sum(L::TotalContributionLimit, &[limit, catch_up.limit], &[WITHOUT_CATCH_UP]);
    let in_additions = sheet.remainder(L::AdditionsDeferralRoom, total_limit, &with_catch_up, &[LIMIT]);
    let remaining_deferral = sheet.lesser_of(L::RemainingDeferral, &[room, in_additions], &[]);
    AnnualAdditions {
        limit,
        total_limit,
        total,
        excess,
        catch_up_used,
        remaining,
        remaining_after_tax,
        remaining_deferral,
    }
}

/// What counts besides deferrals: the match, other employer contributions, after-tax contributions, other plans.
fn write_besides_deferrals(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    match_earned: Option<Entry>,
) -> Vec<Entry> {
    let mut besides: Vec<Entry> = match_earned.into_iter().collect();
    for (key, amount) in [
        (L::Nonelective, facts.nonelective),
        (L::PlannedAfterTax, facts.planned_after_tax),
        (L::OtherContributionsSameEmployer, facts.other_contributions()),
    ] {
        if amount.is_positive() {
            besides.push(sheet.entered(key, amount));
        }
    }
    besides
}

/// After-tax contributions fill whatever room is left, in a plan that takes them.
fn write_after_tax(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    remaining: Entry,
    notices: &mut Vec<Notice>,
) -> Usd {
    if !facts.is_after_tax_offered {
        return Usd::ZERO;
    }
    let room = sheet.sum(L::RemainingAfterTax, &[remaining], const { &[cite!(IRC_415, "(c)(2)(B)")] });
    if sheet.amount_on(room).is_positive() {
        notices.info(NoticeCode::AfterTaxNeedsPlan, const { &[cite!(IRC_415, "(c)(2)(B)")] });
    }
    sheet.amount_on(room)
}
