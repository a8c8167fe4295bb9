//! §414(v): contributions beyond the limits from the year of age 50.

use super::elective_deferral::DeferralLimit;
use super::roth_catch_up::{RothRule, write_roth_rule};
use super::{CatchUpKind, ContributionFacts, ContributionLine as L, limits_by_age};
use crate::authority::{Cite, IRC_414};
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::{Entry, Worksheet};

const PLAN_PERMITS: Cite = cite!(IRC_414, "(v)(1)");
const LESSER_OF: Cite = cite!(IRC_414, "(v)(2)(A)");
const HIGHER: Cite = cite!(IRC_414, "(v)(2)(E)");
const ROTH_ONLY: Cite = cite!(IRC_414, "(v)(7)(A)");

/// What may be contributed as catch-up.
#[derive(Clone, Copy, Debug)]
pub(super) struct CatchUp {
    /// Which figure applies in this plan.
    pub kind: CatchUpKind,
    /// The figure at the person's age, whatever this plan offers.
    pub at_age: Entry,
    /// What this plan takes of it, with the pay there is.
    pub limit: Entry,
    /// Whether it must be Roth.
    pub roth: RothRule,
}

/// Writes the catch-up limit: the lesser of the year's figure and the pay that other deferrals leave.
pub(super) fn write_catch_up(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    deferral: DeferralLimit,
    notices: &mut Vec<Notice>,
) -> CatchUp {
    let figures = facts.figures;
    let by_age = limits_by_age(figures, facts.birth_date.age_at_year_end(figures.year.0));
    let at_age = sheet.figure(L::CatchUpAtAge, by_age.catch_up, by_age.catch_up_cite);
    let kind = kind_in_plan(facts, by_age.catch_up_kind);
    let roth = write_roth_rule(sheet, facts, kind, notices);
    let offered = if roth == RothRule::Closed { CatchUpKind::None } else { kind };
    let cite = match roth {
        RothRule::Closed => ROTH_ONLY,
        _ if kind == by_age.catch_up_kind => by_age.catch_up_cite,
        _ => PLAN_PERMITS,
    };
    let in_plan = sheet.figure(L::CatchUpInPlan, offered.figure(figures).value, cite);
    let pay_left = sheet.remainder(L::PayAboveDeferralLimit, deferral.compensation, &[deferral.limit], &[LESSER_OF]);
    let limit = sheet.lesser_of(L::CatchUpLimit, &[in_plan, pay_left], &[LESSER_OF]);
    if roth == RothRule::RothOnly {
        sheet.sum(L::CatchUpMustBeRoth, &[limit], &[ROTH_ONLY]);
    }
    if by_age.catch_up_kind != CatchUpKind::None && kind == CatchUpKind::None {
        notices.info(NoticeCode::CatchUpNotOffered { amount: by_age.catch_up }, &[PLAN_PERMITS]);
    } else if kind == CatchUpKind::Age60To63 {
        notices.info(NoticeCode::HigherCatchUpOptional { amount: by_age.catch_up }, &[HIGHER]);
    }
    CatchUp { kind, at_age, limit, roth }
}

/// A plan decides whether it takes catch-ups, and whether it takes the higher ones.
fn kind_in_plan(facts: &ContributionFacts, at_age: CatchUpKind) -> CatchUpKind {
    match at_age {
        _ if !facts.is_catch_up_offered => CatchUpKind::None,
        CatchUpKind::Age60To63 if !facts.is_higher_catch_up_offered => CatchUpKind::Age50,
        kind => kind,
    }
}
