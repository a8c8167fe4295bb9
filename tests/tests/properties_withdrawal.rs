//! What holds for every withdrawal.

use k401_core::Reckoned;
use k401_core::calendar::Date;
use k401_core::distributions::{WithdrawalFacts, WithdrawalOutcome, withdrawal};
use k401_core::facts::{Draft, Node};
use k401_core::income_tax::IncomeTaxLine;
use k401_core::money::{Rate, Usd};
use proptest::prelude::*;

fn reckoned(draft: &Draft) -> Reckoned<WithdrawalOutcome> {
    let facts = WithdrawalFacts::check(draft).unwrap_or_else(|problems| panic!("{problems:?}"));
    let reckoned = withdrawal(&facts);
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned
}

fn of(draft: &Draft) -> WithdrawalOutcome {
    reckoned(draft).result
}

fn text(cents: i64) -> String {
    Usd::from_cents(cents).to_string()
}

fn total(amounts: impl Iterator<Item = Usd>) -> Usd {
    amounts.fold(Usd::ZERO, Usd::plus)
}

prop_compose! {
    /// A return and a person of any year, status and age; the state rate is one of real ones.
    fn person()(
        year in 2020_u16..=2026,
        status in prop::sample::select(vec![
            "single",
            "married_filing_jointly",
            "married_filing_separately",
            "head_of_household",
            "qualifying_surviving_spouse",
        ]),
        born in (1930_u16..=2005, 1_u32..=12, 1_u32..=28),
        spouse in prop::option::of(1930_u16..=2000),
        income in 0_i64..90_000_000,
        state in prop::sample::select(vec!["", "0.0307", "0.05", "0.133"]),
        is_blind in any::<bool>(),
    ) -> Draft {
        let birth = Date::of(born.0, born.1, born.2).expect("a date");
        let spouse = spouse.map_or_else(String::new, |spouse| format!("{spouse}-05-05"));
        Draft::new()
            .with("taxYear", &year.to_string())
            .with("filingStatus", status)
            .with("birthDate", &birth.to_string())
            .with("spouseBirthDate", &spouse)
            .with("distributionDate", &format!("{year}-06-01"))
            .with("otherIncome", &text(income))
            .with("stateRate", state)
            .with("blind", if is_blind { "true" } else { "false" })
    }
}

