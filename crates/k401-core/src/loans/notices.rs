//! What a borrower must know besides the amounts.

use super::default::LoanDefault;
use super::limit::Limit;
use super::rollover_period::{QUALIFIED_OFFSET_RULE, SIXTY_DAY_RULE, is_within_twelve_months};
use super::{DefaultCause, DefaultFacts, DefaultKind, LoanNotice as N, PlanLoanFacts};
use crate::authority::{Cite, DOL_LOAN_SECURITY, FORM_1099_R, IRC_72, REG_PLAN_LOAN, REG_ROLLOVER};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode};

/// The notices of a loan.
pub fn notices(facts: &PlanLoanFacts, limit: &Limit, excess: Usd, default: Option<&LoanDefault>) -> Vec<Notice> {
    let mut notices = Vec::new();
    if excess.is_positive() {
        notices.push(warning(N::OverLimit { excess }, const { &[cite!(REG_PLAN_LOAN, "Q&A-4(a)")] }));
    }
    if let Some(half) = limit.half_exceeded {
        notices.push(caution(N::NeedsOtherSecurity { half }, const { &[cite!(DOL_LOAN_SECURITY, "(f)(2)")] }));
    }
    if facts.highest_balance.is_none() {
        notices.push(info(N::PastBalanceAssumed, const { &[cite!(IRC_72, "(p)(2)(A)(i)")] }));
    }
    if facts.disaster.is_some() && limit.is_disaster_loan {
        notices.push(info(N::DisasterLimit, const { &[cite!(IRC_72, "(p)(6)")] }));
    } else if facts.disaster.is_some() {
        notices.push(warning(N::OutsideDisasterWindow, const { &[cite!(IRC_72, "(p)(6)(B)")] }));
    }
    if facts.is_principal_residence {
        notices.push(info(N::ResidenceTermSetByPlan, const { &[cite!(IRC_72, "(p)(2)(B)(ii)")] }));
    }
    if facts.expected_return.is_some() {
        notices.push(info(N::ReturnAssumed, &[]));
    }
    if let (Some(default_facts), Some(default)) = (facts.default.as_ref(), default) {
        push_default(&mut notices, default_facts, default);
        if excess.is_positive() {
            notices.push(info(N::ExcessNotTaxedAgain, const { &[cite!(REG_PLAN_LOAN, "Q&A-19(a)")] }));
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
        notices.push(info(N::InterestEstimated, const { &[cite!(REG_PLAN_LOAN, "Q&A-10(c)")] }));
    }
    if facts.distribution.tax.state_rate.is_zero() {
        notices.push(Notice::info(NoticeCode::StateTaxNotModeled, &[]));
    }
}

fn push_deemed(notices: &mut Vec<Notice>, default: &LoanDefault) {
    let cites = [cite!(REG_ROLLOVER, ""), cite!(REG_PLAN_LOAN, "Q&A-19, Q&A-21"), cite!(FORM_1099_R, "code L")];
    notices.push(warning(N::DeemedDistributionStays, &cites));
    if let Some(ends) = default.cure_period_ends {
        notices.push(caution(N::CurePeriod { ends }, const { &[cite!(REG_PLAN_LOAN, "Q&A-10(a)")] }));
    }
    notices.push(info(N::LeaveNotModeled, const { &[cite!(REG_PLAN_LOAN, "Q&A-9")] }));
}

fn push_offset(notices: &mut Vec<Notice>, facts: &DefaultFacts, default: &LoanDefault) {
    let Some(by) = default.rollover_deadline else { return };
    let separated = facts.distribution.circumstances.separation_date;
    match default.rollover_deadline_without_extension {
        Some(without_extension) => {
            let code = N::QualifiedOffsetRollover { by, without_extension };
            notices.push(caution(code, QUALIFIED_OFFSET_RULE));
        }
        None => notices.push(caution(N::OffsetRollover { by }, &[SIXTY_DAY_RULE])),
    }
    if facts.cause != Some(DefaultCause::Separation) {
        return;
    }
    match separated {
        None => notices.push(info(N::OffsetSeparationAssumed, QUALIFIED_OFFSET_RULE)),
        Some(day) if !is_within_twelve_months(facts.date(), day) => {
            notices.push(caution(N::OffsetTooLongAfterSeparation, QUALIFIED_OFFSET_RULE));
        }
        Some(_) => {}
    }
}

fn info(code: N, citations: &[Cite]) -> Notice {
    Notice::info(NoticeCode::Loan(code), citations)
}

fn caution(code: N, citations: &[Cite]) -> Notice {
    Notice::caution(NoticeCode::Loan(code), citations)
}

fn warning(code: N, citations: &[Cite]) -> Notice {
    Notice::warning(NoticeCode::Loan(code), citations)
}
