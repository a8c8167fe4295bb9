//! What the panel about the scope, the foot and the banner look like as HTML.

mod rendered;

use k401_core::calendar::Date;
use k401_view::panels::Panel;
use k401_view::store::State;
use rendered::{html, opened_at, typed};

#[tokio::test(flavor = "current_thread")]
async fn what_this_covers_and_what_changed() {
    let html = html(opened_at(Panel::About)).await;
    assert!(html.contains("Tax year 2026 · Federal figures 2020 to 2026, version 2026.1"), "{html}");
    insta::assert_snapshot!(html);
}

/// The part of the page that says how current the figures are.
async fn banner_on(year: u16, month: u32, day: u32) -> String {
    let page = html(State::opened_on(Date::of(year, month, day).expect("a date"))).await;
    page.lines().find(|line| line.contains("k401-banner")).unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "current_thread")]
async fn a_calendar_past_the_newest_year_is_named() {
    insta::assert_snapshot!(banner_on(2028, 1, 5).await);
}

#[tokio::test(flavor = "current_thread")]
async fn a_calendar_before_the_oldest_year_is_named() {
    insta::assert_snapshot!(banner_on(1970, 1, 1).await);
}

/// The first and the last day with figures, and the days beside them.
#[tokio::test(flavor = "current_thread")]
async fn no_banner_within_the_years() {
    for (year, month, day, is_shown) in
        [(2019, 12, 31, true), (2020, 1, 1, false), (2026, 12, 31, false), (2027, 1, 1, true)]
    {
        assert_eq!(!banner_on(year, month, day).await.is_empty(), is_shown, "{year}-{month}-{day}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_foot_names_the_chosen_year() {
    let html = html(typed(opened_at(Panel::Withdrawal), &[("taxYear", "2023")])).await;
    assert!(html.contains("Tax year 2023 · "), "{html}");
}
