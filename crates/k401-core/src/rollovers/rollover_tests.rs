use super::*;
use crate::facts::Draft;
use crate::notice::NoticeCode;

fn paid_out() -> Draft {
    Draft::new()
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("otherIncome", "60000")
        .with("amount", "20000")
        .with("kind", "sixty_day")
        .with("receivedOn", "2026-06-01")
}

fn reckon(draft: &Draft) -> Reckoned<RolloverOutcome> {
    let reckoned = rollover(&RolloverFacts::check(draft).unwrap());
    assert_eq!(reckoned.worksheet.disagreements(), []);
    reckoned
}

/// 20,000 × 20% = 4,000; left untaxed: 16,000; 4,000 × 12% = 480 and × 10% = 400; 880 − 4,000 = −3,120.
#[test]
fn the_amount_withheld_is_taxed_unless_it_is_replaced() {
    let outcome = reckon(&paid_out()).result;
    let amounts =
        [outcome.withheld, outcome.must_replace, outcome.deferred, outcome.income_tax, outcome.additional_tax];
    assert_eq!(amounts.map(|amount| amount.to_string()), ["4000.00", "4000.00", "16000.00", "480.00", "400.00"]);
    assert_eq!(outcome.due_at_filing.to_string(), "-3120.00");
    assert_eq!(outcome.deadline, Date::of(2026, 7, 31));
    let ways: Vec<_> =
        outcome.ways.iter().map(|way| (way.way, way.from_other_funds.to_string(), way.total_tax.to_string())).collect();
    let expected = [
        (super::super::RolloverWay::WholeAmount, "4000.00", "0.00"),
        (super::super::RolloverWay::CheckOnly, "0.00", "880.00"),
        (super::super::RolloverWay::Nothing, "0.00", "5750.00"),
    ];
    assert_eq!(ways, expected.map(|(way, other, tax)| (way, other.to_owned(), tax.to_owned())));
}

#[test]
fn the_sixtieth_day_is_in_time_and_the_next_is_not() {
    let draft = paid_out().with("rolledOver", "20000");
    for (on, refusal) in [("2026-07-31", None), ("2026-08-01", Some(RolloverRefusal::TooLate))] {
        let reckoned = reckon(&draft.clone().with("rolledOverOn", on));
        assert_eq!(reckoned.result.why_not, refusal, "{on}");
        let deadline = Date::of(2026, 7, 31).unwrap();
        let is_told = reckoned.notices.iter().any(|notice| notice.code == NoticeCode::RolloverTooLate { deadline });
        assert_eq!(is_told, refusal.is_some());
    }
}

/// 26 CFR 1.402A-1 Q&A-5: of 14,000 with 3,000 of income, the first 3,000 rolled over are the income.
#[test]
fn income_of_a_roth_account_is_rolled_over_first() {
    let draft = paid_out()
        .with("amount", "14000")
        .with("account", "roth")
        .with("afterTaxBasis", "11000")
        .with("accountBalance", "14000");
    for (rolled, taxable) in [("7000", "0.00"), ("3000", "0.00"), ("2999", "1.00"), ("0", "3000.00")] {
        assert_eq!(reckon(&draft.clone().with("rolledOver", rolled)).result.taxable.to_string(), taxable, "{rolled}");
    }
}

/// The order is set by 26 CFR 1.402A-1 Q&A-5(b) for a Roth account, by §402(c)(2) for another.
#[test]
fn the_order_is_cited_from_the_rule_of_the_account() {
    let draft = paid_out().with("afterTaxBasis", "5000").with("accountBalance", "20000");
    for (account, documents) in [("roth", &["reg_1_402a_1"][..]), ("traditional", &["irc_402", "notice_2014_54"])] {
        let worksheet = reckon(&draft.clone().with("account", account)).worksheet;
        let line = worksheet.lines().iter().find(|line| line.key.name() == "income_rolled_over").unwrap();
        let cited: Vec<_> = line.citations.iter().map(|cite| cite.document().id()).collect();
        assert_eq!(cited, documents, "{account}");
    }
}

#[test]
fn what_cannot_be_rolled_over_is_taxed_like_a_withdrawal() {
    for kind in PaymentKind::ALL {
        let draft = paid_out().with("paymentKind", crate::facts::Choice::name(*kind)).with("rolledOver", "20000");
        let outcome = reckon(&draft).result;
        let is_ordinary = *kind == PaymentKind::Ordinary;
        assert_eq!(outcome.eligible, is_ordinary);
        assert_eq!(outcome.why_not, refusal(*kind));
        assert_eq!(outcome.deadline.is_some(), is_ordinary);
        assert_eq!(outcome.taxable.is_zero(), is_ordinary, "{kind:?}");
        assert_eq!(outcome.must_replace.is_zero(), !is_ordinary);
    }
}

#[test]
fn each_refusal_has_its_place_in_the_law() {
    for (refusal, pinpoint) in [
        (RolloverRefusal::PeriodicPayments, "(c)(4)(A)"),
        (RolloverRefusal::RequiredMinimumDistribution, "(c)(4)(B)"),
        (RolloverRefusal::Hardship, "(c)(4)(C)"),
        (RolloverRefusal::TooLate, "(c)(3)(A)"),
        (RolloverRefusal::DeemedLoan, "(c)"),
    ] {
        assert_eq!(refusal.cite().pinpoint(), pinpoint);
    }
}

#[test]
fn a_direct_rollover_needs_no_day_unless_something_is_said_about_it() {
    let direct = || {
        Draft::new()
            .with("taxYear", "2026")
            .with("filingStatus", "single")
            .with("birthDate", "1986-03-01")
            .with("otherIncome", "60000")
            .with("amount", "20000")
            .with("kind", "direct")
    };
    assert!(RolloverFacts::check(&direct()).unwrap().circumstances.is_none());
    assert!(RolloverFacts::check(&direct().with("rolledOver", "20000").with("receivedOn", "")).is_ok());
    for (field, text) in [("separationDate", "2026-01-01"), ("rolledOver", "19999.99"), ("paymentKind", "hardship")] {
        let found = RolloverFacts::check(&direct().with(field, text)).unwrap_err();
        let found: Vec<_> = found.iter().map(|error| (error.field.as_str(), error.problem.code())).collect();
        assert_eq!(found, [("receivedOn", "missing")], "{field}");
    }
}

/// §402(c)(3)(A) counts from receipt: what goes directly was not received, what was withheld in full was.
#[test]
fn the_sixty_days_are_for_what_was_paid_to_the_person() {
    let deadline = |draft: Draft| reckon(&draft).result.deadline;
    let last = Date::of(2026, 7, 31);
    assert_eq!(deadline(paid_out().with("kind", "direct")), None);
    assert_eq!(deadline(paid_out().with("kind", "direct").with("rolledOver", "12000")), last);
    assert_eq!(deadline(paid_out().with("federalWithholdingRate", "1")), last);
}
