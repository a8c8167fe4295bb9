//! What the panel of Roth conversions looks like as HTML. After a wanted change:
//! `INSTA_UPDATE=always cargo test -p k401-view`.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/roth_conversion/tax_from_outside.toml`, as a reader types it.
const EXAMPLE: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];
/// With it, `scenarios/roth_conversion/tax_from_the_conversion.toml`.
const FROM_IT: [(&str, &str); 2] = [("target", "roth_ira"), ("payTaxFrom", "converted")];

#[tokio::test(flavor = "current_thread")]
async fn roth_before_anything_is_typed() {
    let html = html(opened_at(Panel::Roth)).await;
    assert!(html.contains("What does a Roth conversion cost me now?"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn roth_with_tax_from_other_money() {
    let html = html(typed(opened_at(Panel::Roth), &EXAMPLE)).await;
    for text in ["$3,750", "18.75%", "From January 1, 2031", "on a $20,000 conversion"] {
        assert!(html.contains(text), "{text} in {html}");
    }
    assert!(!html.contains("k401-payTaxFrom"), "inside the plan there is no choice: {html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn roth_with_tax_out_of_it_in_spanish() {
    let state = typed(typed(opened_at(Panel::Roth), &EXAMPLE), &FROM_IT).after(Action::Spoke(Language::Es));
    let html = html(state).await;
    for text in ["$4,125", "20.63%", "$16,250 pasan a ser dinero Roth", "1 de enero de 2031"] {
        assert!(html.contains(text), "{text} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn roth_with_problems() {
    let more = [("amount", "0"), ("withdrawnOn", "1/1/2025"), ("withdrawnAmount", "5k")];
    let html = html(typed(typed(opened_at(Panel::Roth), &EXAMPLE), &more).after(Action::Submitted)).await;
    assert!(html.contains(r##"href="#k401-amount""##), "{html}");
    assert!(html.contains(r##"href="#k401-withdrawnOn-month""##), "{html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}
