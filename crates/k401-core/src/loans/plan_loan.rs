//! A plan loan: its ceiling, its schedule, what a default costs and what the money would have earned.

use super::default::{LoanDefault, LoanTax, write_default, write_excess_taxes};
use super::growth::write_opportunity_cost;
use super::limit::write_limit;
use super::notices::notices;
use super::{Amortization, LoanLine as L, Payment, PlanLoanFacts};
use crate::authority::{Cite, IRC_72, REG_PLAN_LOAN};
use crate::money::Usd;
use crate::reckoned::Reckoned;
use crate::worksheet::{Operation, Worksheet};

const LEVEL: Cite = cite!(IRC_72, "(p)(2)(C)");
const OVER_LIMIT: &[Cite] = &[cite!(IRC_72, "(p)(2)(A)"), cite!(REG_PLAN_LOAN, "Q&A-4(a)")];

/// What a plan loan comes to. Amounts in dollars to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct PlanLoanOutcome {
    /// The most that may be borrowed now without a distribution.
    pub maximum: Usd,
    /// The part of the loan above it, which is a distribution on the day of the loan.
    pub excess: Usd,
    /// The taxes on that part, when the facts of the return were given and there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub excess_tax: Option<LoanTax>,
    /// The level payment.
    pub payment: Usd,
    /// The last payment, which settles the balance to the cent.
    pub last_payment: Usd,
    /// Every payment.
    pub payments: Vec<Payment>,
    /// All interest over the term.
    pub total_interest: Usd,
    /// All payments over the term.
    pub total_paid: Usd,
    /// What a default costs, when one was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default: Option<LoanDefault>,
    /// By how much the account is smaller after the last payment than without the loan; negative when it is larger. Approximate.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub opportunity_cost: Option<Usd>,
}

/// A plan loan.
pub fn plan_loan(facts: &PlanLoanFacts) -> Reckoned<PlanLoanOutcome> {
    let per_year = facts.payments_per_year;
    let schedule =
        Amortization { rate: per_year.rate_of(facts.annual_rate), count: per_year.within(facts.term_months) };
    let mut sheet = Worksheet::new();
    let limit = write_limit(&mut sheet, facts);
    let amount = sheet.entered(L::Amount, facts.amount);
    let excess = sheet.remainder(L::Excess, amount, &[limit.maximum], OVER_LIMIT);
    let payment = sheet.write(L::LevelPayment, Operation::LevelPayment(schedule), &[amount], &[LEVEL]);
    let interest = sheet.write(L::TotalInterest, Operation::TotalInterest(schedule), &[amount], &[LEVEL]);
    let total_paid = sheet.sum(L::TotalPaid, &[amount, interest], &[]);

    let mut payments = schedule.payments(facts.amount);
    for row in &mut payments {
        row.date = facts.start_date.map(|start| per_year.due_date(start, row.number));
    }
    let last_payment = payments.last().map_or(Usd::ZERO, |row| row.payment);
    let opportunity_cost = facts.expected_return.map(|annual| {
        let count = u32::try_from(payments.len()).unwrap_or(schedule.count);
        write_opportunity_cost(&mut sheet, [amount, payment], last_payment, per_year.rate_of(annual), count)
    });
    let excess_tax = facts.excess_tax.as_ref().filter(|_| sheet.amount_on(excess).is_positive());
    let excess_tax = excess_tax.map(|tax| write_excess_taxes(&mut sheet, tax, excess));
    let default = facts.default.as_ref();
    let default = default.map(|default| write_default(&mut sheet, facts, default, schedule, [amount, excess]));

    let notices = notices(facts, &limit, sheet.amount_on(excess), default.as_ref());
    let result = PlanLoanOutcome {
        maximum: sheet.amount_on(limit.maximum),
        excess: sheet.amount_on(excess),
        excess_tax,
        payment: sheet.amount_on(payment),
        last_payment,
        payments,
        total_interest: sheet.amount_on(interest),
        total_paid: sheet.amount_on(total_paid),
        default,
        opportunity_cost,
    };
    Reckoned { result, worksheet: sheet, notices }
}

#[cfg(test)]
#[path = "plan_loan_tests.rs"]
mod tests;
