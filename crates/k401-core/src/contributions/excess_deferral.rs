//! §402(g)(2): deferrals beyond the limit, and the day by which they can be taken back.

use super::elective_deferral::Deferrals;
use super::{ContributionFacts, ContributionLine as L};
use crate::authority::{Cite, IRC_72, IRC_401, IRC_402, IRC_402A, REG_EXCESS_DEFERRAL};
use crate::calendar::Date;
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::{Entry, Worksheet};

const EXCESS: Cite = cite!(IRC_402, "(g)(2)(A)");
const TAKEN_BACK: &[Cite] =
    &[cite!(IRC_402, "(g)(2)(C)"), cite!(REG_EXCESS_DEFERRAL, "(e)(8)"), cite!(IRC_72, "(t)(1)")];
const LEFT_IN: &[Cite] = &[cite!(IRC_402, "(g)(6)"), cite!(REG_EXCESS_DEFERRAL, "(e)(8)(iii)")];

/// The first April 15 after the year; it does not move with an extension of the return.
const DEADLINE_MONTH: u32 = 4;
const DEADLINE_DAY: u32 = 15;

/// Excess deferrals of the year.
#[derive(Clone, Copy, Debug)]
pub(super) struct Excess {
    pub amount: Entry,
    /// Only when there are any.
    pub deadline: Option<Date>,
}

/// Writes the excess: over the person's limit in all plans, or over the limit that this employer's plans may take.
pub(super) fn write_excess(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    deferrals: Deferrals,
    notices: &mut Vec<Notice>,
) -> Excess {
    let everywhere = [deferrals.of_employer, deferrals.other_employers];
    let all = sheet.sum(L::AllDeferrals, &everywhere, const { &[cite!(IRC_402, "(g)(3)")] });
    let of_person = sheet.remainder(L::ExcessOverPersonalLimit, all, &[deferrals.personal_limit], &[EXCESS]);
    let of_plan = sheet.remainder(
        L::ExcessOverPlanLimit,
        deferrals.of_employer,
        &[deferrals.total_limit],
        const { &[cite!(IRC_401, "(a)(30)")] },
    );
    let amount = sheet.greater_of(L::ExcessDeferral, &[of_person, of_plan], &[EXCESS]);
    if !sheet.amount_on(amount).is_positive() {
        return Excess { amount, deadline: None };
    }
    let year = facts.figures.year.0;
    let deadline = Date::of(year.saturating_add(1), DEADLINE_MONTH, DEADLINE_DAY);
    if let Some(by) = deadline {
        notices.warning(NoticeCode::ExcessDeferral { excess: sheet.amount_on(amount), year, by }, TAKEN_BACK);
    }
    notices.warning(NoticeCode::ExcessDeferralTaxedTwice { year }, LEFT_IN);
    if facts.planned_roth.is_positive() {
        notices.caution(NoticeCode::ExcessRothDeferral, const { &[cite!(IRC_402A, "(d)(3)")] });
    }
    Excess { amount, deadline }
}
