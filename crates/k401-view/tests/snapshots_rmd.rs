//! What *Required withdrawals* looks like as HTML, rendered natively.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/required_minimum_distribution/projection.toml`, as a reader types it.
const AHEAD: [(&str, &str); 4] = [
    ("birthDate", "5/1/1953"),
    ("priorYearEndBalance", "500k"),
    ("projection.years", "3"),
    ("projection.annualReturn", "5%"),
];

/// `scenarios/required_minimum_distribution/two_in_one_year.toml`.
const TWO: [(&str, &str); 6] = [
    ("taxYear", "2025"),
    ("birthDate", "3/1/1951"),
    ("priorYearEndBalance", "110,000"),
    ("taken", "4,313.73"),
    ("firstYearBalance", "100k"),
    ("firstYearTaken", "1000"),
];

#[tokio::test(flavor = "current_thread")]
async fn rmd_before_anything_is_typed() {
    insta::assert_snapshot!(html(opened_at(Panel::RequiredMinimum)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn rmd_with_the_years_ahead() {
    let html = html(typed(opened_at(Panel::RequiredMinimum), &AHEAD)).await;
    for expected in [">$18,867.92</strong>", "divided by 26.5 from the Uniform Lifetime Table", "$513,375.35"] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn rmd_of_two_in_one_year() {
    let html = html(typed(opened_at(Panel::RequiredMinimum), &TWO)).await;
    for expected in [">$8,087.31</strong>", "<dd>$2,773.58</dd>", "<dd>$693.40</dd>", "<dd>$277.36</dd>"] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

/// `scenarios/required_minimum_distribution/joint_capital_group.toml`.
#[tokio::test(flavor = "current_thread")]
async fn rmd_with_a_much_younger_spouse() {
    let facts = [
        ("birthDate", "6/1/1950"),
        ("priorYearEndBalance", "262000"),
        ("spouseBirthDate", "2/1/1966"),
        ("spouseSoleBeneficiary", "true"),
    ];
    let html = html(typed(opened_at(Panel::RequiredMinimum), &facts)).await;
    assert!(html.contains("divided by 28.2 from the Joint Life and Last Survivor Table, is $9,290.78."), "{html}");
}

/// `scenarios/required_minimum_distribution/still_working.toml`.
#[tokio::test(flavor = "current_thread")]
async fn rmd_while_still_at_work() {
    let facts = [("birthDate", "6/1/1950"), ("priorYearEndBalance", "100000"), ("stillWorking", "true")];
    let html = html(typed(opened_at(Panel::RequiredMinimum), &facts)).await;
    assert!(
        html.contains(">$0</strong>") && html.contains("Nothing must be taken from this account for 2026."),
        "{html}"
    );
    assert!(!html.contains("If it is not taken in time"), "{html}");
}

/// `scenarios/required_minimum_distribution/roth_put_off_from_2023.toml`: nothing for 2024, but the first one is due in it.
#[tokio::test(flavor = "current_thread")]
async fn rmd_of_a_roth_account_put_off_from_2023() {
    let facts = [
        ("taxYear", "2024"),
        ("birthDate", "8/1/1949"),
        ("account", "roth"),
        ("priorYearEndBalance", "100k"),
        ("retirementYear", "2023"),
        ("firstYearBalance", "100k"),
    ];
    let html = html(typed(opened_at(Panel::RequiredMinimum), &facts)).await;
    assert!(html.contains("Nothing must be taken from this account for 2024."), "{html}");
    assert!(html.contains("The first one, put off from 2023, is $3,921.57, due by April 1, 2024."), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn rmd_in_spanish() {
    let html = html(typed(opened_at(Panel::RequiredMinimum), &TWO).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("en 2025, en dos retiros"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn rmd_with_problems() {
    let facts = [("birthDate", "5/1/1953"), ("priorYearEndBalance", "x"), ("projection.years", "3")];
    let html = html(typed(opened_at(Panel::RequiredMinimum), &facts).after(Action::Submitted)).await;
    assert!(html.contains(r##"href="#k401-projection.annualReturn""##), "{html}");
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}
