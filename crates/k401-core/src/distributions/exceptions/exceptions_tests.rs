use super::*;
use crate::calendar::Date;
use crate::distributions::{WithdrawalFacts, WithdrawalLine, WithdrawalOutcome, withdrawal};
use crate::facts::{Choice, Draft, Node};
use crate::money::usd;
use crate::notice::{NoticeCode, Severity};
use crate::reckoned::Reckoned;
use crate::worksheet::{Key, Status};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Single, born 1986-03-01, 60,000 of other income, 20,000 out on 2026-06-01, with one claim.
fn claimed(kind: &str, facts: &[(&str, &str)]) -> Reckoned<WithdrawalOutcome> {
    with(&[], kind, facts)
}

fn with(changes: &[(&str, &str)], kind: &str, facts: &[(&str, &str)]) -> Reckoned<WithdrawalOutcome> {
    let claim = facts.iter().fold(Draft::new().with("kind", kind), |claim, (name, text)| claim.with(name, text));
    let draft = Draft::new()
        .with("taxYear", "2026")
        .with("filingStatus", "single")
        .with("birthDate", "1986-03-01")
        .with("distributionDate", "2026-06-01")
        .with("otherIncome", "60000")
        .with("amount", "20000");
    let mut draft = changes.iter().fold(draft, |draft, (name, text)| draft.with(name, text));
    draft.set("exceptions", Node::List(vec![Node::Record(claim)]));
    withdrawal(&WithdrawalFacts::check(&draft).unwrap())
}

fn reason(reckoned: &Reckoned<WithdrawalOutcome>) -> Reason {
    reckoned.result.exceptions[0].reason
}

#[test]
fn a_refusal_says_when_or_how_much() {
    let young = claimed("age_59_and_half", &[]);
    assert_eq!(reason(&young), Reason::UnderAge { attained: date("2045-09-01") });

    let early = with(&[("separationDate", "2026-01-01")], "separation_from_service_55", &[]);
    assert_eq!(reason(&early), Reason::SeparatedTooEarly { first_year: 2041 });
    let still = with(&[("separationDate", "2026-06-02")], "separation_from_service_55", &[]);
    assert_eq!(reason(&still), Reason::PaidTooEarly { first: date("2026-06-02") });
    let safety = [("separationDate", "2026-01-01"), ("publicSafetyEmployee", "true")];
    assert_eq!(reason(&with(&safety, "public_safety_50", &[])), Reason::SeparatedTooEarly { first_year: 2036 });

    let birth = claimed("birth_or_adoption", &[("eventDate", "2025-06-01")]);
    assert_eq!(reason(&birth), Reason::PaidTooLate { last: date("2026-05-31") });

    let emergency = [("vestedBalance", "50000"), ("lastEmergencyDate", "2025-02-01")];
    let emergency = claimed("emergency_personal_expense", &emergency);
    assert_eq!(reason(&emergency), Reason::EarlierOneNotRepaid { first_year: 2029 });
    let small = claimed("emergency_personal_expense", &[("vestedBalance", "1000")]);
    assert_eq!(reason(&small), Reason::BalanceTooSmall { kept: usd(1_000) });

    let medical = claimed("medical_expenses", &[("expenses", "5000")]);
    assert_eq!(reason(&medical), Reason::BelowMedicalFloor { floor: usd(6_000) });

    let elected = [("firstContributionDate", "2026-02-01"), ("electedOn", "2026-05-03")];
    let permissive = claimed("permissive_withdrawal_90_day", &elected);
    assert_eq!(reason(&permissive), Reason::ElectedTooLate { last: date("2026-05-02") });

    let excess = claimed("corrective_distribution", &[("excess", "excess_deferral"), ("excessYear", "2025")]);
    assert_eq!(reason(&excess), Reason::PaidTooLate { last: date("2026-04-15") });
    let test = claimed("corrective_distribution", &[("excess", "excess_contribution"), ("excessYear", "2024")]);
    assert_eq!(reason(&test), Reason::PaidTooLate { last: date("2025-12-31") });

    let mut disaster = vec![("homeInArea", "true"), ("economicLoss", "true")];
    disaster.extend([("incidentStart", "2025-11-01"), ("declarationDate", "2025-11-03")]);
    // 2025-11-03 + 180 days = 2026-05-02.
    let disaster = claimed("federally_declared_disaster", &disaster);
    assert_eq!(reason(&disaster), Reason::PaidTooLate { last: date("2026-05-01") });
}

