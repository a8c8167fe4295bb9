//! The reader's task: what does a loan cost me, and what do I owe after a year?

use k401_tests::browser::Session;

#[test]
fn a_reader_types_a_loan_and_reads_the_schedule() {
    let page = Session::open("");
    crate::steps::open_panel(&page, "Borrow");
    page.type_into("#k401-vestedBalance", "80k");
    page.type_into("#k401-amount", "$10,000");
    page.type_into("#k401-annualRate", "5");
    page.type_into("#k401-highestBalancePast12Months", "0");
    crate::steps::choose(&page, "paymentsPerYear", "12");
    page.expect_text(".k401-answer-amount", "$188.71");
    crate::steps::expect_line(&page, "The most you may borrow now", "$40,000.00");
    page.wait_until("sixty payments", || page.count(".k401-schedule tbody tr") == 60);
    page.click(".k401-payments > .k401-summary");
    for (width, height) in [(320, 1800), (1280, 1800)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("loan-{width}"));
    }
}
