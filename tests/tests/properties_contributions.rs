//! What holds for every year, age, pay and plan.

use k401_core::Reckoned;
use k401_core::contributions::{ContributionFacts, ContributionOutcome, contribution_limits, limits_by_age};
use k401_core::facts::{Draft, Node};
use k401_core::figures::Figures;
use k401_core::money::{Rate, Usd, usd};
use proptest::prelude::*;

/// A draft in cents and years; what makes no sense is for the check to find.
#[derive(Clone, Debug)]
struct Case {
    year: u16,
    born: u16,
    pay: i64,
    wages: Option<i64>,
    shares: [u32; 4],
    match_steps: Vec<(u32, u32)>,
    nonelective: i64,
    elsewhere: i64,
    flags: [bool; 5],
    pay_periods: Option<(u32, u32)>,
}

fn case() -> impl Strategy<Value = Case> {
    (
        (2020_u16..=2026, 1930_u16..=2010, prop_oneof![0..5_000_000_i64, 0..50_000_000_i64]),
        (proptest::option::of(0..30_000_000_i64), prop::array::uniform4(0..30_u32)),
        (prop::collection::vec((0..200_u32, 1..15_u32), 0..4), 0..8_000_000_i64, 0..4_000_000_i64),
        (prop::array::uniform5(any::<bool>()), proptest::option::of((1..=53_u32, 0..=53_u32))),
    )
        .prop_map(
            |((year, born, pay), (wages, shares), (match_steps, nonelective, elsewhere), (flags, pay_periods))| Case {
                year,
                born,
                pay,
                wages,
                shares,
                match_steps,
                nonelective,
                elsewhere,
                flags,
                pay_periods,
            },
        )
}

fn text(cents: i64) -> String {
    Usd::from_cents(cents).to_string()
}

fn record(entries: &[(&str, Node)]) -> Node {
    let mut draft = Draft::new();
    for (name, node) in entries {
        draft.set(name, node.clone());
    }
    Node::Record(draft)
}

impl Case {
    /// Shares of pay, in hundredths: together at most 116% of it, so the check has something to find.
    fn share(&self, index: usize) -> i64 {
        self.pay * i64::from(self.shares[index]) / 100
    }

    fn draft(&self) -> Draft {
        let [catch_up, higher, roth, after_tax, true_up] = self.flags;
        let mut draft = Draft::new()
            .with("taxYear", &self.year.to_string())
            .with("birthDate", &format!("{}-07-01", self.born))
            .with("compensation", &text(self.pay))
            .with("contributedSoFar", &text(self.share(3) / 2));
        if let Some(wages) = self.wages {
            draft.set_text("priorYearFicaWages", &text(wages));
        }
        for (name, flag) in [
            ("catchUpOffered", catch_up),
            ("higherCatchUpOffered", higher),
            ("rothOffered", roth),
            ("afterTaxOffered", after_tax),
            ("matchTrueUp", true_up),
        ] {
            draft.set(name, Node::Flag(flag));
        }
        let amount = |cents: i64| Node::Text(text(cents));
        draft.set(
            "planned",
            record(&[
                ("pretax", amount(self.share(0))),
                ("roth", amount(if roth { self.share(1) } else { 0 })),
                ("afterTax", amount(if after_tax { self.share(2) } else { 0 })),
            ]),
        );
        let mut up_to = 0;
        let steps = self.match_steps.iter().map(|(rate, width)| {
            up_to += width;
            let text = |points: u32| Node::Text(format!("{}.{:02}", points / 100, points % 100));
            record(&[("rate", text(*rate)), ("upToCompensationRate", text(up_to))])
        });
        let steps = Node::List(steps.collect());
        draft.set("employer", record(&[("match", steps), ("nonelective", amount(self.nonelective))]));
        let plan = |cents: i64, same: bool| record(&[("deferrals", amount(cents)), ("sameEmployer", Node::Flag(same))]);
        draft.set("otherPlans", Node::List(vec![plan(self.share(3), true), plan(self.elsewhere, false)]));
        if let Some((all, left)) = self.pay_periods {
            draft.set_text("payPeriods", &all.to_string());
            draft.set_text("payPeriodsLeft", &left.min(all).to_string());
        }
        draft
    }

