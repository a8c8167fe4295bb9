//! What *Early periodic payments* looks like as HTML, rendered natively.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/periodic_payments/irs_example.toml`, as a reader types it.
const IRS: [(&str, &str); 4] =
    [("balance", "$400,000"), ("birthDate", "5/10/1976"), ("firstPaymentDate", "6/1/2026"), ("interestRate", "4")];

#[tokio::test(flavor = "current_thread")]
async fn sepp_before_anything_is_typed() {
    insta::assert_snapshot!(html(opened_at(Panel::PeriodicPayments)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn sepp_of_the_irs_example() {
    let html = html(typed(opened_at(Panel::PeriodicPayments), &IRS)).await;
    for expected in [
        ">$22,030.31</strong>",
        "you may take $11,049.72, $21,101.61 or $22,030.31 a year",
        "<dd>November 10, 2035</dd>",
        "18.9559",
        "<dd>5%</dd>",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

/// `scenarios/periodic_payments/recapture.toml`.
#[tokio::test(flavor = "current_thread")]
async fn sepp_changed_too_early() {
    let state = typed(opened_at(Panel::PeriodicPayments), &IRS);
    let html = html(typed(state, &[("modified.on", "1/15/2028"), ("modified.paidSoFar", "42,203.22")])).await;
    assert!(html.contains("<dd>$4,220.32</dd>"), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn sepp_after_59_and_a_half_binds_nobody() {
    let html = html(typed(opened_at(Panel::PeriodicPayments), &[("balance", "400k"), ("birthDate", "1/1/1960")])).await;
    assert!(html.contains("the payments would be") && !html.contains("May change from"), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn sepp_in_spanish() {
    let html = html(typed(opened_at(Panel::PeriodicPayments), &IRS).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("Los pagos no pueden cambiar antes del 10 de noviembre de 2035."), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn sepp_with_problems() {
    let facts = [("balance", "400k"), ("birthDate", "5/10/1976"), ("interestRate", "6"), ("table", "joint")];
    let html = html(typed(opened_at(Panel::PeriodicPayments), &facts).after(Action::Submitted)).await;
    assert!(html.contains("This rate is too high."), "{html}");
    assert!(html.contains(r##"href="#k401-beneficiaryBirthDate-month""##), "{html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}
