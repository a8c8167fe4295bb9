use super::*;
use crate::panels::Panel;
use crate::store::Action;
use k401_core::calendar::Date;
use k401_core::distributions::exceptions::Reason;
use k401_core::distributions::withdrawal;
use k401_core::facts::Problem;
use k401_core::money::usd;
use std::collections::BTreeSet;

const BASICS: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];

fn answered(answers: &[(&'static str, &str)]) -> State {
    let state = State::opened_on(Date::of(2026, 6, 1).unwrap());
    let typed =
        |state: State, (name, text): &(&'static str, &str)| state.after(Action::Typed(name, (*text).to_owned()));
    BASICS.iter().chain(answers).fold(state, typed)
}

/// $5,000 of the $20,000 for a child born on March 1, §72(t)(2)(H)(ii); 10% of the other 15,000 is 1,500. The three that only
/// an IRA knows are there, refused.
#[test]
fn a_complete_answer_is_weighed_by_the_rule() {
    let answers = [("claims.birth_or_adoption", "true"), ("birth_or_adoption.eventDate", "3/1/2026")];
    let interview = Interview::of(&answered(&answers));
    assert!(interview.waiting.is_empty());
    let outcome = withdrawal(&interview.facts.unwrap()).result;
    assert_eq!((outcome.exempt_amount, outcome.additional_tax), (usd(5_000), usd(1_500)));
    let refused = outcome.exceptions.iter().filter(|it| it.reason == Reason::IraOnly).count();
    assert_eq!(refused, 3);
}

#[test]
fn what_is_not_answered_is_waited_for_and_spoils_nothing_else() {
    let answers = [
        ("claims.birth_or_adoption", "true"),
        ("birth_or_adoption.eventDate", "3/1/2026"),
        ("claims.domestic_abuse", "true"),
        ("domestic_abuse.abuseDate", "5/1/2026"),
        ("claims.disability", "true"),
        ("disability.disabledSince", "soon"),
    ];
    let interview = Interview::of(&answered(&answers));
    assert_eq!(interview.claims.len(), 1);
    assert!(interview.facts.is_ok());
    let lacks = |at: usize| -> Vec<(&str, bool)> {
        let (_, lacks) = &interview.waiting[at];
        lacks.iter().map(|lack| (lack.field.as_str(), lack.problem == Problem::Missing)).collect()
    };
    let disability =
        [("disability.disabledSince", false), ("disability.ableToWork", true), ("disability.indefinite", true)];
    assert_eq!(lacks(0), disability, "health comes before family");
    assert_eq!(lacks(1), [("vestedBalance", true), ("domestic_abuse.certified", true)]);
}

/// A public safety employee needs the day of leaving, a field of its own.
#[test]
fn public_safety_waits_for_the_day_of_leaving() {
    let interview = Interview::of(&answered(&[("publicSafetyEmployee", "true")]));
    assert_eq!(interview.waiting[0].1[0].field, "separationDate");
    assert!(interview.facts.is_ok());
}

/// Born 1970, left in 2026, the year of 56: all of it is free without a claim, §72(t)(2)(A)(v).
#[test]
fn what_the_facts_give_needs_no_claim() {
    let state = answered(&[("birthDate", "3/1/1970"), ("separationDate", "1/15/2026")]);
    let outcome = withdrawal(&Interview::of(&state).facts.unwrap()).result;
    assert_eq!(outcome.exempt_amount, usd(20_000));
}

/// Whatever the contract can claim is asked for, but for what the facts give (age, separation) and what no 401(k) has.
#[test]
fn every_exception_has_its_question() {
    let asked: BTreeSet<_> = topics().map(|topic| topic.kind).collect();
    let given = [ExceptionKind::AgeFiftyNineAndAHalf, ExceptionKind::SeparationFromService55];
    let expected = ExceptionKind::ALL.iter().filter(|kind| !kind.is_ira_only() && !given.contains(kind));
    assert_eq!(asked, expected.copied().collect());
}

/// Every field filled in: the contract knows each, and none is missing.
#[test]
fn every_question_fills_a_claim() {
    let mut state = answered(&[("separationDate", "1/15/2026")]);
    let plausible = |field: &Field| match field.kind {
        Kind::Date => "3/1/2026",
        Kind::Money => "100",
        Kind::Whole if field.name.ends_with("Year") => "2026",
        Kind::Whole => "1",
        Kind::Flag => "true",
        Kind::Percent => "5",
        Kind::Choice(options) => options().last().unwrap().0,
    };
    for topic in topics() {
        for field in std::iter::once(&topic.ask).chain(topic.facts) {
            state = state.after(Action::Typed(field.name, plausible(field).to_owned()));
        }
    }
    let interview = Interview::of(&state);
    let lacks: Vec<_> = interview.waiting.iter().map(|(topic, lacks)| (topic.kind, lacks)).collect();
    assert!(lacks.is_empty(), "{lacks:?}");
    assert_eq!(interview.claims.len(), topics().count());
}

#[test]
fn what_was_found_counts_in_the_withdrawal_once_it_is_carried_over() {
    let answers = [("claims.birth_or_adoption", "true"), ("birth_or_adoption.eventDate", "3/1/2026")];
    let state = answered(&answers);
    let exempt =
        |state: &State| withdrawal(&crate::panels::withdrawal::checked(state).unwrap().facts).result.exempt_amount;
    assert_eq!(exempt(&state), usd(0));
    let carried = state.after(Action::Carried);
    assert_eq!(carried.panel, Panel::Withdrawal);
    assert_eq!(exempt(&carried), usd(5_000));
    let undone = carried.after(Action::Typed("useExceptions", String::new()));
    assert_eq!(exempt(&undone), usd(0));
}

/// 7.5% of 80,000 is 6,000: 1,000 of the bills count, once, whether they are carried over or not.
#[test]
fn medical_bills_count_once() {
    let state = answered(&[("expenses", "7k")]).after(Action::Carried);
    let outcome = withdrawal(&crate::panels::withdrawal::checked(&state).unwrap().facts).result;
    assert_eq!(outcome.exempt_amount, usd(1_000));
    assert_eq!(outcome.exceptions.len(), 1);
}
