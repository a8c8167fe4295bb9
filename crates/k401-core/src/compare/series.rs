//! A series of substantially equal payments from all of the account: the highest of the three methods, at the highest rate
//! that needs no look-up, on the single life table. One payment a year, the first on the day of payment, until the first day on
//! which the series may end or until retirement, whichever comes first; an account that runs dry earlier is left with nothing.

use super::balances::{Start, write_compounded, write_difference};
use super::paid_out::payment;
use super::{CompareFacts, CompareLine as L, CompareOption as O, OptionOutcome, WhyUnavailable as W};
use crate::authority::{Cite, IRC_72, IRC_402, NOTICE_2022_6};
use crate::distributions::exceptions::{Claim, Grounds, PeriodicPayments};
use crate::distributions::{Goal, WithdrawalFacts, withdrawal};
use crate::money::Usd;
use crate::periodic_payments::{
    FIRST_YEAR, PeriodicPaymentsFacts, PeriodicTable, ends_on, maximum_rate, periodic_payments,
};
use crate::worksheet::{Operation, Worksheet};

const PAYMENT: Cite = cite!(NOTICE_2022_6, "sec. 3.01");
const SPARED: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(IRC_72, "(t)(2)(A)(iv)")];

/// The series in the terms of its own rule.
fn series_facts(facts: &CompareFacts) -> PeriodicPaymentsFacts {
    PeriodicPaymentsFacts {
        balance: facts.vested_balance,
        birth_date: facts.tax.birth_date,
        first_payment_date: facts.date(),
        table: PeriodicTable::Single,
        beneficiary_birth_date: None,
        interest_rate: maximum_rate(None),
        mid_term_rate_120: None,
        modified: None,
    }
}

/// The first payment in the terms of the withdrawal rule, with the exception of the series.
fn first_payment(facts: &CompareFacts, amount: Usd) -> WithdrawalFacts {
    let series = PeriodicPayments { first_payment: facts.date(), is_after_separation: Some(true), is_modified: false };
    let mut paid = payment(facts, amount, Goal::Gross, false);
    paid.circumstances.claims = vec![Claim { grounds: Grounds::PeriodicPayments(series), amount: None }];
    paid
}

fn why_unavailable(facts: &CompareFacts) -> Option<W> {
    if !facts.circumstances.is_early(facts.tax.birth_date) {
        Some(W::SeriesNotNeeded)
    } else if facts.date().year() < FIRST_YEAR {
        Some(W::SeriesBeforeNotice)
    } else {
        let is_separated = facts.circumstances.separation_date.is_some_and(|left| left <= facts.date());
        (!is_separated).then_some(W::SeriesNeedsSeparation)
    }
}

/// The series.
pub(super) fn write_series(sheet: &mut Worksheet, facts: &CompareFacts, start: Start) -> OptionOutcome {
    if let Some(why) = why_unavailable(facts) {
        return OptionOutcome::closed(O::PeriodicPayments, why, None);
    }
    let series = series_facts(facts);
    let methods = periodic_payments(&series).result.methods;
    let highest = methods.iter().map(|method| method.annual_payment).max().unwrap_or(Usd::ZERO);
    let paid = withdrawal(&first_payment(facts, highest)).result;

    let payment = sheet.carried(L::SeriesPayment, highest, &[PAYMENT]);
    let cost = sheet.carried(L::SeriesCost, paid.total_tax, SPARED);
    let in_hand = sheet.difference(L::SeriesInHand, payment, &[cost], &[]);
    let years = facts.years_left(facts.date());
    let count = payments_until_free(facts, &series).min(years.max(1));
    let rate = facts.annual_return;
    let all = sheet.write(L::SeriesPaid, Operation::PaymentsCompounded(rate, count), &[payment], &[]);
    sheet.approximate();
    let after_last = years.saturating_sub(count.saturating_sub(1));
    let grown = write_compounded(sheet, L::SeriesPaidGrown, facts, all, after_last);
    let balance = sheet.remainder(L::SeriesBalance, start.left_alone, &[grown], &[]);
    sheet.approximate();
    let cost_later = write_difference(sheet, L::SeriesCostLater, start.left_alone, balance);
    OptionOutcome {
        meets_need: sheet.amount_on(in_hand) >= facts.need,
        available_now: sheet.amount_on(in_hand),
        taken_now: Some(sheet.amount_on(payment)),
        cost_now: Some(sheet.amount_on(cost)),
        balance_at_retirement: Some(sheet.amount_on(balance)),
        cost_at_retirement: Some(sheet.amount_on(cost_later)),
        locked_until: Some(ends_on(&series)),
        ..OptionOutcome::of(O::PeriodicPayments)
    }
}

/// The yearly payments that fall before the first day on which the series may end.
fn payments_until_free(facts: &CompareFacts, series: &PeriodicPaymentsFacts) -> u32 {
    let free_on = ends_on(series);
    let whole = u32::from(free_on.whole_years_since(facts.date()));
    let falls_before = facts.date().plus_months(whole.saturating_mul(12)) < free_on;
    whole.saturating_add(u32::from(falls_before))
}