prop_compose! {
    /// A withdrawal by that person: all pre-tax, or with a share of after-tax money; hardship or not.
    fn taken()(
        person in person(),
        cents in 1_i64..60_000_000,
        basis in prop::option::of(0_i64..90_000_000),
        is_hardship in any::<bool>(),
    ) -> (Draft, i64) {
        let draft = person.with("hardship", if is_hardship { "true" } else { "false" });
        let draft = match basis {
            Some(basis) => draft.with("afterTaxBasis", &text(basis)).with("accountBalance", "900000"),
            None => draft,
        };
        (draft, cents)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn no_tax_falls_as_the_withdrawal_grows((draft, cents) in taken(), more in 1_i64..5_000_000) {
        let (less, greater) = (of(&draft.clone().with("amount", &text(cents))), of(&draft.with("amount", &text(cents + more))));
        prop_assert!(greater.taxable >= less.taxable);
        prop_assert!(greater.income_tax >= less.income_tax);
        prop_assert!(greater.additional_tax >= less.additional_tax);
        prop_assert!(greater.state_tax >= less.state_tax);
        prop_assert!(greater.total_tax >= less.total_tax);
        prop_assert!(greater.withholding.federal >= less.withholding.federal);
        prop_assert!(greater.marginal_rate >= less.marginal_rate || has_senior_phase_out(&less));
    }

    #[test]
    fn parts_make_up_the_whole((draft, cents) in taken()) {
        let outcome = of(&draft.with("amount", &text(cents)));
        prop_assert_eq!(outcome.gross, Usd::from_cents(cents));
        prop_assert_eq!(outcome.income_tax.plus(outcome.additional_tax).plus(outcome.state_tax), outcome.total_tax);
        prop_assert_eq!(outcome.net.plus(outcome.total_tax), outcome.gross);
        prop_assert_eq!(outcome.withholding.check.plus(outcome.withholding.federal), outcome.gross);
        let federal = outcome.income_tax.plus(outcome.additional_tax);
        prop_assert_eq!(outcome.withholding.due_at_filing.plus(outcome.withholding.federal), federal);
        prop_assert!(outcome.exempt_amount <= outcome.taxable && outcome.taxable <= outcome.gross);
        prop_assert!(!outcome.net.is_negative() && !outcome.total_tax.is_negative());
        prop_assert!(outcome.early_distribution || outcome.additional_tax.is_zero());
        prop_assert!(outcome.effective_rate < Rate::ONE);
    }

    /// Each slice is rounded to the cent, so that their sum may be off by half a cent a slice and a cent for the two taxes.
    #[test]
    fn slices_make_up_the_income_tax((draft, cents) in taken()) {
        let reckoned = reckoned(&draft.with("amount", &text(cents)));
        let outcome = &reckoned.result;
        let (with, without) =
            (IncomeTaxLine::SeniorDeductionWith, IncomeTaxLine::SeniorDeductionWithout);
        let shrinks = reckoned.worksheet.amount(with) != reckoned.worksheet.amount(without);
        let sum = total(outcome.slices.iter().map(|slice| slice.tax));
        let off = sum.minus(outcome.income_tax).in_cents().abs();
        let most = i64::try_from(outcome.slices.len()).expect("seven at most").div_euclid(2) + 1;
        prop_assert!(shrinks || off <= most, "{sum} {}", outcome.income_tax);
        prop_assert!(total(outcome.slices.iter().map(|slice| slice.amount)) <= outcome.taxable || shrinks);
        prop_assert!(outcome.slices.windows(2).all(|pair| pair[0].rate < pair[1].rate));
    }
}

/// The marginal rate holds the phase-out of the senior deduction only while it lasts.
fn has_senior_phase_out(outcome: &WithdrawalOutcome) -> bool {
    const SCHEDULE: [&str; 8] = ["0", "0.1", "0.12", "0.22", "0.24", "0.32", "0.35", "0.37"];
    !SCHEDULE.contains(&outcome.marginal_rate.to_string().as_str())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// The withdrawal that leaves an amount leaves that amount, and a cent less leaves less.
    #[test]
    fn what_is_asked_in_hand_is_left((draft, cents) in taken()) {
        // An account with a balance bounds what can be taken out of it, not what can be asked for.
        let amount = cents.min(20_000_000);
        let outcome = of(&draft.clone().with("goal", "net").with("amount", &text(amount)));
        prop_assert_eq!(outcome.net, Usd::from_cents(amount));
        let gross = outcome.gross.in_cents();
        prop_assert!(gross >= amount);
        let fits = draft.text("accountBalance").is_empty() || gross <= 90_000_000;
        if fits {
            let again = of(&draft.clone().with("amount", &text(gross)));
            prop_assert_eq!(&again, &outcome);
            if gross > 1 {
                prop_assert!(of(&draft.with("amount", &text(gross - 1))).net < outcome.net);
            }
        }
    }

    #[test]
    fn whatever_is_typed_ends_in_problems_or_an_outcome(
        texts in prop::collection::vec(prop_oneof!["\\PC{0,12}", "[0-9]{1,4}-[0-9]{2}-[0-9]{2}", "-?[0-9.,]{0,14}"], 20),
        keeps in prop::collection::vec(any::<bool>(), 20),
    ) {
        let right = Draft::new()
            .with("taxYear", "2026")
            .with("filingStatus", "single")
            .with("birthDate", "1986-03-01")
            .with("distributionDate", "2026-06-01")
            .with("otherIncome", "60000")
            .with("amount", "20000");
        let fields = [
            "taxYear", "filingStatus", "birthDate", "spouseBirthDate", "blind", "spouseBlind", "distributionDate",
            "otherIncome", "deduction", "amount", "goal", "account", "afterTaxBasis", "accountBalance",
            "firstRothContributionYear", "separationDate", "publicSafetyEmployee", "hardship", "stateRate",
            "federalWithholdingRate",
        ];
        let mut draft = right;
        for ((field, text), keep) in fields.iter().zip(&texts).zip(&keeps) {
            if !keep {
                draft.set_text(field, text);
            }
        }
        if texts[0].len() % 3 == 0 {
            draft.set("exceptions", Node::List(vec![Node::Text(texts[1].clone()), Node::Record(draft.clone())]));
        }
        if let Ok(facts) = WithdrawalFacts::check(&draft) {
            prop_assert!(withdrawal(&facts).worksheet.disagreements().is_empty());
        }
    }
}
