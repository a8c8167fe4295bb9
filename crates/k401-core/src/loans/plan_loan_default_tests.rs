use super::*;

#[test]
fn the_days_of_a_default_follow_one_another() {
    let dated = loan().with("startDate", "2026-01-31");
    let field = |name: &str| format!("default.{name}");
    assert_eq!(problems(&with_default(loan(), &[])), [("startDate".to_owned(), "missing")]);
    assert!(PlanLoanFacts::check(&with_default(loan(), &[("outstandingBalance", "5000")])).is_ok());
    for (changes, wrong) in [
        (&[("date", "2026-01-30")][..], Some("date")),
        (&[("date", "2026-01-31")], None),
        (&[("missedPaymentDate", "2026-01-30")], Some("missedPaymentDate")),
        (&[("missedPaymentDate", "2026-07-01")], Some("date")),
        (&[("missedPaymentDate", "2026-06-30")], None),
        (&[("missedPaymentDate", "2026-03-31")], None),
        (&[("missedPaymentDate", "2026-03-31"), ("date", "2026-07-01")], Some("date")),
        (&[("cause", "separation"), ("separationDate", "2026-07-01")], Some("date")),
        (&[("cause", "separation"), ("separationDate", "2026-06-30")], None),
        (&[("cause", "plan_termination"), ("separationDate", "2026-07-01")], None),
    ] {
        let found = PlanLoanFacts::check(&with_default(dated.clone(), changes)).err();
        let found = found.map(|errors| errors[0].field.clone());
        assert_eq!(found, wrong.map(field), "{changes:?}");
    }
}

/// 1,000 at 12% in three payments (340.02, 340.02, 340.03) from 2026-01-01. Payments fall due on the first of February, March
/// and April. Due before the missed one: made.
#[test]
fn what_is_owed_on_default() {
    let dated = loan()
        .with("amount", "1000")
        .with("annualRate", "0.12")
        .with("termMonths", "3")
        .with("startDate", "2026-01-01");
    for (changes, owed, interest, why) in [
        // Nothing paid, one period: 1,000 × 1.01.
        (&[("date", "2026-02-01")][..], "1010.00", "10.00", "due that day and not paid"),
        // One paid: 669.98.
        (&[("date", "2026-02-02")], "670.22", "0.24", "669.98 × 0.01 × 1 ÷ 28 = 0.24"),
        (
            &[("date", "2026-02-15"), ("missedPaymentDate", "2026-02-01")],
            "1015.05",
            "15.05",
            "1,010 × 1.005 = 1,015.05",
        ),
        // One paid, then to June 30: 4 periods and 29 of 30 days: 1.01^4 × (1 + 0.01 × 29 ÷ 30) − 1 = 0.05066266…
        (&[("missedPaymentDate", "2026-03-01")], "703.92", "33.94", "669.98 × (1.04060401 × 1.00966667 − 1) = 33.94…"),
        (&[("date", "2026-04-01")], "340.03", "3.37", "336.66 × 1.01"),
        (&[("date", "2026-04-02")], "0.00", "0.00", "all paid"),
        (&[("outstandingBalance", "500")], "500.00", "0.00", "as the plan says"),
    ] {
        let outcome = reckoned(&with_default(dated.clone(), changes)).result.default.unwrap();
        let found = (outcome.outstanding.to_string(), outcome.accrued_interest.to_string());
        assert_eq!(found, (owed.to_owned(), interest.to_owned()), "{why}");
        assert_eq!(outcome.tax.taxable, outcome.outstanding);
    }
}

/// Nothing in §72(p) or §72(t) changes at $10,000: 22% of 10,000 is 2,200, and 10% is 1,000, a cent below and above as well.
#[test]
fn no_rule_turns_at_ten_thousand_dollars() {
    for owed in ["9999.99", "10000", "10000.01"] {
        for kind in ["deemed_distribution", "plan_loan_offset"] {
            let changes = [("outstandingBalance", owed), ("kind", kind), ("otherIncome", "80000")];
            let draft = with_default(loan().with("amount", "12000"), &changes);
            let default = reckoned(&draft).result.default.unwrap();
            assert_eq!(default.tax.income_tax.to_string(), "2200.00", "{owed}");
            assert_eq!(default.tax.additional_tax.to_string(), "1000.00", "{owed}");
            assert_eq!(default.tax.total_tax.to_string(), "3200.00", "{owed}");
            assert!(default.tax.early_distribution);
        }
    }
}

