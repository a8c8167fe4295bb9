//! What holds for every rollover, Roth conversion and loss.

use k401_core::facts::{Draft, Node};
use k401_core::losses::{LossFacts, loss};
use k401_core::money::Usd;
use k401_core::rollovers::{RolloverFacts, RolloverOutcome, rollover};
use k401_core::roth_conversion::{RothConversionFacts, RothConversionOutcome, roth_conversion};
use k401_tests::rules;
use proptest::prelude::*;

const STATUSES: [&str; 5] = [
    "single",
    "married_filing_jointly",
    "married_filing_separately",
    "head_of_household",
    "qualifying_surviving_spouse",
];

fn cents(cents: i64) -> String {
    Usd::from_cents(cents).to_string()
}

fn person(year: u16, status: usize, born: u16, income: i64) -> Draft {
    Draft::new()
        .with("taxYear", &year.to_string())
        .with("filingStatus", STATUSES[status])
        .with("birthDate", &format!("{born}-06-15"))
        .with("otherIncome", &cents(income))
}

fn rolled(draft: &Draft) -> RolloverOutcome {
    let reckoned = rollover(&RolloverFacts::check(draft).expect("facts"));
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned.result
}

fn converted(draft: &Draft) -> RothConversionOutcome {
    let reckoned = roth_conversion(&RothConversionFacts::check(draft).expect("facts"));
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned.result
}

prop_compose! {
    fn people()(year in 2020..=2026_u16, status in 0..5_usize, born in 1940..2000_u16, income in 0..40_000_000_i64) -> Draft {
        person(year, status, born, income).with("receivedOn", &format!("{year}-06-01"))
    }
}

