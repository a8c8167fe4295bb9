//! What *Borrow* looks like as HTML, rendered natively.

mod rendered;

use k401_view::panels::Panel;
use k401_view::store::Action;
use k401_words::Language;
use rendered::{html, opened_at, typed};

/// `scenarios/plan_loan/schedule_by_hand.toml`, as a reader types it.
const SMALL: [(&str, &str); 7] = [
    ("vestedBalance", "80k"),
    ("highestBalancePast12Months", "0"),
    ("amount", "$1,000"),
    ("annualRate", "12%"),
    ("termMonths", "3"),
    ("paymentsPerYear", "12"),
    ("startDate", "1/31/2026"),
];

/// `scenarios/plan_loan/default_reg_example.toml`.
const DEFAULTED: [(&str, &str); 12] = [
    ("vestedBalance", "45000"),
    ("highestBalancePast12Months", "0"),
    ("amount", "20000"),
    ("annualRate", "8.75"),
    ("termMonths", "60"),
    ("paymentsPerYear", "12"),
    ("startDate", "7/31/2025"),
    ("default.kind", "deemed_distribution"),
    ("default.date", "12/31/2026"),
    ("default.missedPaymentDate", "8/31/2026"),
    ("birthDate", "3/1/1986"),
    ("otherIncome", "60,000"),
];

#[tokio::test(flavor = "current_thread")]
async fn loan_before_anything_is_typed() {
    insta::assert_snapshot!(html(opened_at(Panel::Loan)).await);
}

#[tokio::test(flavor = "current_thread")]
async fn loan_of_three_payments() {
    let html = html(typed(opened_at(Panel::Loan), &SMALL)).await;
    for expected in [">$340.02</strong>", "3 payments", "<dd>$40,000.00</dd>", "<dd>$20.07</dd>", "February 28, 2026"] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn loan_that_is_not_paid_back() {
    let html = html(typed(opened_at(Panel::Loan), &DEFAULTED)).await;
    for expected in [">$412.74</strong>", "<dd>$17,282.02</dd>", "<dd>$1,728.20</dd>", "<dd>December 31, 2026</dd>"] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    insta::assert_snapshot!(html);
}

/// Half of 80,000 is 40,000: 10,000 of the 50,000 are above the limit.
#[tokio::test(flavor = "current_thread")]
async fn loan_above_the_limit() {
    let facts = [("vestedBalance", "80k"), ("amount", "50k"), ("annualRate", "5"), ("highestBalancePast12Months", "0")];
    let html = html(typed(opened_at(Panel::Loan), &facts)).await;
    assert!(html.contains("You may borrow $40,000. The $10,000 above it counts as a distribution"), "{html}");
}

/// Weekly payments for 30 years: every one of the 1,560 rows is in the page.
#[tokio::test(flavor = "current_thread")]
async fn loan_of_the_longest_schedule() {
    let facts = [
        ("vestedBalance", "200k"),
        ("amount", "50k"),
        ("annualRate", "5"),
        ("termMonths", "360"),
        ("paymentsPerYear", "52"),
        ("principalResidence", "true"),
    ];
    let html = html(typed(opened_at(Panel::Loan), &facts)).await;
    assert!(html.contains("1560 payments"));
    let schedule = html.split("k401-schedule").nth(1).expect("a schedule");
    assert_eq!(schedule.matches("k401-year").count(), 31, "June 2026 to May 2056");
    let rows = schedule.split("k401-worksheet").next().expect("its rows").matches(r#"<th scope="row""#).count();
    assert_eq!(rows, 1_560);
}

#[tokio::test(flavor = "current_thread")]
async fn loan_in_spanish() {
    let html = html(typed(opened_at(Panel::Loan), &SMALL).after(Action::Spoke(Language::Es))).await;
    assert!(html.contains("son $1,020.07 en total"), "{html}");
    insta::assert_snapshot!(html);
}

#[tokio::test(flavor = "current_thread")]
async fn loan_with_problems() {
    let facts = [("amount", "10k"), ("annualRate", "5"), ("termMonths", "61"), ("default.kind", "deemed_distribution")];
    let html = html(typed(opened_at(Panel::Loan), &facts).after(Action::Submitted)).await;
    for expected in ["Enter 60 or less.", r##"href="#k401-vestedBalance""##, r##"href="#k401-default.date-month""##] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    assert!(!html.contains("k401-answer-amount"), "nothing is computed from a field that is wrong");
    insta::assert_snapshot!(html);
}
