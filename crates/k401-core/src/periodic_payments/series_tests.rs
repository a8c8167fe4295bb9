use super::*;
use crate::facts::{Draft, Node};
use crate::money::percent;
use crate::worksheet::Status;

/// The IRS's example: 50, single life, $400,000 at 4%.
fn example() -> Draft {
    Draft::new()
        .with("balance", "400000")
        .with("birthDate", "1976-05-10")
        .with("firstPaymentDate", "2026-06-01")
        .with("table", "single")
        .with("interestRate", "0.04")
}

fn reckon(draft: &Draft) -> Reckoned<PeriodicPaymentsOutcome> {
    let reckoned = periodic_payments(&PeriodicPaymentsFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned
}

#[test]
fn the_ceiling_is_the_greater_of_5_percent_and_the_mid_term_rate() {
    assert_eq!(maximum_rate(None), percent(5));
    assert_eq!(maximum_rate(Some(percent(4))), percent(5));
    assert_eq!(maximum_rate(Some(percent(6))), percent(6));
}

/// Five years from 2026-06-01, or 59½: born 1971-12-01 both fall on 2031-06-01.
#[test]
fn the_lock_ends_with_the_later_of_the_two() {
    for (born, ends) in [("1971-12-02", "2031-06-02"), ("1971-12-01", "2031-06-01"), ("1971-11-30", "2031-06-01")] {
        assert_eq!(reckon(&example().with("birthDate", born)).result.ends_on.to_string(), ends, "born {born}");
    }
}

#[test]
fn only_the_annuity_for_two_lives_is_approximate() {
    let joint = example().with("table", "joint").with("beneficiaryBirthDate", "1981-01-01");
    for (draft, approximate) in [(example(), 0), (example().with("table", "uniform"), 0), (joint, 1)] {
        let reckoned = reckon(&draft);
        let lines = reckoned.worksheet.lines().iter().filter(|line| line.status == Status::Approximate);
        let keys: Vec<_> = lines.map(|line| line.key).collect();
        assert_eq!(keys.len(), approximate);
        assert!(keys.iter().all(|key| *key == L::AnnuitizationPayment.into()));
    }
}

#[test]
fn a_beneficiary_counts_for_the_joint_table_only() {
    let draft = example().with("beneficiaryBirthDate", "1981-01-01");
    assert_eq!(reckon(&draft).result.beneficiary_age, None);
    assert_eq!(reckon(&draft.with("table", "joint")).result.beneficiary_age, Some(45));
}

#[test]
fn each_method_cites_its_place_in_the_notice() {
    let reckoned = reckon(&example());
    let pinpoints: Vec<_> = reckoned.worksheet.lines().iter().flat_map(|line| &line.citations).collect();
    let pinpoints: Vec<_> = pinpoints.iter().map(|cite| cite.pinpoint()).collect();
    assert_eq!(pinpoints, ["sec. 3.01(a)", "sec. 3.01(b)", "sec. 3.01(c)"]);
    assert_eq!(reckoned.result.recapture, None);
}

#[test]
fn an_early_change_brings_the_tax_back() {
    let change = |on: &str| {
        let mut draft = example();
        draft.set("modified", Node::Record(Draft::new().with("on", on).with("paidSoFar", "21101.61")));
        reckon(&draft).result.recapture.unwrap()
    };
    // 21,101.61 × 10% = 2,110.161 -> 2,110.16
    let early = change("2027-01-01");
    assert_eq!(
        (early.is_due, early.amount.to_string(), early.modified_on.to_string()),
        (true, "2110.16".into(), "2027-01-01".into())
    );
    assert!(!change("2035-11-10").is_due);
}
