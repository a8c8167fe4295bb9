use super::*;
use crate::facts::Draft;

fn conversion() -> Draft {
    Draft::new()
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("otherIncome", "60000")
        .with("amount", "20000")
}

fn cost(draft: &Draft) -> RothConversionOutcome {
    let reckoned = roth_conversion(&RothConversionFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned.result
}

/// 780 + 2,970 = 3,750; ÷ 20,000 = 0.1875.
#[test]
fn a_conversion_is_income_without_the_additional_tax() {
    let cost = cost(&conversion());
    let amounts = [cost.taxable, cost.income_tax, cost.additional_tax, cost.spent_on_tax, cost.converted];
    assert_eq!(amounts.map(|amount| amount.to_string()), ["20000.00", "3750.00", "0.00", "0.00", "20000.00"]);
    assert_eq!(cost.break_even_rate.to_string(), "0.1875");
    assert_eq!(Some(cost.recapture_until), Date::of(2031, 1, 1));
}

/// 3,750 spent: × 10% = 375; 16,250 arrive.
#[test]
fn the_part_that_pays_the_tax_is_a_distribution() {
    let cost = cost(&conversion().with("payTaxFrom", "converted").with("distributionDate", "2026-06-01"));
    let amounts = [cost.spent_on_tax, cost.converted, cost.additional_tax, cost.total_tax];
    assert_eq!(amounts.map(|amount| amount.to_string()), ["3750.00", "16250.00", "375.00", "4125.00"]);
}

/// At the break-even rate waiting leaves what converting leaves: 16,250 = 20,000 × (1 − 0.1875), whatever both grow to.
#[test]
fn at_the_break_even_rate_waiting_leaves_the_same() {
    let old_enough = conversion().with("birthDate", "1960-01-05").with("payTaxFrom", "converted");
    let cost = cost(&old_enough.with("distributionDate", "2026-06-01"));
    let waiting = cost.amount.times(Rate::ONE.minus(cost.break_even_rate)).nearest_cent();
    let difference = waiting.minus(cost.converted);
    // The rate is shown to four places: half of 0.0001 of 20,000 is a dollar.
    assert!(difference <= Usd::from_cents(100) && difference >= Usd::from_cents(-100), "{difference}");
}

#[test]
fn the_five_taxable_years_begin_with_the_year_of_the_conversion() {
    for (year, end) in [(2020, 2025), (2026, 2031)] {
        assert_eq!(Some(recapture_period_end(crate::calendar::TaxableYear(year))), Date::of(end, 1, 1));
    }
}
