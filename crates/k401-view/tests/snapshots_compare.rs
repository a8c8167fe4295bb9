//! What the comparison looks like as HTML. After a wanted change: `INSTA_UPDATE=always cargo test -p k401-view`.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/compare/separated.toml`, as a reader types it.
const SEPARATED: [(&str, &str); 10] = [
    ("need", "20k"),
    ("vestedBalance", "100k"),
    ("birthDate", "3/1/1986"),
    ("separationDate", "1/15/2026"),
    ("otherIncome", "60k"),
    ("annualReturn", "5"),
    ("retirementAge", "43"),
    ("annualRate", "8"),
    ("termMonths", "3"),
    ("paymentsPerYear", "4"),
];

#[tokio::test(flavor = "current_thread")]
async fn compare_before_anything_is_typed() {
    let html = html(opened_at(Panel::Compare)).await;
    assert!(html.contains("What does each way to get the money cost me?"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn compare_of_six_ways() {
    let html = html(typed(opened_at(Panel::Compare), &SEPARATED)).await;
    for amount in ["$28,455.88", "$8,455.88", "$78,877.39", "$110,415.38", "$22,050", "$97,817.72"] {
        assert!(html.contains(amount), "{amount} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn compare_in_spanish() {
    let html = html(typed(opened_at(Panel::Compare), &SEPARATED).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("Impuesto más bajo ahora"), "{html}");
    insta::assert_snapshot!(html);
}

/// What is needed is the amount of the other panels until another is typed.
#[tokio::test(flavor = "current_thread")]
async fn the_amount_is_shared() {
    let html = html(typed(opened_at(Panel::Compare), &[("amount", "12,345")])).await;
    assert!(html.contains(r#"value="12,345""#), "{html}");
}

/// A bad term is a problem of its field, though the contract has it in the record of the loan.
#[tokio::test(flavor = "current_thread")]
async fn a_problem_of_the_loan_lands_on_its_field() {
    let state = typed(typed(opened_at(Panel::Compare), &SEPARATED), &[("termMonths", "61")]);
    let html = html(state.after(Action::Submitted)).await;
    assert!(html.contains(r##"href="#k401-termMonths""##), "{html}");
}