prop_compose! {
    fn payments()(
        draft in people(),
        amount in 1..30_000_000_i64,
        share in 0..=100_i64,
        basis in 0..30_000_000_i64,
        rest in 0..30_000_000_i64,
        kind in prop::sample::select(vec!["direct", "sixty_day"]),
        destination in prop::sample::select(vec!["traditional_ira", "employer_plan", "roth_ira"]),
    ) -> (Draft, i64, i64) {
        let draft = draft
            .with("amount", &cents(amount))
            .with("kind", kind)
            .with("destination", destination)
            .with("afterTaxBasis", &cents(basis))
            .with("accountBalance", &cents(amount + rest));
        (draft, amount, amount * share / 100)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_parts_of_a_rollover_make_up_the_whole((draft, _, part) in payments()) {
        let outcome = rolled(&draft.with("rolledOver", &cents(part)));
        prop_assert_eq!(outcome.income_part.plus(outcome.after_tax_part), outcome.amount);
        prop_assert_eq!(outcome.taxable.plus(outcome.deferred), outcome.income_part);
        prop_assert_eq!(outcome.income_tax.plus(outcome.additional_tax), outcome.total_tax);
        prop_assert_eq!(outcome.total_tax.minus(outcome.withheld), outcome.due_at_filing);
        prop_assert!(outcome.check >= Usd::ZERO);
        prop_assert!(outcome.converted <= outcome.taxable);
        if outcome.ways.is_empty() {
            prop_assert_eq!(outcome.rolled_over.plus(outcome.check).plus(outcome.withheld), outcome.amount);
        } else {
            prop_assert_eq!(outcome.check.plus(outcome.withheld), outcome.amount);
        }
    }

    #[test]
    fn rolling_over_more_never_costs_more((draft, amount, part) in payments()) {
        let less = rolled(&draft.clone().with("rolledOver", &cents(part)));
        let all = rolled(&draft.clone().with("rolledOver", &cents(amount)));
        prop_assert!(all.total_tax <= less.total_tax);
        prop_assert!(all.additional_tax.is_zero());
        prop_assert!(all.deferred >= less.deferred);
    }

    #[test]
    fn each_way_is_what_the_rollover_of_its_amount_costs((draft, _, _) in payments()) {
        let draft = draft.with("kind", "sixty_day");
        for way in rolled(&draft).ways {
            let outcome = rolled(&draft.clone().with("rolledOver", &way.rolled_over.to_string()));
            let costs = (outcome.taxable, outcome.deferred, outcome.total_tax, outcome.due_at_filing);
            prop_assert_eq!((way.taxable, way.deferred, way.total_tax, way.due_at_filing), costs);
            prop_assert_eq!(way.from_other_funds, outcome.from_other_funds);
        }
    }

    #[test]
    fn a_rollover_kept_in_hand_costs_what_a_withdrawal_costs(draft in people(), amount in 1..30_000_000_i64) {
        let kept = draft.clone().with("amount", &cents(amount)).with("kind", "sixty_day").with("rolledOver", "0");
        let outcome = rolled(&kept);
        let date = draft.text("receivedOn").to_owned();
        let mut withdrawal = Draft::new().with("amount", &cents(amount)).with("distributionDate", &date);
        for name in ["taxYear", "filingStatus", "birthDate", "otherIncome"] {
            withdrawal.set_text(name, draft.text(name));
        }
        let answer = rules::run("withdrawal", &withdrawal).expect("facts").result;
        prop_assert_eq!(&answer["incomeTax"], &outcome.income_tax.to_string());
        prop_assert_eq!(&answer["additionalTax"], &outcome.additional_tax.to_string());
        prop_assert_eq!(&answer["withholding"]["federal"], &outcome.withheld.to_string());
    }

    #[test]
    fn a_conversion_costs_no_more_when_other_money_pays_the_tax(
        draft in people(),
        amount in 1..30_000_000_i64,
        share in 0..=100_i64,
    ) {
        let date = draft.text("receivedOn").to_owned();
        let mut facts = Draft::new().with("amount", &cents(amount)).with("distributionDate", &date);
        for name in ["taxYear", "filingStatus", "birthDate", "otherIncome"] {
            facts.set_text(name, draft.text(name));
        }
        let facts = facts.with("afterTaxBasis", &cents(amount * share / 100));
        let outside = converted(&facts);
        let inside = converted(&facts.with("payTaxFrom", "converted"));
        prop_assert!(outside.additional_tax.is_zero());
        prop_assert_eq!(outside.converted, outside.amount);
        prop_assert_eq!(outside.income_tax, inside.income_tax);
        prop_assert!(outside.total_tax <= inside.total_tax);
        prop_assert_eq!(inside.converted.plus(inside.spent_on_tax), inside.amount);
        let tenth = inside.spent_on_tax.over(k401_core::money::Rate::whole(10)).nearest_cent();
        prop_assert!(inside.additional_tax <= tenth);
    }

    #[test]
    fn no_loss_in_a_plan_is_deducted(
        year in 2020..=2026_u16,
        kind in prop::sample::select(vec![
            "market_decline", "plan_termination", "full_distribution_below_basis", "worthless_security_in_plan",
        ]),
        basis in 0..90_000_000_i64,
        distributed in 0..90_000_000_i64,
    ) {
        let draft = Draft::new()
            .with("taxYear", &year.to_string())
            .with("kind", kind)
            .with("afterTaxBasis", &cents(basis))
            .with("distributed", &cents(distributed));
        let outcome = loss(&LossFacts::check(&draft).expect("facts")).result;
        prop_assert!(!outcome.deductible && outcome.amount.is_zero() && outcome.why_not.is_some());
        prop_assert_eq!(outcome.unrecovered_basis, Some(Usd::from_cents((basis - distributed).max(0))));
    }

    #[test]
    fn a_capital_loss_is_used_or_carried(losses in 0..90_000_000_i64, gains in 0..90_000_000_i64, status in 0..5_usize) {
        let draft = Draft::new()
            .with("taxYear", "2026")
            .with("kind", "taxable_brokerage")
            .with("filingStatus", STATUSES[status])
            .with("capitalLosses", &cents(losses))
            .with("capitalGains", &cents(gains));
        let outcome = loss(&LossFacts::check(&draft).expect("facts")).result;
        let found = outcome.capital_loss.expect("a taxable account");
        prop_assert_eq!(found.against_gains.plus(found.used).plus(found.carried), Usd::from_cents(losses));
        prop_assert!(found.used <= found.limit);
        prop_assert_eq!(outcome.amount, found.used);
    }

    /// Whatever a field holds, there is an outcome or a problem.
    #[test]
    fn no_field_stops_a_rule(
        rule in prop::sample::select(vec!["rollover", "roth_conversion", "loss"]),
        field in prop::sample::select(vec![
            "amount", "kind", "rolledOver", "rolledOverOn", "receivedOn", "destination", "paymentKind", "withdrawnLater",
            "payTaxFrom", "event", "costBasis", "capitalGainRate", "accountBalance", "taxYear", "exceptions", "distributed",
        ]),
        text in ".{0,12}|[0-9]{1,9}|[0-9]{4}-[0-9]{2}-[0-9]{2}|9999-12-31|employer_stock_nua|direct|roth",
        is_list in any::<bool>(),
    ) {
        let mut draft = person(2026, 0, 1970, 5_000_000)
            .with("receivedOn", "2026-06-01")
            .with("amount", "999999999.99")
            .with("kind", if rule == "loss" { "employer_stock_nua" } else { "sixty_day" });
        draft.set(field, if is_list { Node::List(vec![Node::Text(text)]) } else { Node::Text(text) });
        let answer = rules::run(rule, &draft);
        if let Ok(answer) = answer {
            prop_assert!(answer.worksheet.disagreements().is_empty());
        }
    }
}
