//! What the screens look like as HTML, rendered natively. After a wanted change: `INSTA_UPDATE=always cargo test -p k401-view`,
//! then read the difference.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::{Action, State};
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// The shared example of the scenarios, as a reader types it.
const EXAMPLE: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];

fn opened() -> State {
    opened_at(Panel::Withdrawal)
}

#[tokio::test(flavor = "current_thread")]
async fn withdrawal_before_anything_is_typed() {
    insta::assert_snapshot!(html(opened()).await);
}

#[tokio::test(flavor = "current_thread")]
async fn withdrawal_of_the_shared_example() {
    let html = html(typed(opened(), &EXAMPLE)).await;
    assert!(html.contains("You keep $14,250 of $20,000. Taxes take $5,750, which is 28.75%."), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn withdrawal_in_spanish() {
    let state = typed(opened(), &EXAMPLE).after(Action::Spoke(Language::Es));
    let html = html(state).await;
    assert!(html.contains("Le quedan $14,250 de $20,000."), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn withdrawal_with_problems() {
    let state = typed(opened(), &[("amount", "lots"), ("birthDate", "2/30/1986")]).after(Action::Submitted);
    let html = html(state).await;
    assert!(html.contains("There is a problem"), "{html}");
    assert!(html.contains(r#"value="lots""#), "what was typed stays: {html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn tables_of_2023_beside_the_article() {
    let state = typed(opened(), &[("birthDate", "3/1/1986")])
        .after(Action::Opened(Panel::Tables))
        .after(Action::TurnedTo(2023))
        .after(Action::ShowedPrinted(true));
    let html = html(state).await;
    for law_and_print in ["$22,500", "$30,000", "$19,500", "$26,000", "2020 and 2021", "Differs from the law"] {
        assert!(html.contains(law_and_print), "{law_and_print}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn tables_of_the_law_alone_say_nothing_of_the_article() {
    let html = html(opened().after(Action::Opened(Panel::Tables))).await;
    let tables = html.split("k401-claims").next().expect("the tables come first");
    assert!(tables.contains("$24,500") && !tables.contains("k401-printed") && !tables.contains("Differs from the law"));
}

/// 60,000 + 20,000 = 80,000; 7.5% of it is 6,000; 7,000 − 6,000 = 1,000 is exempt.
#[tokio::test(flavor = "current_thread")]
async fn withdrawal_with_medical_bills() {
    let html = html(typed(typed(opened(), &EXAMPLE), &[("expenses", "7,000")])).await;
    assert!(html.contains("Applies to $1,000") && html.contains("$1,900.00"), "{html}");
    insta::assert_snapshot!(html);
}
