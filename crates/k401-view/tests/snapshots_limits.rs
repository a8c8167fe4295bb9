//! What *Put money in* looks like as HTML, rendered natively.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/contribution_limits/match_deferral_3000.toml`, as a reader types it.
const MATCH: [(&str, &str); 7] = [
    ("birthDate", "6/15/1990"),
    ("compensation", "100k"),
    ("planned.pretax", "$3,000"),
    ("employer.match[0].rate", "100"),
    ("employer.match[0].upToCompensationRate", "3"),
    ("employer.match[1].rate", "50"),
    ("employer.match[1].upToCompensationRate", "5%"),
];

#[tokio::test(flavor = "current_thread")]
async fn limits_before_anything_is_typed() {
    insta::assert_snapshot!(html(opened_at(Panel::Limits)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn limits_with_a_match_of_two_steps() {
    let html = html(typed(opened_at(Panel::Limits), &MATCH)).await;
    for expected in [">$24,500</strong>", "<dd>$3,000.00</dd>", "<dd>$1,000.00</dd>", "<dd>$66,000.00</dd>"] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

/// `scenarios/contribution_limits/age_2026_born_1966-12-31.toml` and `roth_wages_150000_01.toml`.
#[tokio::test(flavor = "current_thread")]
async fn limits_of_the_ages_60_to_63() {
    let facts = [("birthDate", "12/31/1966"), ("compensation", "100000"), ("priorYearFicaWages", "150,000.01")];
    let html = html(typed(opened_at(Panel::Limits), &facts)).await;
    for expected in [">$35,750</strong>", "Of the catch-up, only as Roth", "<dd>$11,250.00</dd>", "<dd>$83,250.00</dd>"]
    {
        assert!(html.contains(expected), "{expected}: {html}");
    }
}

/// `scenarios/contribution_limits/pace_mid_year.toml`.
#[tokio::test(flavor = "current_thread")]
async fn limits_by_the_paycheck() {
    let facts = [
        ("birthDate", "6/15/1990"),
        ("compensation", "100000"),
        ("payPeriods", "26"),
        ("payPeriodsLeft", "13"),
        ("contributedSoFar", "10k"),
    ];
    let html = html(typed(opened_at(Panel::Limits), &facts)).await;
    assert!(html.contains("<dd>$1,115.38</dd>") && html.contains("<dd>$1,115.44</dd>"), "{html}");
}

/// `scenarios/contribution_limits/two_employers_52_over.toml`.
#[tokio::test(flavor = "current_thread")]
async fn limits_passed_with_two_employers() {
    let facts = [
        ("birthDate", "3/3/1974"),
        ("compensation", "100000"),
        ("priorYearFicaWages", "0"),
        ("planned.pretax", "20000"),
        ("otherPlans[0].deferrals", "13000"),
    ];
    let html = html(typed(opened_at(Panel::Limits), &facts)).await;
    assert!(html.contains(">$19,500</strong>"), "{html}");
    assert!(html.contains("<dd>$500.00</dd>") && html.contains("<dd>April 15, 2027</dd>"), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn limits_in_spanish() {
    let state = typed(opened_at(Panel::Limits), &MATCH).after(Action::Spoke(Language::Es));
    let html = html(state).await;
    assert!(html.contains("En 2026 puede aportar $24,500 de su salario"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn limits_with_problems() {
    let facts = [("birthDate", "6/15/1990"), ("compensation", "100000"), ("planned.pretax", "100,001")];
    let state = typed(opened_at(Panel::Limits), &facts).after(Action::Submitted);
    let html = html(state).await;
    assert!(html.contains(r##"href="#k401-planned.pretax""##), "the problem leads to its field: {html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}