/// The first day of payment that each newer provision covers.
#[test]
fn a_provision_not_in_force_says_from_when() {
    let at = |year: &'static str, day: &'static str| [("taxYear", year), ("distributionDate", day)];
    let vested = ("vestedBalance", "50000");
    for (changes, kind, facts, from) in [
        (at("2023", "2023-12-31"), "emergency_personal_expense", vec![vested], "2024-01-01"),
        (
            at("2023", "2023-12-31"),
            "domestic_abuse",
            vec![vested, ("abuseDate", "2023-12-01"), ("certified", "true")],
            "2024-01-01",
        ),
        (
            at("2025", "2025-12-29"),
            "long_term_care_premium",
            vec![vested, ("premiums", "1000"), ("premiumStatement", "true")],
            "2025-12-30",
        ),
        (
            at("2022", "2022-12-29"),
            "terminal_illness",
            vec![("certifiedOn", "2022-01-01"), ("expectedMonths", "12")],
            "2022-12-30",
        ),
    ] {
        assert_eq!(reason(&with(&changes, kind, &facts)), Reason::NotInForce { from: date(from) }, "{kind}");
    }
}

#[test]
fn a_year_after_an_event_ends_the_day_before_its_anniversary() {
    for (event, last) in [
        ("2025-06-01", "2026-05-31"),
        ("2023-03-01", "2024-02-29"),
        ("2024-02-29", "2025-02-28"),
        ("2023-02-28", "2024-02-27"),
    ] {
        let (event, last) = (date(event), date(last));
        assert_eq!(within_a_year(event, event), None);
        assert_eq!(within_a_year(event, last), None, "{event} to {last}");
        assert_eq!(within_a_year(event, last.plus_days(1)), Some(Reason::PaidTooLate { last }), "{event}");
        assert_eq!(within_a_year(event, event.day_before()), Some(Reason::PaidTooEarly { first: event }));
    }
}

#[test]
fn lines_that_rest_on_less_than_the_law_say_so() {
    let status = |reckoned: &Reckoned<WithdrawalOutcome>, key: Key| {
        reckoned.worksheet.lines().iter().find(|line| line.key == key).unwrap().status
    };
    let care = [("premiums", "4000"), ("vestedBalance", "90000"), ("premiumStatement", "true")];
    let care = claimed("long_term_care_premium", &care);
    assert_eq!(status(&care, ExceptionLine::LongTermCareDollarLimit.into()), Status::Approximate);
    assert_eq!(status(&care, ExceptionLine::LongTermCareLimit.into()), Status::Exact);

    let series = [("firstPaymentDate", "2026-01-01"), ("afterSeparation", "true")];
    let withheld = Key::from(WithdrawalLine::FederalWithholding);
    assert_eq!(status(&claimed("substantially_equal_payments", &series), withheld), Status::NotModeled);
    let rate = with(&[("federalWithholdingRate", "0.1")], "substantially_equal_payments", &series);
    assert_eq!(status(&rate, withheld), Status::Exact);

    // A part paid as a series within a larger payment: 1,000 with nothing withheld, 19,000 × 20% = 3,800.
    let mut part = series.to_vec();
    part.push(("amount", "1000"));
    let part = claimed("substantially_equal_payments", &part);
    assert_eq!(status(&part, WithdrawalLine::PeriodicWithholding.into()), Status::NotModeled);
    assert_eq!(part.result.withholding.federal, usd(3_800));
    assert!(part.result.withholding.is_periodic_not_modeled);

    let basis = [("afterTaxBasis", "10000"), ("accountBalance", "40000")];
    let exempt = Key::from(WithdrawalLine::ExemptAmount);
    let birth = [("eventDate", "2026-05-01")];
    assert_eq!(status(&with(&basis, "birth_or_adoption", &birth), exempt), Status::Approximate);
    let order = [("qualifiedOrder", "true"), ("paidToAlternatePayee", "true")];
    assert_eq!(status(&with(&basis, "qualified_domestic_relations_order", &order), exempt), Status::Exact);
    // Claimed for nothing: no part is covered, so none is shared.
    let nothing = [("eventDate", "2026-05-01"), ("amount", "0")];
    assert_eq!(status(&with(&basis, "birth_or_adoption", &nothing), exempt), Status::Exact);
}

