use super::*;
use crate::loans::PaymentsPerYear;
use crate::money::{number, percent, usd};

fn loan(annual: Rate, per_year: PaymentsPerYear, months: u32) -> Amortization {
    Amortization { rate: per_year.rate_of(annual), count: per_year.within(months) }
}

fn monthly(annual: Rate, months: u32) -> Amortization {
    loan(annual, PaymentsPerYear::Monthly, months)
}

/// Printed loan tables: 5% over 60 months 18.8712 a thousand; 6% over 360 months 5.9955; 8% over 60 months 20.2764;
/// 4% over 180 months 7.3969; 12% over 12 months 88.8488.
#[test]
fn the_level_payment_is_that_of_printed_tables() {
    for (annual, months, dollars, payment) in [
        (percent(5), 60, 10_000, "188.71"),
        (percent(6), 360, 100_000, "599.55"),
        (percent(8), 60, 10_000, "202.76"),
        (percent(4), 180, 100_000, "739.69"),
        (percent(12), 12, 1_000, "88.85"),
    ] {
        assert_eq!(monthly(annual, months).level_payment(usd(dollars)).to_string(), payment, "{months} months");
    }
}

/// 1,000 at 12% in three monthly payments: 1,000 × 0.01 ÷ (1 − 1.01^−3) = 340.02. Interest 10.00; 1,010.00 − 340.02 = 669.98;
/// interest 6.70 (6.6998); 676.68 − 340.02 = 336.66; interest 3.37 (3.3666); the last payment 336.66 + 3.37 = 340.03.
#[test]
fn three_payments_by_hand() {
    let rows: Vec<[String; 4]> = monthly(percent(12), 3)
        .payments(usd(1_000))
        .iter()
        .map(|row| [row.payment, row.interest, row.principal, row.balance].map(|amount| amount.to_string()))
        .collect();
    let by_hand = [
        ["340.02", "10.00", "330.02", "669.98"],
        ["340.02", "6.70", "333.32", "336.66"],
        ["340.03", "3.37", "336.66", "0.00"],
    ];
    assert_eq!(rows, by_hand.map(|row| row.map(str::to_owned)));
    assert_eq!(monthly(percent(12), 3).total_interest(usd(1_000)).to_string(), "20.07");
}

/// 1,000 ÷ 3 = 333.33, so the last payment is 333.34.
#[test]
fn without_interest_the_last_payment_takes_the_cents_left_over() {
    let payments = monthly(Rate::ZERO, 3).payments(usd(1_000));
    let paid: Vec<String> = payments.iter().map(|row| row.payment.to_string()).collect();
    assert_eq!(paid, ["333.33", "333.33", "333.34"]);
    assert!(payments.iter().all(|row| row.interest.is_zero()));
}

/// Treas. Reg. §1.72(p)-1, Q&A-10(c): 20,000 over five years by the month, the first twelve paid; what is owed at the end of
/// the fourth and fifth month after is 17,157 and 17,282. The example names no rate; 8.75% is the one that gives both.
#[test]
fn the_examples_of_the_regulation_come_out() {
    let example = monthly(number(875, 4), 60);
    let balance = example.balance_after(usd(20_000), 12);
    for (months, owed) in [(4, usd(17_157)), (5, usd(17_282))] {
        let with_interest = balance.plus(accrued_interest(balance, example.rate, months, Rate::ZERO));
        let off = with_interest.minus(owed);
        assert!(off > usd(0).minus(Usd::from_cents(50)) && off < Usd::from_cents(50), "{with_interest}");
    }
}

/// 1,000 at 1% a period: two periods 20.10; two and a half 1,020.10 × 1.005 = 1,025.2005, so 25.20; half of one 5.00.
#[test]
fn unpaid_interest_compounds_by_the_period_and_is_simple_within_it() {
    let half = number(5, 1);
    for (periods, part, interest) in
        [(2, Rate::ZERO, "20.10"), (2, half, "25.20"), (0, half, "5.00"), (0, Rate::ZERO, "0.00")]
    {
        assert_eq!(accrued_interest(usd(1_000), percent(1), periods, part).to_string(), interest);
    }
}

#[test]
fn the_balance_runs_from_the_loan_to_nothing() {
    let three = monthly(percent(12), 3);
    for (made, balance) in [(0, "1000.00"), (1, "669.98"), (2, "336.66"), (3, "0.00"), (4, "0.00")] {
        assert_eq!(three.balance_after(usd(1_000), made).to_string(), balance);
    }
}

/// Two cents in three payments: 0.0067 rounds to a cent, so two payments settle it.
#[test]
fn a_loan_that_rounding_settles_early_ends_early() {
    let payments = monthly(Rate::ZERO, 3).payments(Usd::from_cents(2));
    assert_eq!(payments.len(), 2);
    assert!(payments[1].balance.is_zero());
}

#[test]
fn thirty_years_of_weeks_are_1560_payments_that_end_at_nothing() {
    let payments = loan(percent(7), PaymentsPerYear::Weekly, 360).payments(usd(50_000));
    assert_eq!(payments.len(), 1_560);
    assert!(payments[1_559].balance.is_zero() && payments[1_558].balance.is_positive());
}