    fn reckoned(&self) -> Option<Reckoned<ContributionOutcome>> {
        ContributionFacts::check(&self.draft()).ok().map(|facts| contribution_limits(&facts))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_worksheet_adds_up_and_nothing_is_negative(case in case()) {
        let Some(reckoned) = case.reckoned() else { return Ok(()) };
        prop_assert_eq!(reckoned.worksheet.disagreements(), Vec::<u16>::new());
        for line in reckoned.worksheet.lines() {
            prop_assert!(!line.amount.is_negative(), "{:?}", line);
        }
        let o = reckoned.result;
        let remaining = o.remaining;
        for amount in [remaining.deferral, remaining.annual_additions, remaining.after_tax, o.match_left_unclaimed] {
            prop_assert!(!amount.is_negative());
        }
    }

    #[test]
    fn the_parts_sum_to_the_totals(case in case()) {
        let Some(reckoned) = case.reckoned() else { return Ok(()) };
        let o = reckoned.result;
        let by_age = limits_by_age(Figures::for_year(case.year).unwrap(), o.age_at_year_end);
        prop_assert_eq!(o.elective_deferral_limit.plus(o.catch_up_limit), o.total_deferral_limit);
        prop_assert_eq!(o.annual_additions_limit.plus(o.catch_up_limit), o.total_contribution_limit);
        prop_assert_eq!(o.personal_deferral_limit, by_age.total_deferral);
        prop_assert!(o.total_deferral_limit <= by_age.total_deferral);
        prop_assert!(o.total_deferral_limit <= Usd::from_cents(case.pay));
        prop_assert!(o.catch_up_used <= o.catch_up_limit);
        prop_assert!(o.catch_up_must_be_roth.is_zero() || o.catch_up_must_be_roth == o.catch_up_limit);
        prop_assert!(o.roth_catch_up_required || o.catch_up_must_be_roth.is_zero());
        prop_assert_eq!(o.excess_deferral.is_positive(), o.correction_deadline.is_some());
        prop_assert!(o.excess_deferral.is_zero() || o.remaining.deferral.is_zero());
        // What is counted and what is left make up the limit, unless it is exceeded.
        prop_assert_eq!(
            o.annual_additions.plus(o.remaining.annual_additions).minus(o.annual_additions_excess),
            o.annual_additions_limit
        );
    }

    #[test]
    fn more_pay_never_lowers_a_limit(case in case(), more in 1..10_000_000_i64) {
        let richer = Case { pay: case.pay + more, shares: [0; 4], ..case.clone() };
        let poorer = Case { shares: [0; 4], ..case };
        let (before, after) = (poorer.reckoned().unwrap().result, richer.reckoned().unwrap().result);
        prop_assert!(before.elective_deferral_limit <= after.elective_deferral_limit);
        prop_assert!(before.catch_up_limit <= after.catch_up_limit);
        prop_assert!(before.total_deferral_limit <= after.total_deferral_limit);
        prop_assert!(before.annual_additions_limit <= after.annual_additions_limit);
        prop_assert!(before.remaining.deferral <= after.remaining.deferral);
    }

    #[test]
    fn deferring_the_room_left_reaches_the_limit_without_an_excess(case in case()) {
        let Some(reckoned) = case.reckoned() else { return Ok(()) };
        let mut draft = case.draft();
        let o = reckoned.result;
        if o.excess_deferral.is_positive() {
            return Ok(());
        }
        let in_plan = Usd::from_cents(case.share(0)).plus(Usd::from_cents(if case.flags[2] { case.share(1) } else { 0 }));
        let so_far = Usd::from_cents(case.share(3) / 2);
        let full = in_plan.max(so_far).plus(o.remaining.deferral);
        draft.set("planned", record(&[("pretax", Node::Text(full.to_string()))]));
        let Ok(facts) = ContributionFacts::check(&draft) else { return Ok(()) };
        prop_assert!(contribution_limits(&facts).result.excess_deferral.is_zero());
        draft.set("planned", record(&[("pretax", Node::Text(full.plus(usd(50_000)).to_string()))]));
        let Ok(facts) = ContributionFacts::check(&draft) else { return Ok(()) };
        prop_assert!(contribution_limits(&facts).result.excess_deferral.is_positive());
    }

    #[test]
    fn the_pace_reaches_the_limit_exactly(case in case()) {
        let Some(reckoned) = case.reckoned() else { return Ok(()) };
        let (o, Some((all, left))) = (reckoned.result, case.pay_periods) else { return Ok(()) };
        let left = left.min(all);
        prop_assert_eq!(o.per_pay_period.is_some(), left > 0);
        let (Some(each), Some(last)) = (o.per_pay_period, o.last_pay_period) else { return Ok(()) };
        let total = each.times(Rate::whole(left - 1)).nearest_cent().plus(last);
        prop_assert!(each <= last && last.minus(each) < Usd::from_cents(i64::from(left)));
        let personal = o.personal_deferral_limit.less(Usd::from_cents(case.elsewhere));
        let full = personal.min(o.total_deferral_limit);
        prop_assert!(total <= full);
    }

    #[test]
    fn the_match_grows_with_deferrals_up_to_the_full_match(case in case()) {
        let none = Case { shares: [0, 0, case.shares[2], 0], ..case.clone() };
        let some = Case { shares: [case.shares[0], 0, case.shares[2], 0], ..case };
        let (Some(none), Some(some)) = (none.reckoned(), some.reckoned()) else { return Ok(()) };
        let (none, some) = (none.result, some.result);
        prop_assert!(none.employer_match.is_zero());
        prop_assert_eq!(some.employer_match.plus(some.match_left_unclaimed), none.match_left_unclaimed);
    }

    #[test]
    fn no_text_makes_the_check_panic(field in 0..8_usize, junk in ".{0,30}") {
        const FIELDS: [&str; 8] = ["taxYear", "birthDate", "compensation", "planned", "employer", "otherPlans", "payPeriods", "x"];
        let draft = Draft::new().with("taxYear", "2026").with("birthDate", "1970-01-01").with("compensation", "5");
        let _ = ContributionFacts::check(&draft.with(FIELDS[field], &junk)).map(|facts| contribution_limits(&facts));
    }
}
