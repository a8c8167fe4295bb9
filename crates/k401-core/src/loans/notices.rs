//! What a borrower must know besides the amounts.

use super::default::LoanDefault;
use super::limit::Limit;
use super::rollover_period::{QUALIFIED_OFFSET_RULE, SIXTY_DAY_RULE, is_within_twelve_months};
use super::{DefaultCause, DefaultFacts, DefaultKind, LoanNotice as N, PlanLoanFacts};
use crate::authority::{DOL_LOAN_SECURITY, FORM_1099_R, IRC_72, REG_PLAN_LOAN, REG_ROLLOVER};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode, Notices};

/// The notices of a loan.
pub fn notices(facts: &PlanLoanFacts, limit: &Limit, excess: Usd, default: Option<&LoanDefault>) -> Vec<Notice> {
    let mut notices = Vec::new();
    if excess.is_positive() {
        notices.warning(N::OverLimit { excess }, const { &[cite!(REG_PLAN_LOAN, "Q&A-4(a)")] });
    }
    if let Some(half) = limit.half_exceeded {
        notices.caution(N::NeedsOtherSecurity { half }, const { &[cite!(DOL_LOAN_SECURITY, "(f)(2)")] });
    }
    if facts.highest_balance.is_none() {
        notices.info(N::PastBalanceAssumed, const { &[cite!(IRC_72, "(p)(2)(A)(i)")] });
    }
    if facts.disaster.is_some() && limit.is_disaster_loan {
        notices.info(N::DisasterLimit, const { &[cite!(IRC_72, "(p)(6)")] });
    } else if facts.disaster.is_some() {
        notices.warning(N::OutsideDisasterWindow, const { &[cite!(IRC_72, "(p)(6)(B)")] });
    }
    if facts.is_principal_residence {
        notices.info(N::ResidenceTermSetByPlan, const { &[cite!(IRC_72, "(p)(2)(B)(ii)")] });
    }
    if facts.expected_return.is_some() {
        notices.info(N::ReturnAssumed, &[]);
    }
    if let (Some(default_facts), Some(default)) = (facts.default.as_ref(), default) {
        push_default(&mut notices, default_facts, default);
        if excess.is_positive() {
            notices.info(N::ExcessNotTaxedAgain, const { &[cite!(REG_PLAN_LOAN, "Q&A-19(a)")] });
        }
    }
    notices
}

/// Nothing is said about a loan that is already repaid.
fn push_default(notices: &mut Vec<Notice>, facts: &DefaultFacts, default: &LoanDefault) {
    if default.outstanding.is_zero() {
        return;
    }
    match facts.kind {
        DefaultKind::DeemedDistribution => push_deemed(notices, default),
        DefaultKind::PlanLoanOffset => push_offset(notices, facts, default),
    }
    if default.accrued_interest.is_positive() {
        notices.info(N::InterestEstimated, const { &[cite!(REG_PLAN_LOAN, "Q&A-10(c)")] });
    }
    if facts.distribution.tax.state_rate.is_zero() {
        notices.info(NoticeCode::StateTaxNotModeled, &[]);
    }
}

fn push_deemed(notices: &mut Vec<Notice>, default: &LoanDefault) {
    let cites = [cite!(REG_ROLLOVER, ""), cite!(REG_PLAN_LOAN, "Q&A-19, Q&A-21"), cite!(FORM_1099_R, "code L")];
    notices.warning(N::DeemedDistributionStays, &cites);
    if let Some(ends) = default.cure_period_ends {
        notices.caution(N::CurePeriod { ends }, const { &[cite!(REG_PLAN_LOAN, "Q&A-10(a)")] });
    }
    notices.info(N::LeaveNotModeled, const { &[cite!(REG_PLAN_LOAN, "Q&A-9")] });
}

fn push_offset(notices: &mut Vec<Notice>, facts: &DefaultFacts, default: &LoanDefault) {
    let Some(by) = default.rollover_deadline else { return };
    let separated = facts.distribution.circumstances.separation_date;
    match default.rollover_deadline_without_extension {
        Some(without_extension) => {
            let code = N::QualifiedOffsetRollover { by, without_extension };
            notices.caution(code, QUALIFIED_OFFSET_RULE);
        }
        None => notices.caution(N::OffsetRollover { by }, &[SIXTY_DAY_RULE]),
    }
    if facts.cause != Some(DefaultCause::Separation) {
        return;
    }
    match separated {
        None => notices.info(N::OffsetSeparationAssumed, QUALIFIED_OFFSET_RULE),
        Some(day) if !is_within_twelve_months(facts.date(), day) => {
            notices.caution(N::OffsetTooLongAfterSeparation, QUALIFIED_OFFSET_RULE);
        }
        Some(_) => {}
    }
}
