use super::*;
use crate::calendar::Date;
use crate::facts::{Contradiction, Draft, Node, Problem, Relation};
use crate::loans::LoanNotice;
use crate::notice::NoticeCode;
use crate::worksheet::{Key, Status};

/// What becomes of a loan that is not repaid.
#[path = "plan_loan_default_tests.rs"]
mod default;

fn loan() -> Draft {
    Draft::new()
        .with("vestedBalance", "80000")
        .with("amount", "10000")
        .with("annualRate", "0.05")
        .with("termMonths", "60")
        .with("paymentsPerYear", "12")
}

fn with_default(loan: Draft, changes: &[(&str, &str)]) -> Draft {
    let facts = Draft::new()
        .with("kind", "deemed_distribution")
        .with("date", "2026-06-30")
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("otherIncome", "60000");
    let mut loan = loan;
    let facts = changes.iter().fold(facts, |draft, (name, text)| draft.with(name, text));
    loan.set("default", Node::Record(facts));
    loan
}

fn reckoned(draft: &Draft) -> Reckoned<PlanLoanOutcome> {
    let reckoned = plan_loan(&PlanLoanFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned
}

fn codes(draft: &Draft) -> Vec<LoanNotice> {
    let loan_only = |code| if let NoticeCode::Loan(code) = code { Some(code) } else { None };
    reckoned(draft).notices.into_iter().filter_map(|notice| loan_only(notice.code)).collect()
}

fn problems(draft: &Draft) -> Vec<(String, &'static str)> {
    let found = PlanLoanFacts::check(draft).unwrap_err();
    found.into_iter().map(|error| (error.field, error.problem.code())).collect()
}

/// Vested, highest in 12 months, owed now: the most to borrow. IRS "Retirement Topics - Plan Loans" (80,000: 40,000; 120,000:
/// 50,000) and "Retirement Plans FAQs regarding Loans" (80,000, 27,000, 18,000: min(50,000 − 9,000; 40,000) − 18,000 = 22,000);
/// then by hand.
#[test]
fn the_maximum() {
    for (vested, highest, owed, maximum) in [
        ("80000", "0", "0", "40000.00"),
        ("120000", "0", "0", "50000.00"),
        ("80000", "27000", "18000", "22000.00"),
        ("80000", "30000", "20000", "20000.00"),
        ("19999.98", "0", "0", "10000.00"),
        ("20000.02", "0", "0", "10000.01"),
        ("100000.02", "0", "0", "50000.00"),
        ("99999.98", "0", "0", "49999.99"),
        ("200000", "50000", "0", "0.00"),
        ("200000", "49999.99", "0", "0.01"),
        ("200000", "60000", "60000", "0.00"),
        ("200000", "10000", "20000", "30000.00"),
    ] {
        let draft = loan()
            .with("vestedBalance", vested)
            .with("highestBalancePast12Months", highest)
            .with("outstandingBalance", owed);
        assert_eq!(reckoned(&draft).result.maximum.to_string(), maximum, "{vested} {highest} {owed}");
    }
}

#[test]
fn the_ceiling_above_half_is_told_only_where_it_decides() {
    let security = |vested: &str, highest: &str| {
        let draft = loan().with("vestedBalance", vested).with("highestBalancePast12Months", highest);
        codes(&draft).into_iter().any(|code| matches!(code, LoanNotice::NeedsOtherSecurity { .. }))
    };
    assert!(security("19999.98", "0"));
    assert!(!security("20000", "0"));
    assert!(!security("80000", "0"));
    // 50,000 − 43,000 = 7,000: above half of 12,000, not above half of 14,000.
    assert!(security("12000", "43000"));
    assert!(!security("14000", "43000"));
}

/// The expected notices of each case, in order.
#[test]
fn notices_say_what_the_amounts_do_not() {
    let plain = loan().with("highestBalancePast12Months", "0");
    assert_eq!(codes(&plain), []);
    assert_eq!(codes(&loan()), [LoanNotice::PastBalanceAssumed]);
    let excess = Usd::CENT;
    assert_eq!(codes(&plain.clone().with("amount", "40000.01")), [LoanNotice::OverLimit { excess }]);
    assert_eq!(codes(&plain.clone().with("amount", "40000")), []);
    assert_eq!(codes(&plain.clone().with("principalResidence", "true")), [LoanNotice::ResidenceTermSetByPlan]);
    assert_eq!(codes(&plain.with("expectedReturn", "0.07")), [LoanNotice::ReturnAssumed]);
}

#[test]
fn a_loan_longer_than_the_law_allows_is_refused() {
    for (changes, expected) in [
        (&[("termMonths", "61")][..], Some("out_of_range")),
        (&[("termMonths", "61"), ("principalResidence", "true")], None),
        (&[("termMonths", "360"), ("principalResidence", "true")], None),
        (&[("termMonths", "361"), ("principalResidence", "true")], Some("out_of_range")),
        (&[("termMonths", "2"), ("paymentsPerYear", "4")], Some("out_of_range")),
        (&[("termMonths", "3"), ("paymentsPerYear", "4")], None),
        (&[("termMonths", "1")], None),
        (&[("termMonths", "0")], Some("out_of_range")),
        (&[("termMonths", "2.5")], Some("not_a_number")),
    ] {
        let draft = changes.iter().fold(loan(), |draft, (name, text)| draft.with(name, text));
        let found = PlanLoanFacts::check(&draft).err().map(|errors| errors[0].problem.code());
        assert_eq!(found, expected, "{changes:?}");
    }
}

#[test]
fn every_bound_has_its_problem() {
    for (name, text, code) in [
        ("amount", "0.99", "out_of_range"),
        ("annualRate", "0.250001", "out_of_range"),
        ("annualRate", "", "missing"),
        ("expectedReturn", "0.300001", "out_of_range"),
        ("startDate", "1986-12-31", "out_of_range"),
        ("startDate", "2101-01-01", "out_of_range"),
        ("paymentsPerYear", "6", "unknown_value"),
        ("default", "x", "unknown_value"),
        ("disaster", "x", "unknown_value"),
        ("excessTaxFacts", "x", "unknown_value"),
    ] {
        assert_eq!(problems(&loan().with(name, text)), [(name.to_owned(), code)], "{name} {text}");
    }
    for (name, text) in
        [("amount", "1"), ("annualRate", "0.25"), ("expectedReturn", "0.3"), ("startDate", "1987-01-01")]
    {
        assert!(PlanLoanFacts::check(&loan().with(name, text)).is_ok(), "{name} {text}");
    }
}

/// 10,000 at 5%: 188.71 for 59 months; the balances by the cent leave a last payment within a dollar of it.
#[test]
fn the_schedule_has_dates_and_adds_up() {
    let outcome = reckoned(&loan().with("startDate", "2026-01-31")).result;
    assert_eq!((outcome.payment.to_string(), outcome.payments.len()), ("188.71".into(), 60));
    assert_eq!(outcome.payments[0].date.unwrap().to_string(), "2026-02-28");
    assert_eq!(outcome.payments[59].date.unwrap().to_string(), "2031-01-31");
    assert_eq!(outcome.payments[0].interest.to_string(), "41.67");
    assert_eq!(outcome.last_payment, outcome.payments[59].payment);
    let paid = outcome.payments.iter().map(|row| row.payment).fold(Usd::ZERO, Usd::plus);
    assert_eq!(paid, outcome.total_paid);
    assert_eq!(outcome.total_paid.minus(outcome.total_interest).to_string(), "10000.00");
    assert!(reckoned(&loan()).result.payments.iter().all(|row| row.date.is_none()));
}

/// 12,000 at 0% in 12 payments of 1,000; at a return of 12%, 1% a month: 12,000 × 1.126825 = 13,521.90, the payments
/// 12,682.50; at no return nothing is given up; at the loan's own rate only the cents of rounding.
#[test]
fn the_opportunity_cost_is_what_the_account_lacks_at_the_end() {
    let free = loan().with("amount", "12000").with("annualRate", "0").with("termMonths", "12");
    for (annual_return, cost) in [("0.12", "839.40"), ("0", "0.00")] {
        let outcome = reckoned(&free.clone().with("expectedReturn", annual_return)).result;
        assert_eq!(outcome.opportunity_cost.unwrap().to_string(), cost);
    }
    assert_eq!(reckoned(&free).result.opportunity_cost, None);
    let even = reckoned(&loan().with("expectedReturn", "0.05"));
    let cost = even.result.opportunity_cost.unwrap();
    assert!(cost > Usd::from_cents(-100) && cost < Usd::from_cents(100), "{cost}");
    let lines = even.worksheet.lines();
    let cost_line = lines.iter().find(|line| line.key == Key::from(L::OpportunityCost)).unwrap();
    assert_eq!(cost_line.status, Status::Approximate);
}

#[test]
fn a_disaster_raises_the_limits_within_its_window() {
    let with_disaster = |made: &str, first: &str| {
        let mut draft =
            loan().with("vestedBalance", "90000").with("highestBalancePast12Months", "20000").with("startDate", made);
        let record = Draft::new().with("incidentStartDate", first).with("declarationDate", "2025-01-08");
        draft.set("disaster", Node::Record(record));
        draft
    };
    // min(100,000 − 20,000; 90,000) = 80,000; outside the window min(50,000 − 20,000; 45,000) = 30,000.
    for (made, maximum) in
        [("2025-01-07", "30000.00"), ("2025-01-08", "80000.00"), ("2025-07-07", "80000.00"), ("2025-07-08", "30000.00")]
    {
        let draft = with_disaster(made, "2025-01-07");
        assert_eq!(reckoned(&draft).result.maximum.to_string(), maximum, "{made}");
        let expected =
            if maximum == "80000.00" { LoanNotice::DisasterLimit } else { LoanNotice::OutsideDisasterWindow };
        assert_eq!(codes(&draft), [expected]);
    }
    // All of 6,000 is less than 10,000; what may secure a disaster loan is not said.
    let small = with_disaster("2025-02-01", "2025-01-07").with("vestedBalance", "6000");
    assert_eq!(reckoned(&small).result.maximum.to_string(), "10000.00");
    assert_eq!(codes(&small), [LoanNotice::DisasterLimit]);
    assert_eq!(problems(&with_disaster("", "2025-01-07")), [("startDate".to_owned(), "missing")]);
    let too_early = problems(&with_disaster("2025-02-01", "2021-01-25"));
    assert_eq!(too_early, [("disaster.incidentStartDate".to_owned(), "out_of_range")]);
    let mut undated = loan();
    undated.set("disaster", Node::Record(Draft::new()));
    let missing = [("disaster.incidentStartDate", "missing"), ("disaster.declarationDate", "missing")];
    assert_eq!(problems(&undated), missing.map(|(field, code)| (field.to_owned(), code)));
}

#[test]
fn each_line_says_what_it_does() {
    let draft = with_default(loan().with("startDate", "2026-01-31").with("expectedReturn", "0.07"), &[]);
    let worksheet = reckoned(&draft).worksheet;
    let name = |key: L| {
        let line = worksheet.lines().iter().find(|line| line.key == Key::from(key)).unwrap();
        (line.operation.name(), line.operation.factor())
    };
    for (key, operation) in [
        (L::LevelPayment, "level_payment"),
        (L::TotalInterest, "total_interest"),
        (L::DefaultBalance, "balance_after"),
        (L::AccruedInterest, "accrued_interest"),
        (L::BorrowedGrown, "compounded"),
        (L::PaymentsGrown, "payments_compounded"),
    ] {
        assert_eq!(name(key), (operation, None));
    }
}

#[test]
fn what_changes_the_bill_is_a_warning() {
    use crate::notice::Severity;
    let draft = with_default(loan().with("amount", "50000"), &[("outstandingBalance", "5000")]);
    let severities: Vec<(&str, Severity)> =
        reckoned(&draft).notices.iter().map(|notice| (notice.code.name(), notice.severity)).collect();
    let expected = [
        ("loan_over_limit", Severity::Warning),
        ("loan_past_balance_assumed", Severity::Info),
        ("deemed_distribution_stays", Severity::Warning),
        ("loan_cure_period", Severity::Caution),
        ("loan_leave_not_modeled", Severity::Info),
        ("state_tax_not_modeled", Severity::Info),
        ("loan_excess_not_taxed_again", Severity::Info),
    ];
    assert_eq!(severities, expected);
}
