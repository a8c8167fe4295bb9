//! What the panel of losses looks like as HTML. After a wanted change: `INSTA_UPDATE=always cargo test -p k401-view`.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/loss/employer_stock.toml`, as a reader types it.
const STOCK: [(&str, &str); 7] = [
    ("lossKind", "employer_stock_nua"),
    ("marketValue", "$100,000"),
    ("costBasis", "20k"),
    ("event", "separation_from_service"),
    ("wholeBalanceInOneYear", "true"),
    ("birthDate", "1/10/1965"),
    ("otherIncome", "60k"),
];

#[tokio::test(flavor = "current_thread")]
async fn losses_are_answered_before_anything_is_typed() {
    let html = html(opened_at(Panel::Losses)).await;
    assert!(html.contains("Can you claim losses on a 401(k)?"), "{html}");
    assert!(html.contains(r#"<strong class="k401-answer-amount">No.</strong>"#), "{html}");
    assert!(html.contains("You did not sell anything, and money that was never taxed cannot be lost for tax."));
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn losses_of_employer_stock() {
    let html = html(typed(opened_at(Panel::Losses), &STOCK)).await;
    for amount in ["$3,750.00", "$12,000.00", "$15,750.00", "$22,114.00"] {
        assert!(html.contains(amount), "{amount} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn losses_of_a_taxable_account_in_spanish() {
    let fields = [("lossKind", "taxable_brokerage"), ("capitalLosses", "10,000"), ("capitalGains", "2,000")];
    let html = html(typed(opened_at(Panel::Losses), &fields).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("¿Se pueden reclamar pérdidas de un 401(k)?"), "{html}");
    assert!(html.contains("Sí: $3,000"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn losses_with_a_problem() {
    let fields = [("lossKind", "taxable_brokerage"), ("capitalLosses", "lots")];
    let html = html(typed(opened_at(Panel::Losses), &fields).after(Action::Submitted)).await;
    assert!(html.contains("There is a problem"), "{html}");
    assert!(html.contains(r##"href="#k401-capitalLosses""##), "{html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}

/// 59½ is on July 10, 2024: an earlier day contradicts the event. The choice says so before the result is asked for.
#[tokio::test(flavor = "current_thread")]
async fn an_event_that_cannot_be_is_named_at_once() {
    let state = typed(opened_at(Panel::Losses), &STOCK);
    let state = typed(state, &[("event", "age_59_and_half"), ("birthDate", "1/10/1970")]);
    let html = html(state).await;
    assert!(html.contains(r#"id="k401-event-problem""#), "{html}");
}