#[test]
fn small_rests_of_a_mixed_payment_bear_no_mandatory_withholding() {
    // 5,000 of birth at 10% = 500; the rest, 199.99, is below 200.
    let mixed = with(&[("amount", "5199.99")], "birth_or_adoption", &[("eventDate", "2026-05-01")]);
    assert_eq!(mixed.result.withholding.federal, usd(500));
}

#[test]
fn notices_carry_the_law_and_the_day() {
    let birth = claimed("birth_or_adoption", &[("eventDate", "2026-05-01")]);
    let repaid = birth.notices.iter().find(|notice| notice.code.name() == "may_be_repaid").unwrap();
    assert_eq!(repaid.code, NoticeCode::MayBeRepaid { by: date("2029-06-01") });
    assert_eq!(
        (repaid.severity, repaid.citations.as_slice()),
        (Severity::Info, &[ExceptionKind::BirthOrAdoption.cite()][..])
    );

    let home = claimed("first_time_homebuyer", &[]);
    let refused = home.notices.iter().find(|notice| notice.code == NoticeCode::IraOnlyException).unwrap();
    let cites = [ExceptionKind::FirstTimeHomebuyer.cite()];
    assert_eq!((refused.severity, refused.citations.as_slice()), (Severity::Warning, &cites[..]));
    assert!(!home.notices.iter().any(|notice| notice.code == NoticeCode::SeveralExceptions));
}

/// Every kind but the age has its own place in the law; the three for IRAs cover nothing and so have no line.
#[test]
fn every_kind_has_its_own_law_and_line() {
    use std::collections::BTreeSet;
    let cites: BTreeSet<_> =
        ExceptionKind::ALL.iter().map(|kind| (kind.cite().document().id(), kind.cite().pinpoint())).collect();
    assert_eq!(cites.len(), ExceptionKind::ALL.len());
    let lines: BTreeSet<_> = ExceptionKind::ALL.iter().filter_map(|kind| kind.covered_line()).collect();
    assert_eq!(lines.len(), ExceptionKind::ALL.len() - 3);
    for kind in ExceptionKind::ALL {
        assert_eq!(kind.is_ira_only(), kind.covered_line().is_none(), "{}", kind.name());
    }
}

#[test]
fn corrections_cite_the_clause_of_their_test() {
    for (excess, pinpoint) in [
        ("excess_deferral", "(g)(2)(C)"),
        ("excess_contribution", "(k)(8)(D)"),
        ("excess_aggregate_contribution", "(m)(7)(A)"),
    ] {
        let corrected = claimed("corrective_distribution", &[("excess", excess), ("excessYear", "2026")]);
        assert_eq!(corrected.result.exceptions[0].citations[0].pinpoint(), pinpoint);
    }
}

#[test]
fn more_than_forty_claims_are_a_problem() {
    let mut draft = Draft::new();
    let claim = Node::Record(Draft::new().with("kind", "age_59_and_half"));
    for (count, expected) in [(40, 0), (41, 1)] {
        draft.set("exceptions", Node::List(vec![claim.clone(); count]));
        let checked = Reader::check(&draft, |reader| {
            assert_eq!(Claim::read_all(reader).len(), if expected == 0 { 40 } else { 0 });
        });
        assert_eq!(checked.err().unwrap_or_default().len(), expected);
    }
}
