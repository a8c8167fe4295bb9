//! The reader's task: can I claim losses on a 401(k)?

use k401_tests::browser::Session;

/// Chooses a value of a select, as a click on its option does.
fn choose(page: &Session, field: &str, value: &str) {
    page.click(&format!("#k401-{field} option[value='{value}']"));
}

/// Opens the panel by its tab.
fn open() -> Session {
    let page = Session::open("");
    let count = page.count(".k401-tab");
    let tab = (1..=count).find(|n| page.text_of(&format!(".k401-tabs li:nth-child({n}) .k401-tab")) == "Losses");
    page.click(&format!(".k401-tabs li:nth-child({}) .k401-tab", tab.expect("a tab")));
    page.expect_text("h3.k401-question", "Can you claim losses on a 401(k)?");
    page
}

#[test]
fn a_reader_is_answered_at_once() {
    let page = open();
    page.expect_text(".k401-answer-amount", "No.");
    for (width, height) in [(320, 1400), (768, 1400), (1280, 1300)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("losses-{width}"));
    }
    assert_eq!(page.complaints(), [""; 0]);
}

/// The numbers of `scenarios/loss/brokerage_2026.toml`.
#[test]
fn the_form_follows_what_happened() {
    let page = open();
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
    let page = open();
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
    page.screenshot("losses-stock");
}
