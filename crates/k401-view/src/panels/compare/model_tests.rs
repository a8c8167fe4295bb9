use super::super::form::checked;
use super::*;
use crate::store::{Action, State};
use k401_core::calendar::Date;
use k401_core::compare::compare;

/// `scenarios/compare/separated.toml`, as a reader types it.
const SEPARATED: [(&str, &str); 11] = [
    ("need", "20k"),
    ("vestedBalance", "$100,000"),
    ("birthDate", "3/1/1986"),
    ("distributionDate", "6/1/2026"),
    ("separationDate", "1/15/2026"),
    ("otherIncome", "60k"),
    ("annualReturn", "5"),
    ("retirementAge", "43"),
    ("annualRate", "8"),
    ("termMonths", "3"),
    ("paymentsPerYear", "4"),
];

fn of(changes: &[(&'static str, &str)]) -> Model {
    let state = State::opened_on(Date::of(2026, 6, 1).unwrap());
    let typed =
        |state: State, (name, text): &(&'static str, &str)| state.after(Action::Typed(name, (*text).to_owned()));
    let facts = checked(&SEPARATED.iter().chain(changes).fold(state, typed)).unwrap();
    model(&compare(&facts).result, facts.need, facts.retirement_age, Language::En)
}

#[test]
fn the_ways_that_bring_the_need_are_compared() {
    let model = of(&[]);
    assert_eq!((model.amount.as_str(), model.rest.as_str()), ("$0", "to have $20,000 in hand: Plan loan"));
    assert_eq!(
        model.sentence,
        "2 ways bring $20,000 now. Of these, the lowest tax now is $0: Plan loan. At age 43 the account would be $165.38 \
         larger than if it were left alone, if all loan payments are made: Plan loan."
    );
    assert_eq!(model.alone, "Left alone, the account would hold $110,250 on March 1, 2029.");
    let withdrawal = ["$20,000", "$28,455.88", "$8,455.88", "$78,877.39", "$31,372.61"].map(str::to_owned);
    assert_eq!(model.ways[0].cells, Ok(withdrawal));
    let loan = ["$20,000", "$20,000", "$0", "$110,415.38", "$165.38 more"].map(str::to_owned);
    assert_eq!(model.ways[2].cells, Ok(loan));
    let converted = ["$0", "$0", "$3,750", "$110,250, of it $22,050 Roth money", "$0"].map(str::to_owned);
    assert_eq!(model.ways[4].cells, Ok(converted));
    let series = ["$5,082.65 in the first year", "$5,775.74", "$693.09", "$97,817.72", "$12,432.28"].map(str::to_owned);
    assert_eq!(model.ways[5].cells, Ok(series));
}

/// `scenarios/compare/still_employed.toml`: the loan alone, and why the others are closed.
#[test]
fn a_closed_way_says_why() {
    let model = of(&[("separationDate", "")]);
    assert!(model.sentence.starts_with("One way brings $20,000 now: Plan loan. It costs $0 in taxes now."));
    let why = model.ways[0].cells.clone().unwrap_err();
    assert_eq!(why, "While you work for this employer and are under 59½, the plan may not pay this much.");
}

/// `scenarios/compare/loan_a_cent_above.toml` is the same limit: half of 30,000 is 15,000, §72(p)(2)(A)(ii).
#[test]
fn a_closed_way_says_how_much_it_could_bring() {
    let model = of(&[("separationDate", ""), ("vestedBalance", "30k")]);
    assert_eq!((model.amount.as_str(), model.sentence.as_str()), ("0", "No way compared here brings $20,000 now."));
    let why = model.ways[2].cells.clone().unwrap_err();
    assert!(why.ends_with("The most it could bring is $15,000."), "{why}");
}
