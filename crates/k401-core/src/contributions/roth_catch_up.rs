//! §414(v)(7): from 2026, catch-ups of those with high wages last year must be Roth.

use super::{CatchUpKind, ContributionFacts, ContributionLine as L};
use crate::authority::{Cite, IRC_414, REG_CATCH_UP};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode, Notices};
use crate::worksheet::Worksheet;

const RULE: &[Cite] = &[cite!(IRC_414, "(v)(7)"), cite!(REG_CATCH_UP, "")];

/// What the rule makes of a person's catch-ups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RothRule {
    /// Pre-tax or Roth, as the person likes.
    Free,
    /// Only Roth.
    RothOnly,
    /// Only Roth, and the plan has no Roth account: none.
    Closed,
}

/// Decides the rule. Wages that equal the threshold are free of it, and so is someone without wages from this employer last
/// year; wages of a part of the year are not annualized.
pub(super) fn write_roth_rule(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    kind: CatchUpKind,
    notices: &mut Vec<Notice>,
) -> RothRule {
    let Some(threshold) = facts.figures.roth_catch_up_wage_threshold.in_force() else { return RothRule::Free };
    if kind == CatchUpKind::None {
        return RothRule::Free;
    }
    let threshold_value = threshold.value;
    let Some(wages) = facts.prior_year_fica_wages else {
        notices.caution(NoticeCode::RothCatchUpWagesUnknown { threshold: threshold_value }, RULE);
        return RothRule::Free;
    };
    sheet.entered(L::PriorYearFicaWages, wages);
    sheet.figure(L::RothCatchUpWageThreshold, threshold_value, threshold.cite);
    if wages <= threshold_value {
        RothRule::Free
    } else if facts.is_roth_offered {
        notices.warning(NoticeCode::RothCatchUpRequired { threshold: threshold_value }, RULE);
        RothRule::RothOnly
    } else {
        notices.warning(NoticeCode::RothCatchUpNotOffered { threshold: threshold_value }, RULE);
        RothRule::Closed
    }
}

/// Warns when more catch-up is planned than Roth deferrals. Roth deferrals made earlier in the year count towards it,
/// Treas. Reg. §1.414(v)-2.
pub(super) fn warn_of_pretax_catch_up(rule: RothRule, used: Usd, planned_roth: Usd, notices: &mut Vec<Notice>) {
    let pretax = used.less(planned_roth);
    if rule == RothRule::RothOnly && pretax.is_positive() {
        notices.warning(NoticeCode::CatchUpPlannedPretax { amount: pretax }, RULE);
    }
}
