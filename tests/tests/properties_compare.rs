//! What holds for every comparison: each cell is what the rule of its way says for the same facts.

use k401_core::Reckoned;
use k401_core::calendar::Date;
use k401_core::compare::{CompareFacts, CompareOption, CompareOutcome, OptionOutcome, compare};
use k401_core::facts::{Draft, Node};
use k401_core::money::Usd;
use k401_tests::rules;
use proptest::prelude::*;
use serde_json::Value;

const TAX_FIELDS: [&str; 5] = ["taxYear", "filingStatus", "birthDate", "otherIncome", "stateRate"];

fn compared(draft: &Draft) -> Reckoned<CompareOutcome> {
    let facts = CompareFacts::check(draft).unwrap_or_else(|problems| panic!("{problems:?}"));
    let reckoned = compare(&facts);
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned
}

fn row(outcome: &CompareOutcome, option: CompareOption) -> &OptionOutcome {
    outcome.options.iter().find(|row| row.option == option).expect("every way has a row")
}

/// The answer of another rule to the same facts.
fn answer(rule: &str, draft: &Draft) -> Value {
    rules::run(rule, draft).unwrap_or_else(|problems| panic!("{rule}: {problems:?}")).result
}

fn text(amount: Option<Usd>) -> Value {
    Value::String(amount.expect("an open way has its cells").to_string())
}

fn copied(draft: &Draft, fields: &[&str]) -> Draft {
    fields.iter().fold(Draft::new(), |copy, field| copy.with(field, draft.text(field)))
}

