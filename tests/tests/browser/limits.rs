//! The reader's task: how much may I put in, and do I leave any of the match?

use k401_tests::browser::Session;

#[test]
fn a_reader_sees_the_match_left_unclaimed() {
    let page = Session::open("");
    crate::steps::open_panel(&page, "Put money in");
    crate::steps::type_date(&page, "birthDate", "6/15/1990");
    page.type_into("#k401-compensation", "100k");
    // The names of nested fields have dots, which a selector by id would read as classes.
    page.type_into("[name='planned.pretax']", "$3,000");
    page.type_into("[name='employer.match[0].rate']", "100");
    page.type_into("[name='employer.match[0].upToCompensationRate']", "4");
    page.expect_text(".k401-answer-amount", "$24,500");
    crate::steps::expect_line(&page, "Match you leave unclaimed", "$1,000.00");
    page.set_viewport(320, 1800);
    page.screenshot("limits-320");
    page.set_viewport(1280, 1800);
    page.screenshot("limits-1280");
}
