//! What holds for every loan.

use k401_core::Reckoned;
use k401_core::facts::{Draft, Node};
use k401_core::loans::{PlanLoanFacts, PlanLoanOutcome, plan_loan};
use k401_core::money::{Usd, usd};
use proptest::prelude::*;

fn text(cents: i64) -> String {
    Usd::from_cents(cents).to_string()
}

fn reckoned(draft: &Draft) -> Reckoned<PlanLoanOutcome> {
    let reckoned = plan_loan(&PlanLoanFacts::check(draft).expect("valid facts"));
    assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
    reckoned
}

prop_compose! {
    fn limits()(vested in 0..40_000_000_i64, highest in 0..9_000_000_i64, owed in 0..9_000_000_i64) -> [i64; 3] {
        [vested, highest, owed]
    }
}

prop_compose! {
    fn loan()(
        cents in 100_000..5_000_000_i64,
        rate in 0..150_000_u32,
        months in 3..=360_u32,
        per_year in prop::sample::select(vec!["4", "12", "24", "26", "52"]),
    ) -> Draft {
        Draft::new()
            .with("vestedBalance", "100000")
            .with("amount", &text(cents))
            .with("annualRate", &format!("0.{rate:06}"))
            .with("termMonths", &months.to_string())
            .with("paymentsPerYear", per_year)
            .with("principalResidence", "true")
            .with("startDate", "2025-08-31")
    }
}

fn with_limits(draft: Draft, [vested, highest, owed]: [i64; 3]) -> Draft {
    draft
        .with("vestedBalance", &text(vested))
        .with("highestBalancePast12Months", &text(highest))
        .with("outstandingBalance", &text(owed))
}

fn small_loan() -> Draft {
    Draft::new()
        .with("amount", "5000")
        .with("annualRate", "0.08")
        .with("termMonths", "12")
        .with("paymentsPerYear", "12")
}

