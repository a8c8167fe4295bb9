//! What holds for every payment and every combination of claims.

use k401_core::Reckoned;
use k401_core::distributions::exceptions::{ExceptionKind, Reason};
use k401_core::distributions::hardship::{HardshipFacts, HardshipPerson, HardshipReason, hardship_eligibility};
use k401_core::distributions::{WithdrawalFacts, WithdrawalLine, WithdrawalOutcome, withdrawal};
use k401_core::facts::{Choice, Draft, Node};
use k401_core::money::Usd;
use proptest::prelude::*;

fn dollars(cents: i64) -> String {
    Usd::from_cents(cents).to_string()
}

/// Dates near the edges that the rules know, in any order.
fn date() -> impl Strategy<Value = String> {
    (2018_u32..2030, 1_u32..13, 1_u32..29).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

/// The date fields lean to the months before the payment, so that claims often qualify.
fn recent_date() -> impl Strategy<Value = String> {
    prop_oneof![3 => (1_u32..6, 1_u32..29).prop_map(|(month, day)| format!("2026-{month:02}-{day:02}")), 1 => date()]
}

fn flag(mostly: bool) -> impl Strategy<Value = Node> {
    prop::bool::weighted(0.8).prop_map(move |likely| Node::Flag(likely == mostly))
}

fn money() -> impl Strategy<Value = Node> {
    prop_oneof![0_i64..1_000_000, 0_i64..20_000_000].prop_map(|cents| Node::Text(dollars(cents)))
}

/// The fields of each kind, with their values.
fn claim() -> impl Strategy<Value = Node> {
    let texts = (recent_date(), recent_date(), 0_u32..400, prop::option::weighted(0.3, 0_i64..3_000_000));
    let values = (money(), money(), flag(true), flag(true), flag(false));
    let kind = prop::sample::select(ExceptionKind::ALL.to_vec());
    (kind, texts, values).prop_map(|(kind, (one, two, number, amount), (money, vested, yes, also, not))| {
        use ExceptionKind as K;
        let mut claim = Draft::new().with("kind", kind.name());
        if let Some(amount) = amount {
            claim.set_text("amount", &dollars(amount));
        }
        let date = |text: &str| Node::Text(text.to_owned());
        let fields: Vec<(&str, Node)> = match kind {
            K::Death => vec![("dateOfDeath", date(&one))],
            K::Disability => vec![("disabledSince", date(&one)), ("ableToWork", not), ("indefinite", yes)],
            K::SubstantiallyEqualPayments => {
                vec![("firstPaymentDate", date(&one)), ("afterSeparation", yes), ("modified", not)]
            }
            K::PublicSafety50 => vec![("yearsOfService", Node::Text((number % 60).to_string()))],
            K::EmployeeStockOwnershipDividend => vec![("deductibleDividend", yes)],
            K::IrsLevy => vec![("leviedOnPlan", yes)],
            K::MedicalExpenses => vec![("expenses", money)],
            K::QualifiedDomesticRelationsOrder => vec![("qualifiedOrder", yes), ("paidToAlternatePayee", also)],
            K::QualifiedReservist => vec![
                ("calledOn", date(&one)),
                ("daysCalled", Node::Text(number.to_string())),
                ("fromElectiveDeferrals", yes),
            ],
            K::BirthOrAdoption => vec![
                ("eventDate", date(&one)),
                ("children", Node::Text((number % 3 + 1).to_string())),
                ("usedBefore", money),
            ],
            K::EmergencyPersonalExpense => {
                vec![("vestedBalance", vested), ("lastEmergencyDate", date(&one)), ("repaid", yes)]
            }
            K::DomesticAbuse => {
                vec![("abuseDate", date(&one)), ("vestedBalance", vested), ("certified", yes), ("usedBefore", money)]
            }
            K::TerminalIllness => {
                vec![("certifiedOn", date(&one)), ("expectedMonths", Node::Text((number % 90).to_string()))]
            }
            K::FederallyDeclaredDisaster => vec![
                ("incidentStart", date(&one)),
                ("declarationDate", date(&two)),
                ("homeInArea", yes),
                ("economicLoss", also),
                ("usedBefore", money),
            ],
            K::LongTermCarePremium => {
                vec![("premiums", money), ("vestedBalance", vested), ("premiumStatement", yes)]
            }
            K::PermissiveWithdrawal90Day => vec![("firstContributionDate", date(&one)), ("electedOn", date(&two))],
            K::CorrectiveDistribution => {
                vec![("excess", date("excess_deferral")), ("excessYear", Node::Text((2024 + number % 4).to_string()))]
            }
            K::AgeFiftyNineAndAHalf
            | K::SeparationFromService55
            | K::FirstTimeHomebuyer
            | K::HigherEducation
            | K::UnemployedHealthPremiums => vec![],
        };
        for (name, value) in fields {
            claim.set(name, value);
        }
        Node::Record(claim)
    })
}

fn draft() -> impl Strategy<Value = Draft> {
    let person = (1960_u32..2000, 1_u32..13, prop::option::of(recent_date()), any::<bool>());
    let income = prop_oneof![0_i64..10_000_000, 0_i64..100_000_000];
    let basis = prop::option::weighted(0.3, (1_i64..100, 1_i64..100));
    let choices = (any::<bool>(), prop::option::weighted(0.3, any::<bool>()), prop::option::weighted(0.3, 0_u32..100));
    let claims = prop::collection::vec(claim(), 0..6);
    (person, income, basis, choices, claims).prop_map(|(person, income, basis, choices, claims)| {
        let (year, month, separation, is_safety) = person;
        let mut draft = Draft::new()
            .with("taxYear", "2026")
            .with("filingStatus", "single")
            .with("birthDate", &format!("{year}-{month:02}-15"))
            .with("distributionDate", "2026-06-01")
            .with("otherIncome", &dollars(income))
            .with("publicSafetyEmployee", if is_safety { "true" } else { "false" });
        // Two of the kinds need the day of separation.
        draft.set_text("separationDate", separation.as_deref().unwrap_or("2020-01-01"));
        if let Some((basis, balance)) = basis {
            draft.set_text("afterTaxBasis", &dollars(basis * 1_000_000));
            draft.set_text("accountBalance", &dollars(balance * 1_234_567 + 200_000_000));
        }
        let (is_hardship, eligible, rate) = choices;
        draft.set("hardship", Node::Flag(is_hardship));
        if let Some(eligible) = eligible {
            draft.set("eligibleRollover", Node::Flag(eligible));
        }
        if let Some(rate) = rate {
            draft.set_text("federalWithholdingRate", &format!("0.{rate:02}"));
        }
        draft.set("exceptions", Node::List(claims));
        draft
    })
}

fn reckon(draft: &Draft, amount: i64) -> Reckoned<WithdrawalOutcome> {
    let draft = draft.clone().with("amount", &dollars(amount));
    let facts = WithdrawalFacts::check(&draft).unwrap_or_else(|problems| panic!("{problems:?}"));
    withdrawal(&facts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn exempt_and_subject_make_the_taxable_part(draft in draft(), amount in 1_i64..50_000_000) {
        let reckoned = reckon(&draft, amount);
        let cost = &reckoned.result;
        prop_assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
        let subject = reckoned.worksheet.amount(WithdrawalLine::SubjectToAdditionalTax).unwrap();
        prop_assert_eq!(cost.exempt_amount.plus(subject), cost.taxable);
        let each = cost.exceptions.iter().map(|exception| exception.exempt_amount).fold(Usd::ZERO, Usd::plus);
        prop_assert_eq!(each, cost.exempt_amount);
        for exception in &cost.exceptions {
            prop_assert!(!exception.exempt_amount.is_negative());
            prop_assert!(exception.applies || exception.exempt_amount.is_zero());
            prop_assert_eq!(exception.applies, matches!(exception.reason, Reason::Qualifies | Reason::AlreadyExempt));
        }
        prop_assert_eq!(cost.withholding.check.plus(cost.withholding.federal), cost.gross);
        prop_assert!(!cost.withholding.federal.is_negative() && cost.withholding.federal <= cost.taxable);
    }

    #[test]
    fn no_tax_falls_as_the_withdrawal_grows(draft in draft(), amount in 1_i64..50_000_000, more in 1_i64..10_000) {
        let (less, more) = (reckon(&draft, amount).result, reckon(&draft, amount + more).result);
        prop_assert!(less.additional_tax <= more.additional_tax);
        prop_assert!(less.total_tax <= more.total_tax);
    }

    #[test]
    fn what_is_left_is_what_was_asked_for(draft in draft(), target in 1_i64..20_000_000) {
        let reckoned = reckon(&draft.with("goal", "net"), target);
        prop_assert_eq!(reckoned.result.net, Usd::from_cents(target));
    }

    #[test]
    fn another_claim_never_adds_to_the_tax(draft in draft(), another in claim(), amount in 1_i64..50_000_000) {
        let before = reckon(&draft, amount).result.additional_tax;
        let Some(Node::List(mut claims)) = draft.get("exceptions").cloned() else { return Ok(()) };
        claims.push(another);
        let mut more = draft.clone();
        more.set("exceptions", Node::List(claims));
        prop_assert!(reckon(&more, amount).result.additional_tax <= before);
    }

    #[test]
    fn any_text_in_a_claim_ends_in_a_problem_or_an_outcome(
        kind in prop::sample::select(ExceptionKind::ALL.to_vec()),
        fields in prop::collection::vec((prop::sample::select(vec!["amount", "vestedBalance", "expenses", "eventDate",
            "children", "certified", "abuseDate", "calledOn", "daysCalled", "indefinite", "excess", "excessYear"]), ".{0,12}"), 0..6),
    ) {
        let mut claim = Draft::new().with("kind", kind.name());
        for (name, text) in fields {
            claim.set_text(name, &text);
        }
        let mut draft = Draft::new().with("taxYear", "2026").with("filingStatus", "single").with("birthDate", "1986-03-01")
            .with("distributionDate", "2026-06-01").with("otherIncome", "60000").with("amount", "20000");
        draft.set("exceptions", Node::List(vec![Node::Record(claim)]));
        if let Ok(facts) = WithdrawalFacts::check(&draft) {
            prop_assert_eq!(withdrawal(&facts).worksheet.disagreements(), Vec::<u16>::new());
        }
    }

    #[test]
    fn a_hardship_never_pays_more_than_need_and_taxes(
        reason in prop::sample::select(HardshipReason::ALL.to_vec()),
        person in prop::sample::select(HardshipPerson::ALL.to_vec()),
        amounts in (0_i64..10_000_000, 0_i64..10_000_000, 0_i64..10_000_000),
        flags in any::<(bool, bool)>(),
    ) {
        let (need, taxes, cash) = amounts;
        let mut draft = Draft::new()
            .with("reason", reason.name())
            .with("person", person.name())
            .with("need", &dollars(need))
            .with("expectedTaxes", &dollars(taxes))
            .with("otherResources", &dollars(cash));
        draft.set("mainHome", Node::Flag(flags.0));
        draft.set("inDisasterZone", Node::Flag(flags.1));
        let reckoned = hardship_eligibility(&HardshipFacts::check(&draft).unwrap());
        let outcome = &reckoned.result;
        prop_assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
        prop_assert_eq!(outcome.eligible, outcome.refusal.is_none());
        prop_assert_eq!(outcome.eligible, outcome.limit.is_positive());
        prop_assert!(outcome.limit <= Usd::from_cents(need + taxes));
        prop_assert!(!outcome.exempt_from_additional_tax);
    }
}
