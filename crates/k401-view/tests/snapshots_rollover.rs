//! What the panel of rollovers looks like as HTML. After a wanted change: `INSTA_UPDATE=always cargo test -p k401-view`.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/rollover/check_only.toml`, as a reader types it.
const EXAMPLE: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];

#[tokio::test(flavor = "current_thread")]
async fn rollover_before_anything_is_typed() {
    let html = html(opened_at(Panel::Rollover)).await;
    assert!(html.contains("How do I roll over a 401(k) without being taxed?"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn rollover_of_a_check() {
    let html = html(typed(opened_at(Panel::Rollover), &EXAMPLE)).await;
    assert!(html.contains(r#"<strong class="k401-answer-amount">$4,000</strong>"#), "{html}");
    assert!(html.contains("to the check, by July 31, 2026"), "{html}");
    for amount in ["$880", "$5,750", "$3,120", "$1,750"] {
        assert!(html.contains(amount), "{amount} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn rollover_in_spanish() {
    let html = html(typed(opened_at(Panel::Rollover), &EXAMPLE).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("al cheque, a más tardar el 31 de julio de 2026"), "{html}");
    insta::assert_snapshot!(html);
}

/// More than there is cannot be rolled over, and after-tax money needs the balance: it shows inside the folded fields.
#[tokio::test(flavor = "current_thread")]
async fn rollover_with_problems() {
    let more = [("rolledOver", "25k"), ("afterTaxBasis", "5k")];
    let html = html(typed(typed(opened_at(Panel::Rollover), &EXAMPLE), &more).after(Action::Submitted)).await;
    assert!(html.contains(r##"href="#k401-rolledOver""##), "{html}");
    assert!(html.contains(r##"href="#k401-accountBalance""##), "{html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}

/// Only a rollover that pays something out asks for the day.
#[tokio::test(flavor = "current_thread")]
async fn a_direct_rollover_asks_for_less() {
    let direct = typed(typed(opened_at(Panel::Rollover), &EXAMPLE), &[("rolloverKind", "direct")]);
    let whole = html(direct.clone()).await;
    assert!(whole.contains("The plan sends $20,000 directly and withholds nothing."), "{whole}");
    assert!(!whole.contains("k401-receivedOn"), "{whole}");
    let part = html(typed(direct, &[("rolledOver", "15k")])).await;
    assert!(part.contains("k401-receivedOn"), "{part}");
}
