//! What the interview about the exceptions looks like as HTML. After a wanted change: `INSTA_UPDATE=always cargo test -p k401-view`.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

const BASICS: [(&str, &str); 3] = [("amount", "$20,000"), ("birthDate", "3/1/1986"), ("otherIncome", "60k")];
/// A child born on March 1, 2026; a disability without its facts; bills below 7.5% of 80,000.
const ANSWERS: [(&str, &str); 4] = [
    ("claims.birth_or_adoption", "true"),
    ("birth_or_adoption.eventDate", "3/1/2026"),
    ("claims.disability", "true"),
    ("expenses", "5k"),
];

#[tokio::test(flavor = "current_thread")]
async fn exceptions_before_anything_is_typed() {
    let html = html(opened_at(Panel::Exceptions)).await;
    assert!(html.contains("Which exception to the 10% additional tax fits me?"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn exceptions_that_apply_may_apply_and_do_not() {
    let state = typed(typed(opened_at(Panel::Exceptions), &BASICS), &ANSWERS);
    let html = html(state).await;
    assert!(html.contains(r#"<strong class="k401-answer-amount">$5,000</strong>"#), "{html}");
    for part in
        ["These apply", "These may apply: still needed", "These do not apply", "Often named, but not for a 401(k)"]
    {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(html.contains(r##"href="#k401-disability.disabledSince-month""##), "{html}");
    insta::assert_snapshot!(html);
}

/// What another panel was told is folded, and the answer is there at once.
#[tokio::test(flavor = "current_thread")]
async fn what_is_known_is_not_asked_again() {
    let state = typed(opened_at(Panel::Withdrawal), &BASICS).after(Action::Opened(Panel::Exceptions));
    let html = html(state).await;
    assert!(html.contains("Already entered: $20,000, born 3/1/1986, other income 60k."), "{html}");
    assert!(html.contains(r#"<details class="k401-details k401-basics">"#), "{html}");
    assert!(html.contains("The 10% additional tax is $2,000."), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn exceptions_in_spanish() {
    let state = typed(typed(opened_at(Panel::Exceptions), &BASICS), &ANSWERS).after(Action::Spoke(Language::Es));
    let html = html(state).await;
    assert!(html.contains("Exento del impuesto adicional del 10%"), "{html}");
    insta::assert_snapshot!(html);
}

/// The withdrawal counts what was carried over, and can leave it again.
#[tokio::test(flavor = "current_thread")]
async fn exceptions_carried_over() {
    let state = typed(typed(opened_at(Panel::Exceptions), &BASICS), &ANSWERS).after(Action::Carried);
    let html = html(state).await;
    assert!(html.contains(r#"id="k401-useExceptions""#), "{html}");
    assert!(html.contains("Birth or adoption"), "{html}");
}
