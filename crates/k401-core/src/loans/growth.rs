//! What the borrowed money would have earned: the cost of a loan that no bill shows.
//!
//! Left alone, the borrowed amount grows at the expected return; borrowed and repaid, each payment (interest and all goes back
//! to the borrower's own account) grows from its own day. The difference at the last payment is the opportunity cost. The
//! return is spread evenly: return ÷ payments a year for each period, compounded, so 7% by the month is 7.23% a year. Negative
//! when the loan's rate is above the return. Returns are not known beforehand, so the lines are approximate.

use super::LoanLine as L;
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Operation, Worksheet};

/// What an amount grows to over whole periods.
pub fn compounded(amount: Usd, rate: Rate, periods: u32) -> Usd {
    amount.times(Rate::ONE.plus(rate).to_the(periods)).nearest_cent()
}

/// What equal payments at the end of each period have grown to by the last: `payment × ((1 + rate)^count − 1) ÷ rate`.
pub fn payments_compounded(payment: Usd, rate: Rate, count: u32) -> Usd {
    if rate.is_zero() {
        return payment.times(Rate::whole(count)).nearest_cent();
    }
    let growth = Rate::ONE.plus(rate).to_the(count).minus(Rate::ONE);
    payment.times(growth).over(rate).nearest_cent()
}

/// Writes the opportunity cost of a loan repaid by `count` payments, all level but the last.
pub fn write_opportunity_cost(
    sheet: &mut Worksheet,
    [amount, level]: [Entry; 2],
    last_payment: Usd,
    rate: Rate,
    count: u32,
) -> Usd {
    let borrowed = sheet.write(L::BorrowedGrown, Operation::Compounded(rate, count), &[amount], &[]);
    sheet.approximate();
    let payments = sheet.write(L::PaymentsGrown, Operation::PaymentsCompounded(rate, count), &[level], &[]);
    sheet.approximate();
    let last = sheet.entered(L::LastPaymentDifference, last_payment.minus(sheet.amount_on(level)));
    let cost = sheet.difference(L::OpportunityCost, borrowed, &[payments, last], &[]);
    sheet.approximate();
    sheet.amount_on(cost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{percent, usd};

    /// 1.01^12 = 1.126825; 100 a period: (1.126825 − 1) ÷ 0.01 = 12.682503.
    #[test]
    fn growth_by_the_table() {
        assert_eq!(compounded(usd(1_000), percent(1), 12).to_string(), "1126.83");
        assert_eq!(payments_compounded(usd(100), percent(1), 12).to_string(), "1268.25");
        assert_eq!(payments_compounded(usd(100), Rate::ZERO, 12).to_string(), "1200.00");
    }
}