fn with_default(mut loan: Draft, kind: &str, days: u64) -> Draft {
    let date = k401_core::calendar::Date::of(2026, 1, 1).expect("a date").plus_days(days);
    let facts = Draft::new()
        .with("kind", kind)
        .with("date", &date.to_string())
        .with("taxYear", "2026")
        .with("filingStatus", "head_of_household")
        .with("birthDate", "1967-01-15")
        .with("otherIncome", "70000");
    loan.set("default", Node::Record(facts));
    loan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// 72(p)(2)(A): never above 50,000, never above it with what is owed, and more vested money never lowers it.
    #[test]
    fn the_room_stays_within_the_law(limits in limits(), more in 0..1_000_000_i64) {
        let outcome = reckoned(&with_limits(small_loan(), limits)).result;
        prop_assert!(outcome.maximum >= Usd::ZERO && outcome.maximum <= usd(50_000));
        let [vested, highest, owed] = limits;
        let in_all = outcome.maximum.plus(Usd::from_cents(owed));
        prop_assert!(outcome.maximum.is_zero() || in_all <= usd(50_000));
        let half = Usd::from_cents(vested / 2 + vested % 2);
        prop_assert!(outcome.maximum.is_zero() || in_all <= half.max(usd(10_000)));
        let richer = reckoned(&with_limits(small_loan(), [vested + more, highest, owed])).result;
        prop_assert!(richer.maximum >= outcome.maximum);
        let busier = reckoned(&with_limits(small_loan(), [vested, highest + more, owed])).result;
        prop_assert!(busier.maximum <= outcome.maximum);
        prop_assert_eq!(outcome.excess, usd(5_000).less(outcome.maximum));
    }

    /// The schedule ends at nothing; its parts add up; every payment but the last is the level one.
    #[test]
    fn the_schedule_repays_the_loan(draft in loan()) {
        let outcome = reckoned(&draft).result;
        let amount: Vec<Usd> = outcome.payments.iter().map(|row| row.principal).collect();
        let total = |amounts: &[Usd]| amounts.iter().copied().fold(Usd::ZERO, Usd::plus);
        prop_assert_eq!(total(&amount).to_string(), draft.text("amount"));
        let interest: Vec<Usd> = outcome.payments.iter().map(|row| row.interest).collect();
        prop_assert_eq!(total(&interest), outcome.total_interest);
        let (last, rest) = outcome.payments.split_last().expect("a payment");
        prop_assert!(last.balance.is_zero());
        prop_assert_eq!(last.payment, outcome.last_payment);
        prop_assert!(rest.iter().all(|row| row.payment == outcome.payment));
        for (index, row) in outcome.payments.iter().enumerate() {
            prop_assert_eq!(usize::try_from(row.number).expect("small"), index + 1);
            prop_assert!(!row.interest.is_negative() && !row.principal.is_negative() && !row.balance.is_negative());
            prop_assert_eq!(row.interest.plus(row.principal), row.payment);
        }
        prop_assert!(outcome.payments.windows(2).all(|pair| pair[0].date < pair[1].date));
        prop_assert!(outcome.payments.windows(2).all(|pair| pair[0].balance > pair[1].balance));
    }

    /// An independent count of the same loan in floating point agrees with the level payment to the cent.
    #[test]
    fn the_level_payment_agrees_with_floating_point(draft in loan()) {
        let outcome = reckoned(&draft).result;
        let number = |field: &str| draft.text(field).parse::<f64>().expect("a number");
        let per_year = number("paymentsPerYear");
        let count = (number("termMonths") * per_year / 12.0).floor();
        let rate = number("annualRate") / per_year;
        let exact = if rate == 0.0 {
            number("amount") / count
        } else {
            number("amount") * rate / -f64::ln_1p(rate).mul_add(-count, 0.0).exp_m1()
        };
        let found = outcome.payment.to_string().parse::<f64>().expect("a number");
        prop_assert!((found - exact).abs() < 0.005_01, "{found} {exact}");
    }

    /// A default is taxed on what is owed, not more than the loan and half a year of interest; both kinds cost the same.
    #[test]
    fn a_default_costs_the_same_either_way(draft in loan(), days in 0..365_u64) {
        let deemed = reckoned(&with_default(draft.clone(), "deemed_distribution", days)).result.default.expect("a default");
        let offset = reckoned(&with_default(draft.clone(), "plan_loan_offset", days)).result.default.expect("a default");
        prop_assert_eq!(deemed.tax, offset.tax);
        prop_assert_eq!(deemed.tax.taxable, deemed.outstanding);
        let tax = deemed.tax;
        prop_assert_eq!(tax.income_tax.plus(tax.additional_tax).plus(tax.state_tax), tax.total_tax);
        prop_assert!(tax.total_tax <= tax.taxable);
        prop_assert!(deemed.rollover_deadline.is_none() && offset.rollover_deadline > Some(offset.date));
        prop_assert!(deemed.accrued_interest <= deemed.outstanding);
    }

    /// At the loan's own rate the account loses only cents, and a higher return costs more.
    #[test]
    fn the_opportunity_cost_grows_with_the_return(draft in loan(), more in 1_000..50_000_u32) {
        let rate = draft.text("annualRate").to_owned();
        let cost = |rate: &str| reckoned(&draft.clone().with("expectedReturn", rate)).result.opportunity_cost;
        let points: u32 = rate.trim_start_matches("0.").parse().expect("a rate");
        let even = cost(&rate).expect("a cost");
        let higher = cost(&format!("0.{:06}", points + more)).expect("a cost");
        prop_assert!(higher > even, "{higher} {even}");
    }

    /// Whatever is typed ends in a problem or an outcome whose worksheet adds up.
    #[test]
    fn nothing_typed_panics(
        fields in prop::collection::vec(
            (prop::sample::select(vec![
                "vestedBalance", "amount", "annualRate", "termMonths", "paymentsPerYear", "principalResidence",
                "startDate", "expectedReturn", "outstandingBalance", "highestBalancePast12Months", "default",
            ]), prop::sample::select(vec![
                "", "0", "1", "0.01", "60", "12", "360", "52", "true", "999999999.99", "2026-01-31", "9999-12-31", "-1", "x",
            ])), 0..8),
    ) {
        let draft = fields.iter().fold(small_loan(), |draft, (name, text)| draft.with(name, text));
        if let Ok(facts) = PlanLoanFacts::check(&draft) {
            let reckoned = plan_loan(&facts);
            prop_assert!(reckoned.worksheet.disagreements().is_empty());
            prop_assert!(reckoned.result.payments.last().is_some_and(|row| row.balance.is_zero()));
        }
    }
}

/// The longest schedule there is.
#[test]
fn thirty_years_of_weeks_have_a_row_each() {
    let draft = small_loan()
        .with("vestedBalance", "100000")
        .with("termMonths", "360")
        .with("paymentsPerYear", "52")
        .with("principalResidence", "true");
    assert_eq!(reckoned(&draft).result.payments.len(), 1_560);
}
