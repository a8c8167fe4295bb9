//! A plan loan of the need: nothing is taxed while it is repaid on time.

use super::balances::{Start, write_compounded, write_difference};
use super::{CompareFacts, CompareLine as L, CompareOption as O, OptionOutcome, WhyUnavailable, WhyUnknown};
use crate::authority::{Cite, IRC_72};
use crate::loans::{PlanLoanFacts, PlanLoanOutcome, plan_loan};
use crate::money::Usd;
use crate::worksheet::Worksheet;

const WITHIN_LIMIT: Cite = cite!(IRC_72, "(p)(2)(A)");

/// The loan in the terms of its own rule.
pub(super) const fn loan_facts(facts: &CompareFacts) -> PlanLoanFacts {
    PlanLoanFacts {
        vested_balance: facts.vested_balance,
        highest_balance: facts.loan.highest_balance,
        outstanding_balance: facts.loan.outstanding_balance,
        amount: facts.need,
        annual_rate: facts.loan.annual_rate,
        term_months: facts.loan.term_months,
        payments_per_year: facts.loan.payments_per_year,
        is_principal_residence: facts.loan.is_principal_residence,
        start_date: Some(facts.circumstances.date),
        expected_return: Some(facts.annual_return),
        disaster: None,
        excess_tax: None,
        default: None,
    }
}

/// The loan.
pub(super) fn write_loan(sheet: &mut Worksheet, facts: &CompareFacts, start: Start) -> OptionOutcome {
    let loan = plan_loan(&loan_facts(facts)).result;
    if loan.excess.is_positive() {
        return OptionOutcome::closed(O::Loan, WhyUnavailable::AboveLoanLimit, Some(loan.maximum));
    }
    let amount = sheet.sum(L::LoanAmount, &[start.need], &[WITHIN_LIMIT]);
    let open = OptionOutcome {
        meets_need: true,
        available_now: sheet.amount_on(amount),
        taken_now: Some(sheet.amount_on(amount)),
        cost_now: Some(Usd::ZERO),
        ..OptionOutcome::of(O::Loan)
    };
    let Some(years) = years_after(facts, &loan) else {
        return OptionOutcome { why_unknown: Some(WhyUnknown::LoanOutlastsWork), ..open };
    };
    let cost = sheet.carried(L::LoanOpportunityCost, loan.opportunity_cost.unwrap_or(Usd::ZERO), &[]);
    sheet.approximate();
    let cost_later = write_compounded(sheet, L::LoanCostLater, facts, cost, years);
    let balance = write_difference(sheet, L::LoanBalance, start.left_alone, cost_later);
    OptionOutcome {
        balance_at_retirement: Some(sheet.amount_on(balance)),
        cost_at_retirement: Some(sheet.amount_on(cost_later)),
        ..open
    }
}

/// The whole years from the last payment to retirement; nothing when it falls due later.
fn years_after(facts: &CompareFacts, loan: &PlanLoanOutcome) -> Option<u32> {
    let last = loan.payments.last()?.date?;
    (last <= facts.retirement_date()).then(|| facts.years_left(last))
}
