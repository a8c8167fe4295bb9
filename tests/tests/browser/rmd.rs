//! The reader's task: how much must I take out this year, and what comes after?

use k401_tests::browser::Session;

/// Born in 1953, 73 in 2026: 500,000 ÷ 26.5 = 18,867.92. The first one may wait until April 1 of the next year.
#[test]
fn a_reader_sees_the_required_withdrawal_and_the_years_ahead() {
    let page = Session::open("");
    crate::steps::open_panel(&page, "Required withdrawals");
    crate::steps::type_date(&page, "birthDate", "5/1/1953");
    page.type_into("#k401-priorYearEndBalance", "500k");
    page.expect_text(".k401-answer-amount", "$18,867.92");
    crate::steps::expect_line(&page, "Due by", "April 1, 2027");
    crate::steps::open_more(&page);
    page.type_into("[name='projection.years']", "3");
    page.type_into("[name='projection.annualReturn']", "5");
    page.wait_until("three years", || page.count(".k401-long tbody tr") == 3);
    for (width, height) in [(320, 1800), (1280, 1800)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("rmd-{width}"));
    }
}
