//! The reader's task: what does a Roth conversion cost me now?

use crate::steps::{choose, look, open};
use crate::withdrawal::type_example;

/// The numbers of `scenarios/roth_conversion/tax_from_outside.toml` and `tax_from_the_conversion.toml`.
#[test]
fn a_reader_weighs_a_conversion() {
    let page = open("Roth");
    type_example(&page);
    choose(&page, "taxYear", "2026");
    page.expect_text(".k401-answer-amount", "$3,750");
    look(&page, "roth");
    choose(&page, "target", "roth_ira");
    choose(&page, "payTaxFrom", "converted");
    page.expect_text(".k401-answer-amount", "$4,125");
    choose(&page, "target", "in_plan");
    page.expect_text(".k401-answer-amount", "$3,750");
    assert_eq!(page.count("#k401-payTaxFrom"), 0, "inside the plan there is no choice");
}
