//! The reader's task: what can I take each year before 59½, and how long am I bound?

use k401_tests::browser::Session;

#[test]
fn a_reader_compares_the_three_methods() {
    let page = Session::open("");
    crate::steps::open_panel(&page, "Early periodic payments");
    page.type_into("#k401-balance", "$400,000");
    crate::steps::type_date(&page, "birthDate", "5/10/1976");
    crate::steps::type_date(&page, "firstPaymentDate", "6/1/2026");
    page.type_into("#k401-interestRate", "4");
    page.expect_text(".k401-answer-amount", "$22,030.31");
    crate::steps::expect_line(&page, "May change from", "November 10, 2035");
    for (width, height) in [(320, 1800), (1280, 1800)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("sepp-{width}"));
    }
}
