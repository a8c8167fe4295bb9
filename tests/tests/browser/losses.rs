//! The reader's task: can I claim losses on a 401(k)?

use crate::steps::{choose, look, open, open_panel};

#[test]
fn a_reader_is_answered_at_once() {
    let page = open("Losses");
    page.expect_text(".k401-question", "Can you claim losses on a 401(k)?");
    page.expect_text(".k401-answer-amount", "No.");
    look(&page, "losses");
}

/// The numbers of `scenarios/loss/brokerage_2026.toml`.
#[test]
fn the_form_follows_what_happened() {
    let page = open("Losses");
    assert_eq!(page.count("#k401-capitalLosses"), 0);
    choose(&page, "lossKind", "taxable_brokerage");
    page.type_into("#k401-capitalLosses", "$10,000");
    page.type_into("#k401-capitalGains", "2k");
    page.expect_text(".k401-answer-amount", "Yes: $3,000");
    choose(&page, "lossKind", "plan_termination");
    page.expect_text(".k401-answer-amount", "No.");
    choose(&page, "lossKind", "taxable_brokerage");
    page.expect_text(".k401-answer-amount", "Yes: $3,000");
    assert_eq!(page.value_of("#k401-capitalLosses"), "$10,000", "what was typed is kept");
}

/// The numbers of `scenarios/loss/employer_stock.toml`.
#[test]
fn employer_stock_is_compared() {
    let page = open("Losses");
    choose(&page, "lossKind", "employer_stock_nua");
    page.type_into("#k401-marketValue", "100k");
    page.type_into("#k401-costBasis", "20k");
    choose(&page, "event", "separation_from_service");
    page.click("#k401-wholeBalanceInOneYear");
    page.type_into("#k401-birthDate-month", "1");
    page.type_into("#k401-birthDate-day", "10");
    page.type_into("#k401-birthDate-year", "1965");
    page.type_into("#k401-otherIncome", "60k");
    page.expect_text(".k401-result .k401-table tbody tr:nth-child(6) td:nth-child(2)", "$15,750.00");
    page.expect_text(".k401-result .k401-table tbody tr:nth-child(6) td:nth-child(3)", "$22,114.00");
    look(&page, "losses-stock");
}

/// A choice made in one kind of loss, or in another panel, shows nowhere else; and a cleared form shows what it starts with.
#[test]
fn choices_show_what_counts() {
    let page = open("Losses");
    choose(&page, "lossKind", "employer_stock_nua");
    choose(&page, "event", "death");
    choose(&page, "capitalGainRate", "0.20");
    choose(&page, "filingStatus", "head_of_household");
    open_panel(&page, "Roth");
    page.find("#k401-target");
    assert_eq!(page.value_of("#k401-target"), "in_plan");
    assert_eq!(page.value_of("#k401-filingStatus"), "head_of_household");
    open_panel(&page, "Losses");
    page.find("#k401-event");
    assert_eq!(page.value_of("#k401-event"), "death");
    assert_eq!(page.value_of("#k401-capitalGainRate"), "0.20");
    page.click(".k401-buttons button[type='button']");
    page.expect_text(".k401-answer-amount", "No.");
    assert_eq!(page.value_of("#k401-lossKind"), "market_decline");
    choose(&page, "lossKind", "taxable_brokerage");
    page.find("#k401-capitalLosses");
    assert_eq!(page.value_of("#k401-filingStatus"), "single");
}
