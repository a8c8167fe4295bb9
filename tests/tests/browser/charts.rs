//! Charts: read with the keyboard, told to a screen reader, the same as their tables.

use k401_tests::browser::Session;
use thirtyfour::Key;

use crate::steps::{look, open_more, open_panel, type_date};

/// The example of the scenarios: single, $60,000 of wages in 2026, under 59½.
fn withdrawal() -> Session {
    let page = Session::open("");
    page.type_into("#k401-amount", "20k");
    type_date(&page, "birthDate", "3/1/1986");
    page.type_into("#k401-otherIncome", "60k");
    // Charts are drawn after the answer: this one says so once it has heard of the income too.
    let drawn = "Taxes take 22% of the first $1,000 and 32% of the last $1,000 up to $40,000.";
    page.wait_until("the chart of these facts", || page.text_of(".k401-figure p") == drawn);
    page
}

fn said(page: &Session) -> String {
    page.attribute_of(".k401-scrub", "aria-valuetext").unwrap_or_default()
}

/// Taxable income is $43,900 without the withdrawal, and 12% ends at $50,400: 22% with the additional tax up to $6,500, 32% after.
#[test]
fn arrow_keys_read_the_points_of_the_marginal_rate() {
    let page = withdrawal();
    assert_eq!(page.count(".k401-scrub"), 1, "one tab stop");
    page.run_js("document.querySelector('.k401-scrub').focus()");
    page.press(Key::Right);
    let first = "From: $1,000; up to: $2,000; Taxes on this part: $220.00; Share: 22%";
    page.wait_until("the second part", || said(&page) == first);
    page.expect_text(".k401-reading", first);
    assert_eq!(page.count(".k401-marker"), 1);
    page.press(Key::End);
    page.wait_until("the last part", || {
        said(&page).ends_with("up to: $40,000; Taxes on this part: $320.00; Share: 32%")
    });
    page.press(Key::Home);
    page.wait_until("the first part", || said(&page).starts_with("From: $0;"));
    assert_eq!(page.accessibility_violations(), [""; 0]);
}

#[test]
fn the_table_of_a_chart_holds_every_point() {
    let page = withdrawal();
    page.click(".k401-figure .k401-summary");
    page.wait_until("the open table", || page.text_of(".k401-figure tbody").starts_with("$0"));
    assert_eq!(page.count(".k401-figure tbody tr"), 40);
    let row = page
        .run_js("return document.querySelectorAll('.k401-figure tbody tr')[6].innerText.replace(/\\s+/g, ' ').trim()");
    assert_eq!(row, "$6,000 $7,000 $270.00 27%", "half of the part is above the bracket's end at $6,500");
}

#[test]
fn charts_are_drawn_after_the_amounts_and_follow_them() {
    let page = withdrawal();
    page.type_into("#k401-amount", "200k");
    page.expect_text(".k401-answer-rest", "of a $200,000 withdrawal");
    page.wait_until("the wider range", || page.text_of(".k401-figure p").ends_with("up to $400,000."));
}

#[test]
fn charts_look_right() {
    let page = withdrawal();
    open_more(&page);
    page.type_into("#k401-expectedReturn", "6");
    page.wait_until("two charts", || page.count(".k401-figure") == 2);
    page.run_js("document.querySelector('.k401-scrub').focus()");
    page.press(Key::Right);
    look(&page, "charts-withdrawal");
    page.set_viewport(320, 900);
    page.run_js("document.querySelector('.k401-figure').scrollIntoView()");
    page.screenshot("charts-withdrawal-narrow");
    page.set_viewport(1280, 1300);
    page.prefer_dark();
    page.screenshot("charts-withdrawal-dark");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    page.run_js("document.querySelectorAll('.k401-language')[1].click()");
    page.wait_until("Spanish", || page.text_of(".k401-figure p").starts_with("Los impuestos toman"));
    open_panel(&page, "Aportar dinero");
    page.type_into("#k401-compensation", "100k");
    look(&page, "charts-limits-spanish");
}

/// Weekly payments for 30 years: no row is missing, and no chart or year overflows the page.
#[test]
fn the_longest_loan_is_whole_and_narrow() {
    let page = Session::open("");
    open_panel(&page, "Borrow");
    for (field, text) in [("vestedBalance", "200k"), ("annualRate", "5"), ("termMonths", "360"), ("amount", "50k")] {
        page.type_into(&format!("#k401-{field}"), text);
    }
    crate::steps::choose(&page, "paymentsPerYear", "52");
    open_more(&page);
    page.click("#k401-principalResidence");
    page.wait_until("every row", || page.count(".k401-schedule tbody tr") == 1_560);
    page.click(".k401-payments > .k401-summary");
    page.click(".k401-year:nth-child(2) > .k401-summary");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    look(&page, "charts-loan");
}
