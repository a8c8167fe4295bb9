//! The reader's task: what does a withdrawal cost me?

use k401_tests::browser::Session;

/// Types the shared example of `scenarios/withdrawal/shared_example.toml`.
pub fn type_example(page: &Session) {
    page.type_into("#k401-amount", "$20,000");
    page.type_into("#k401-birthDate-month", "3");
    page.type_into("#k401-birthDate-day", "1");
    page.type_into("#k401-birthDate-year", "1986");
    page.type_into("#k401-otherIncome", "60k");
}

#[test]
fn a_reader_types_and_reads_the_answer() {
    let page = Session::open("");
    type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    for (width, height) in [(320, 1400), (768, 1400), (1280, 1300)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("withdrawal-{width}"));
    }
}