prop_compose! {
    fn facts()(
        status in prop::sample::select(vec!["single", "married_filing_jointly", "head_of_household"]),
        born in (1968_u16..=2000, 1_u32..=12, 1_u32..=28),
        income in 0_i64..30_000_000,
        need in 100_i64..4_000_000,
        more in 0_i64..50_000_000,
        points in 0_u32..=30,
        years in 1_u16..=30,
        state in prop::sample::select(vec!["0", "0.05", "0.093"]),
        months in 3_u32..=60,
    ) -> Draft {
        let birth = Date::of(born.0, born.1, born.2).expect("a date");
        let mut loan = Draft::new().with("annualRate", "0.0725").with("paymentsPerYear", "12");
        loan.set_text("termMonths", &months.to_string());
        let mut draft = Draft::new()
            .with("taxYear", "2026")
            .with("filingStatus", status)
            .with("birthDate", &birth.to_string())
            .with("distributionDate", "2026-06-01")
            .with("separationDate", "2026-01-15")
            .with("otherIncome", &Usd::from_cents(income).to_string())
            .with("stateRate", state)
            .with("need", &Usd::from_cents(need).to_string())
            .with("vestedBalance", &Usd::from_cents(need * 4 + more).to_string())
            .with("annualReturn", &format!("0.{points:02}"))
            .with("retirementAge", &(2026 - born.0 + years).to_string());
        draft.set("loan", Node::Record(loan));
        draft
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_withdrawal_and_the_hardship_are_those_of_their_rule(draft in facts(), is_employed in any::<bool>()) {
        let mut draft = draft;
        if is_employed {
            draft.set_text("separationDate", "");
            draft.set_text("hardshipReason", "funeral");
        }
        let outcome = compared(&draft).result;
        let option = if is_employed { CompareOption::Hardship } else { CompareOption::Withdrawal };
        let found = row(&outcome, option);
        prop_assert!(found.why_unavailable.is_none() && found.meets_need);
        let single = copied(&draft, &TAX_FIELDS)
            .with("distributionDate", "2026-06-01")
            .with("separationDate", draft.text("separationDate"))
            .with("hardship", if is_employed { "true" } else { "false" })
            .with("amount", draft.text("need"))
            .with("goal", "net");
        let answer = answer("withdrawal", &single);
        prop_assert_eq!(&text(found.taken_now), &answer["gross"]);
        prop_assert_eq!(&text(found.cost_now), &answer["totalTax"]);
        prop_assert_eq!(&text(Some(found.available_now)), &answer["net"]);
        prop_assert_eq!(found.balance_at_retirement.unwrap().plus(found.cost_at_retirement.unwrap()), outcome.left_alone);
    }

    #[test]
    fn the_loan_is_that_of_its_rule(draft in facts()) {
        let outcome = compared(&draft).result;
        let found = row(&outcome, CompareOption::Loan);
        let Some(Node::Record(terms)) = draft.get("loan") else { panic!("terms") };
        let single = copied(terms, &["annualRate", "termMonths", "paymentsPerYear"])
            .with("vestedBalance", draft.text("vestedBalance"))
            .with("amount", draft.text("need"))
            .with("startDate", "2026-06-01")
            .with("expectedReturn", draft.text("annualReturn"));
        let answer = answer("plan_loan", &single);
        prop_assert_eq!(found.why_unavailable.is_none(), answer["excess"] == "0.00");
        if found.why_unavailable.is_some() {
            prop_assert_eq!(&text(found.most_available), &answer["maximum"]);
        } else if found.why_unknown.is_none() {
            let sheet = compared(&draft).worksheet;
            let line = sheet.lines().iter().find(|line| line.key.name() == "compare_loan_opportunity_cost");
            prop_assert_eq!(&text(line.map(|line| line.amount)), &answer["opportunityCost"]);
            prop_assert_eq!(found.balance_at_retirement.unwrap().plus(found.cost_at_retirement.unwrap()), outcome.left_alone);
        }
    }

    #[test]
    fn the_rollover_and_the_conversion_are_those_of_their_rules(draft in facts()) {
        let outcome = compared(&draft).result;
        let single = copied(&draft, &TAX_FIELDS);
        let moved = answer("rollover", &single.clone().with("amount", draft.text("vestedBalance")).with("kind", "direct"));
        let found = row(&outcome, CompareOption::RolloverAndLeave);
        prop_assert_eq!(&text(found.cost_now), &moved["totalTax"]);
        prop_assert_eq!(&text(found.taken_now), &moved["rolledOver"]);
        prop_assert_eq!(found.balance_at_retirement, Some(outcome.left_alone));
        let made = answer("roth_conversion", &single.with("amount", draft.text("need")));
        let found = row(&outcome, CompareOption::RothConversion);
        prop_assert_eq!(&text(found.cost_now), &made["totalTax"]);
        prop_assert!(found.roth_at_retirement <= found.balance_at_retirement);
        // Two parts grow to what the whole grows to, but for the cent of rounding.
        let lost = found.cost_at_retirement.unwrap();
        prop_assert!(lost <= Usd::CENT && lost >= Usd::from_cents(-1), "{lost}");
    }

    #[test]
    fn the_series_is_that_of_its_rule(draft in facts()) {
        let outcome = compared(&draft).result;
        let found = row(&outcome, CompareOption::PeriodicPayments);
        let series = Draft::new()
            .with("balance", draft.text("vestedBalance"))
            .with("birthDate", draft.text("birthDate"))
            .with("firstPaymentDate", "2026-06-01")
            .with("table", "single")
            .with("interestRate", "0.05");
        let series = answer("periodic_payments", &series);
        let payment = found.taken_now.expect("separated and under 59½").to_string();
        let payments: Vec<&str> =
            series["methods"].as_array().unwrap().iter().filter_map(|method| method["annualPayment"].as_str()).collect();
        prop_assert!(payments.contains(&payment.as_str()));
        let above = |other: &&str| other.parse::<f64>().unwrap() > payment.parse::<f64>().unwrap();
        prop_assert!(!payments.iter().any(above));
        prop_assert_eq!(Value::String(found.locked_until.unwrap().to_string()), series["endsOn"].clone());
        let mut single = copied(&draft, &TAX_FIELDS)
            .with("distributionDate", "2026-06-01")
            .with("separationDate", "2026-01-15")
            .with("amount", &payment);
        let claim = Draft::new()
            .with("kind", "substantially_equal_payments")
            .with("firstPaymentDate", "2026-06-01")
            .with("afterSeparation", "true");
        single.set("exceptions", Node::List(vec![Node::Record(claim)]));
        let paid = answer("withdrawal", &single);
        prop_assert_eq!(&paid["additionalTax"], "0.00");
        prop_assert_eq!(&text(found.cost_now), &paid["totalTax"]);
        prop_assert_eq!(found.meets_need, found.available_now >= CompareFacts::check(&draft).unwrap().need);
    }

    #[test]
    fn a_closed_way_has_no_cells_and_an_open_one_has_all(draft in facts(), separated in any::<bool>(), tight in any::<bool>()) {
        let mut draft = draft;
        if !separated {
            draft.set_text("separationDate", "");
        }
        if tight {
            let need = draft.text("need").to_owned();
            draft.set_text("vestedBalance", &need);
        }
        let outcome = compared(&draft).result;
        prop_assert_eq!(outcome.options.len(), CompareOption::ALL.len());
        for found in &outcome.options {
            let is_open = found.why_unavailable.is_none();
            prop_assert_eq!(found.cost_now.is_some(), is_open);
            prop_assert_eq!(found.taken_now.is_some(), is_open);
            prop_assert_eq!(found.balance_at_retirement.is_some(), is_open && found.why_unknown.is_none());
            prop_assert_eq!(found.cost_at_retirement.is_some(), found.balance_at_retirement.is_some());
            prop_assert!(is_open || found.available_now.is_zero() && !found.meets_need);
            prop_assert!(found.balance_at_retirement.is_none_or(|balance| !balance.is_negative()));
        }
    }

    #[test]
    fn whatever_is_typed_ends_in_problems(texts in prop::collection::vec("\\PC{0,12}", 12)) {
        let fields = ["taxYear", "filingStatus", "birthDate", "distributionDate", "separationDate", "otherIncome", "need", "vestedBalance", "annualReturn", "retirementAge", "hardshipReason", "loan"];
        let draft = fields.iter().zip(&texts).fold(Draft::new(), |draft, (field, text)| draft.with(field, text));
        prop_assert!(CompareFacts::check(&draft).is_err());
    }
}
