use super::*;
use crate::distributions::WithdrawalLine as L;
use crate::money::{percent, usd};

#[test]
fn a_line_is_what_its_operation_makes_of_the_lines_it_names() {
    let mut sheet = Worksheet::new();
    let gross = sheet.entered(L::Gross, usd(20_000));
    let tax = sheet.product(L::AdditionalTax, gross, percent(10), &[]);
    let kept = sheet.difference(L::Net, gross, &[tax], &[]);
    assert_eq!((sheet.amount_on(tax), sheet.amount_on(kept)), (usd(2_000), usd(18_000)));
    assert_eq!(sheet.lines().last().map(|line| (line.line, line.from.clone())), Some((3, vec![1, 2])));
    assert_eq!(sheet.disagreements(), []);
}

#[test]
fn a_tampered_line_is_found() {
    let mut sheet = Worksheet::new();
    let gross = sheet.entered(L::Gross, usd(20_000));
    sheet.product(L::AdditionalTax, gross, percent(10), &[]);
    sheet.lines[1].amount = usd(2_001);
    assert_eq!(sheet.disagreements(), [2]);
}

#[test]
fn a_prorated_line_is_amount_times_part_over_whole() {
    let mut sheet = Worksheet::new();
    let amount = sheet.entered(L::Gross, usd(10_000));
    let part = sheet.entered(L::AfterTaxBasis, usd(1));
    let whole = sheet.entered(L::AccountBalance, usd(3));
    // 10,000 × 1 ÷ 3 = 3,333.333… -> 3,333.33
    let line = sheet.prorated(L::BasisRecovered, amount, part, whole, &[]);
    assert_eq!(sheet.amount_on(line), Usd::from_cents(333_333));
    let nothing = sheet.entered(L::AccountBalance, Usd::ZERO);
    let line = sheet.prorated(L::BasisRecovered, amount, part, nothing, &[]);
    assert_eq!(sheet.amount_on(line), Usd::ZERO);
    assert_eq!(sheet.disagreements(), []);
}

/// 10 ÷ 3 = 3.333… and 20 ÷ 3 = 6.666…: down to the cent both times, so that the parts never exceed the whole.
#[test]
fn a_quotient_can_be_rounded_down() {
    let mut sheet = Worksheet::new();
    let (ten, twenty) = (sheet.entered(L::Gross, usd(10)), sheet.entered(L::Gross, usd(20)));
    let three = Rate::whole(3);
    let line = sheet.quotient_rounded_down(L::Net, ten, three, &[]);
    assert_eq!(sheet.amount_on(line), Usd::from_cents(333));
    let line = sheet.quotient_rounded_down(L::Net, twenty, three, &[]);
    assert_eq!(sheet.amount_on(line), Usd::from_cents(666));
    let operation = sheet.lines().last().map(|line| (line.operation.name(), line.operation.factor()));
    assert_eq!(operation, Some(("divide_rounded_down", Some(three))));
    assert_eq!(sheet.disagreements(), []);
}