/// Treas. Reg. §1.72(p)-1, Q&A-4(b): 200,000 vested, 70,000 lent: 20,000 is a deemed distribution. Half of what is owed later,
/// 35,000, is 25,000 of loan (50,000 ÷ 70,000) and 10,000 already taxed.
#[test]
fn the_part_above_the_limit_is_taxed_once() {
    let draft = loan().with("vestedBalance", "200000").with("amount", "70000");
    let mut draft = with_default(draft, &[("outstandingBalance", "35000")]);
    let untaxed = reckoned(&draft).result;
    assert_eq!((untaxed.excess.to_string(), untaxed.excess_tax), ("20000.00".into(), None));
    assert_eq!(untaxed.default.unwrap().tax.taxable.to_string(), "25000.00");
    let taxes = Draft::new()
        .with("date", "2026-06-01")
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("otherIncome", "60000")
        .with("stateRate", "0.05");
    draft.set("excessTaxFacts", Node::Record(taxes));
    let tax = reckoned(&draft).result.excess_tax.unwrap();
    let amounts = [tax.taxable, tax.income_tax, tax.additional_tax, tax.state_tax, tax.total_tax];
    // 3,750 + 2,000 as for any withdrawal of 20,000 on 60,000, and 5% of it for the state.
    assert_eq!(amounts.map(|amount| amount.to_string()), ["20000.00", "3750.00", "2000.00", "1000.00", "6750.00"]);
    assert!(codes(&draft).contains(&LoanNotice::ExcessNotTaxedAgain));
    let within = draft.clone().with("amount", "50000");
    assert_eq!(reckoned(&within).result.excess_tax, None);
    assert!(!codes(&within).contains(&LoanNotice::ExcessNotTaxedAgain));
    for (start, rule) in [("2026-06-02", Relation::NotBefore), ("2026-05-31", Relation::NotAbove)] {
        let found = PlanLoanFacts::check(&draft.clone().with("startDate", start)).unwrap_err();
        let expected = Problem::Inconsistent(Contradiction { with: "startDate", rule });
        assert_eq!((found[0].field.as_str(), &found[0].problem), ("excessTaxFacts.date", &expected));
    }
    assert!(PlanLoanFacts::check(&draft.with("startDate", "2026-06-01")).is_ok());
}

#[test]
fn deemed_distributions_and_offsets_differ() {
    let dated = loan().with("startDate", "2024-01-01").with("highestBalancePast12Months", "0");
    let deemed = with_default(dated.clone(), &[("missedPaymentDate", "2026-03-01"), ("stateRate", "0.05")]);
    let ends = Date::of(2026, 6, 30).unwrap();
    let stays = [LoanNotice::DeemedDistributionStays, LoanNotice::CurePeriod { ends }, LoanNotice::LeaveNotModeled];
    assert_eq!(codes(&deemed)[..3], stays);
    assert_eq!(codes(&deemed)[3..], [LoanNotice::InterestEstimated]);
    let outcome = reckoned(&deemed).result.default.unwrap();
    assert_eq!((outcome.form_code, outcome.rollover_deadline, outcome.cure_period_ends), (Some("L"), None, Some(ends)));
    assert_eq!(outcome.tax.state_tax, outcome.tax.taxable.times(crate::money::percent(5)).nearest_cent());

    let offset = |changes: &[(&str, &str)]| {
        let base = [("kind", "plan_loan_offset"), ("outstandingBalance", "5000")];
        let changes: Vec<_> = base.iter().chain(changes).copied().collect();
        let draft = with_default(dated.clone(), &changes);
        let outcome = reckoned(&draft).result.default.unwrap();
        let day = |date: Option<Date>| date.map_or(String::new(), |date| date.to_string());
        assert_eq!(outcome.cure_period_ends, None);
        assert_eq!(outcome.date.to_string(), "2026-06-30");
        let days = [day(outcome.rollover_deadline), day(outcome.rollover_deadline_without_extension)];
        (days, outcome.form_code, codes(&draft))
    };
    let october = ["2027-10-15".to_owned(), "2027-04-15".to_owned()];
    let august = ["2026-08-29".to_owned(), String::new()];
    let (by, without_extension) = (Date::of(2027, 10, 15).unwrap(), Date::of(2027, 4, 15).unwrap());
    let qualified = LoanNotice::QualifiedOffsetRollover { by, without_extension };
    let short = LoanNotice::OffsetRollover { by: Date::of(2026, 8, 29).unwrap() };
    assert_eq!(offset(&[]), (august.clone(), None, vec![short]));
    assert_eq!(offset(&[("cause", "plan_termination")]), (october.clone(), Some("M"), vec![qualified]));
    let assumed = vec![qualified, LoanNotice::OffsetSeparationAssumed];
    assert_eq!(offset(&[("cause", "separation")]), (october.clone(), Some("M"), assumed));
    let within = [("cause", "separation"), ("separationDate", "2025-07-01")];
    assert_eq!(offset(&within), (october, Some("M"), vec![qualified]));
    let late = [("cause", "separation"), ("separationDate", "2025-06-30")];
    assert_eq!(offset(&late), (august, None, vec![short, LoanNotice::OffsetTooLongAfterSeparation]));
}

#[test]
fn nothing_is_said_of_a_loan_already_repaid() {
    let draft = loan().with("startDate", "2020-01-01").with("highestBalancePast12Months", "0");
    let draft = with_default(draft, &[]);
    assert_eq!(codes(&draft), []);
    let repaid = reckoned(&draft);
    assert!(repaid.result.default.unwrap().outstanding.is_zero());
    let line = repaid.worksheet.lines().iter().find(|line| line.key == Key::from(L::DefaultBalance)).unwrap();
    assert!(matches!(line.operation, Operation::BalanceAfter(_, 60)), "{:?}", line.operation);
}

#[test]
fn a_deemed_distribution_without_a_missed_day_is_due_on_its_own() {
    let draft = with_default(loan(), &[("outstandingBalance", "5000"), ("date", "2026-05-15")]);
    let outcome = reckoned(&draft).result.default.unwrap();
    assert_eq!(outcome.cure_period_ends.unwrap().to_string(), "2026-09-30");
}
