//! Level amortization, §72(p)(2)(C): equal payments, each first for the interest of its period.
//!
//! The payment is the exact one rounded to the nearest cent; the interest of a period is the balance times the rate of the
//! period, rounded to the cent; the last payment is whatever settles the balance, so it may differ by the cents that rounding
//! left over. A loan so small that rounding settles it early ends there.

use crate::calendar::Date;
use crate::money::{Rate, Usd};

/// A loan repaid in equal payments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amortization {
    /// The interest rate of one period.
    pub rate: Rate,
    /// The payments agreed on.
    pub count: u32,
}

/// One payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Payment {
    /// Its number, from 1.
    pub number: u32,
    /// The day it falls due, when the day of the loan is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<Date>,
    /// The amount paid.
    pub payment: Usd,
    /// The part of it that is interest.
    pub interest: Usd,
    /// The part of it that repays the loan.
    pub principal: Usd,
    /// What is still owed after it.
    pub balance: Usd,
}

impl Amortization {
    /// The level payment on a loan, to the cent: `loan × rate ÷ (1 − (1 + rate)^−count)`.
    pub fn level_payment(self, loan: Usd) -> Usd {
        if self.rate.is_zero() {
            return loan.over(Rate::whole(self.count)).nearest_cent();
        }
        let growth = Rate::ONE.plus(self.rate).to_the(self.count);
        loan.times(self.rate).times(growth).over(growth.minus(Rate::ONE)).nearest_cent()
    }

    /// The payments that repay a loan, in order, without dates.
    pub fn payments(self, loan: Usd) -> Vec<Payment> {
        let level = self.level_payment(loan);
        let mut payments = Vec::new();
        let mut balance = loan;
        for number in 1..=self.count {
            let interest = balance.times(self.rate).nearest_cent();
            let owed = balance.plus(interest);
            let payment = if number == self.count { owed } else { level.min(owed) };
            balance = owed.minus(payment);
            payments.push(Payment {
                number,
                date: None,
                payment,
                interest,
                principal: payment.minus(interest),
                balance,
            });
            if balance.is_zero() {
                break;
            }
        }
        payments
    }

    /// All the interest on a loan.
    pub fn total_interest(self, loan: Usd) -> Usd {
        self.payments(loan).iter().map(|payment| payment.interest).fold(Usd::ZERO, Usd::plus)
    }

    /// What is owed on a loan after so many payments; nothing after the last.
    pub fn balance_after(self, loan: Usd, made: u32) -> Usd {
        let Some(last) = made.checked_sub(1) else { return loan };
        let payments = self.payments(loan);
        usize::try_from(last).ok().and_then(|last| payments.get(last)).map_or(Usd::ZERO, |payment| payment.balance)
    }
}

/// Interest on a balance that nobody pays: compounded over whole periods, simple within the part of a period that follows.
/// The examples of Treas. Reg. §1.72(p)-1, Q&A-10(c) compound by the period of the payments.
pub fn accrued_interest(balance: Usd, rate: Rate, periods: u32, part: Rate) -> Usd {
    let growth = Rate::ONE.plus(rate).to_the(periods).times(Rate::ONE.plus(rate.times(part)));
    balance.times(growth.minus(Rate::ONE)).nearest_cent()
}

#[cfg(test)]
#[path = "amortization_tests.rs"]
mod tests;
