//! The reader's task: how do I roll over without being taxed?

use crate::steps::{choose, look, open, open_panel};
use crate::withdrawal::type_example;

/// The numbers of `scenarios/rollover/check_only.toml`, as of today: only the deadline moves with it.
#[test]
fn a_reader_learns_what_to_put_back_and_by_when() {
    let page = open("Roll over");
    type_example(&page);
    page.expect_text(".k401-answer-amount", "$4,000");
    choose(&page, "taxYear", "2026");
    page.type_into("#k401-receivedOn-month", "6");
    page.type_into("#k401-receivedOn-day", "1");
    page.type_into("#k401-receivedOn-year", "2026");
    page.expect_text(".k401-answer-rest", "to the check, by July 31, 2026");
    page.expect_text(".k401-result .k401-table tbody tr:nth-child(7) td:nth-child(3)", "$880");
    look(&page, "rollover");
}

#[test]
fn a_direct_rollover_is_not_taxed() {
    let page = open("Roll over");
    type_example(&page);
    choose(&page, "rolloverKind", "direct");
    page.expect_text(".k401-answer-amount", "$0");
    page.expect_text(".k401-sentence", "The plan sends $20,000 directly and withholds nothing.");
    choose(&page, "paymentKind", "hardship");
    page.expect_text(".k401-sentence", "A hardship distribution cannot be rolled over.");
    page.expect_text(".k401-answer-amount", "$20,000");
}

/// What was typed for a withdrawal is there for a rollover.
#[test]
fn fields_are_shared_by_the_panels() {
    let page = open("Take money out");
    type_example(&page);
    open_panel(&page, "Roll over");
    page.expect_text(".k401-answer-amount", "$4,000");
    assert_eq!(page.value_of("#k401-amount"), "$20,000");
}
