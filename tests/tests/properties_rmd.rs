//! What holds for every required minimum distribution and every series of periodic payments.

use k401_core::calendar::Date;
use k401_core::facts::{Draft, Node};
use k401_core::life_tables::{joint_and_last_survivor, uniform_lifetime_for_periodic_payments};
use k401_core::money::{Rate, Usd, percent};
use k401_core::periodic_payments::{PeriodicPaymentsFacts, amortization_factor, periodic_payments};
use k401_core::required_minimum::{RequiredMinimumFacts, RequiredMinimumOutcome, required_minimum_distribution};
use proptest::prelude::*;

fn rmd(draft: &Draft) -> RequiredMinimumOutcome {
    let reckoned = required_minimum_distribution(&RequiredMinimumFacts::check(draft).expect("right facts"));
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned.result
}

fn draft(year: u16, born: Date, cents: i64) -> Draft {
    Draft::new()
        .with("taxYear", &year.to_string())
        .with("birthDate", &born.to_string())
        .with("priorYearEndBalance", &Usd::from_cents(cents).to_string())
}

prop_compose! {
    fn date(from: u16, to: u16)(year in from..=to, month in 1_u32..=12, day in 1_u32..=28) -> Date {
        Date::of(year, month, day).expect("a date")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_distribution_lies_between_nothing_and_the_balance(year in 2020_u16..=2026, born in date(1900, 1975), cents in 0_i64..99_999_999_999) {
        let outcome = rmd(&draft(year, born, cents));
        prop_assert!(!outcome.amount.is_negative());
        prop_assert!(outcome.amount <= Usd::from_cents(cents));
        prop_assert_eq!(outcome.required, outcome.factor.is_some());
        prop_assert_eq!(outcome.required, outcome.why_not_required.is_none());
        prop_assert!(outcome.required || outcome.amount.is_zero());
        prop_assert_eq!(outcome.total_due, outcome.amount);
    }

    #[test]
    fn what_is_taken_and_what_is_short_make_up_the_distribution(born in date(1930, 1952), cents in 0_i64..99_999_999_999, share in 0_i64..=100) {
        let facts = draft(2026, born, cents);
        let amount = rmd(&facts).amount;
        let taken = Usd::from_cents(amount.in_cents() / 100 * share);
        let outcome = rmd(&facts.with("taken", &taken.to_string()));
        prop_assert_eq!(outcome.shortfall.plus(taken), amount);
        prop_assert!(outcome.excise.amount_if_corrected <= outcome.excise.amount);
        prop_assert!(outcome.excise.amount <= outcome.shortfall);
    }

    #[test]
    fn a_younger_sole_beneficiary_never_raises_the_distribution(year in 2022_u16..=2026, born in date(1905, 1950), spouse in date(1900, 2005), cents in 1_i64..99_999_999_999) {
        let facts = draft(year, born, cents).with("spouseBirthDate", &spouse.to_string());
        let alone = rmd(&facts);
        let together = rmd(&facts.with("spouseSoleBeneficiary", "true"));
        prop_assert!(together.amount <= alone.amount);
    }

    #[test]
    fn a_projection_hands_each_balance_on(born in date(1935, 1970), cents in 0_i64..99_999_999_999, years in 1_u16..=40, points in 0_u32..=30) {
        let mut facts = draft(2026, born, cents);
        let projection = Draft::new().with("years", &years.to_string()).with("annualReturn", &percent(points).to_string());
        facts.set("projection", Node::Record(projection));
        let outcome = rmd(&facts);
        let rows = outcome.years.expect("a projection");
        prop_assert_eq!(rows.len(), usize::from(years));
        prop_assert_eq!(rows[0].amount, outcome.amount);
        prop_assert_eq!(rows[0].balance, Usd::from_cents(cents));
        for pair in rows.windows(2) {
            prop_assert_eq!(pair[0].year_end_balance, pair[1].balance);
            prop_assert_eq!((pair[0].year + 1, pair[0].age + 1), (pair[1].year, pair[1].age));
            // Once required, always required.
            prop_assert!(pair[0].factor.is_none() || pair[1].factor.is_some());
        }
    }

    #[test]
    fn a_longer_life_pays_less_a_year_and_the_lock_lasts_five_years(age in 20_u16..=58, cents in 100_i64..99_999_999_999, basis_points in 1_u32..=500) {
        let born = Date::of(2026 - age, 6, 15).expect("a date");
        let facts = Draft::new()
            .with("balance", &Usd::from_cents(cents).to_string())
            .with("birthDate", &born.to_string())
            .with("firstPaymentDate", "2026-09-01")
            .with("interestRate", &percent(basis_points).over(Rate::whole(100)).to_string())
            .with("beneficiaryBirthDate", "2000-01-01");
        let payments = |table: &str| {
            let facts = PeriodicPaymentsFacts::check(&facts.clone().with("table", table)).expect("right facts");
            let reckoned = periodic_payments(&facts);
            assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
            reckoned.result
        };
        let (single, uniform) = (payments("single"), payments("uniform"));
        for (short, long) in single.methods.iter().zip(&uniform.methods) {
            prop_assert!(short.annual_payment >= long.annual_payment);
        }
        // With interest the balance lasts longer, so the fixed payment is the higher one.
        prop_assert!(single.methods[1].annual_payment >= single.methods[0].annual_payment);
        prop_assert!(single.ends_on >= Date::of(2031, 9, 1).expect("a date"));
        prop_assert!(payments("joint").methods[2].factor >= single.methods[2].factor);
    }

    #[test]
    fn a_factor_falls_as_the_rate_rises(age in 10_u16..=120, low in 0_u32..=24) {
        let years = uniform_lifetime_for_periodic_payments(age).expect("from 10 on");
        prop_assert!(amortization_factor(years, percent(low)) >= amortization_factor(years, percent(low + 1)));
        prop_assert!(amortization_factor(years, percent(low)) <= years);
    }

    #[test]
    fn the_joint_table_falls_with_either_age(one in 0_u16..=119, other in 0_u16..=119) {
        prop_assert!(joint_and_last_survivor(one, other) >= joint_and_last_survivor(one + 1, other));
        prop_assert!(joint_and_last_survivor(one, other) >= joint_and_last_survivor(one, other + 1));
    }

    #[test]
    fn whatever_is_typed_ends_in_problems_or_an_outcome(texts in prop::collection::vec("\\PC{0,12}", 12)) {
        let rmd_fields = ["taxYear", "birthDate", "priorYearEndBalance", "spouseBirthDate", "spouseSoleBeneficiary", "stillWorking", "fivePercentOwner", "retirementYear", "account", "taken", "firstYearBalance", "projection"];
        let sepp_fields = ["balance", "birthDate", "firstPaymentDate", "table", "beneficiaryBirthDate", "interestRate", "midTermRate120", "modified"];
        let fill = |fields: &[&str]| fields.iter().zip(&texts).fold(Draft::new(), |draft, (field, text)| draft.with(field, text));
        prop_assert!(RequiredMinimumFacts::check(&fill(&rmd_fields)).is_err());
        prop_assert!(PeriodicPaymentsFacts::check(&fill(&sepp_fields)).is_err());
    }
}
