//! The reader's task: what does each way to get the money cost me?

use k401_tests::browser::Session;
use thirtyfour::Key;

use crate::steps::{look, open, tab_and_type, tab_to, type_date};

/// The amount of a way under a heading, as the page shows it.
fn cell(page: &Session, way: &str, column: usize) -> String {
    let script = format!(
        "const row = [...document.querySelectorAll('.k401-cards tbody tr')].find(row => row.cells[0].textContent.startsWith({way:?}));
         const cell = row && row.cells[{column}];
         return cell ? (cell.querySelector('.k401-card-value') || cell).textContent : ''"
    );
    page.run_js(&script).as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn expect_way(page: &Session, way: &str, amounts: [&str; 5]) {
    for (index, amount) in amounts.into_iter().enumerate() {
        page.wait_until(&format!("{way} {index} to be {amount}"), || cell(page, way, index + 1) == amount);
    }
}

/// `scenarios/compare/separated.toml`, without a mouse.
#[test]
fn six_ways_are_compared_by_keyboard_alone() {
    let page = Session::open("");
    page.find(".k401-tab");
    tab_to(&page, "[data-panel='compare']");
    page.press(Key::Enter);
    page.expect_text(".k401-question", "What does each way to get the money cost me?");
    tab_and_type(&page, &[("need", "20000"), ("vestedBalance", "100000")]);
    tab_and_type(&page, &[("birthDate-month", "3"), ("birthDate-day", "1"), ("birthDate-year", "1986")]);
    tab_and_type(&page, &[("otherIncome", "60000")]);
    let left = [("separationDate-month", "1"), ("separationDate-day", "15"), ("separationDate-year", "2026")];
    tab_and_type(&page, &left);
    tab_and_type(&page, &[("annualRate", "8"), ("annualReturn", "5"), ("retirementAge", "43")]);
    tab_to(&page, ".k401-form .k401-summary");
    page.press(Key::Enter);
    let paid = [("distributionDate-month", "6"), ("distributionDate-day", "1"), ("distributionDate-year", "2026")];
    tab_and_type(&page, &paid);
    tab_and_type(&page, &[("termMonths", "3")]);
    tab_to(&page, "#k401-paymentsPerYear");
    page.type_keys("Every three");
    page.press(Key::Enter);
    page.expect_text(".k401-answer-amount", "$0");
    page.expect_text(".k401-answer-rest", "to have $20,000 in hand: Plan loan");
    expect_way(&page, "Withdrawal", ["$20,000", "$28,455.88", "$8,455.88", "$78,877.39", "$31,372.61"]);
    expect_way(&page, "Plan loan", ["$20,000", "$20,000", "$0", "$110,415.38", "$165.38 more"]);
    expect_way(&page, "Roll over", ["$0", "$100,000", "$0", "$110,250", "$0"]);
    expect_way(&page, "Convert", ["$0", "$0", "$3,750", "$110,250, of it $22,050 Roth money", "$0"]);
    expect_way(&page, "Equal", ["$5,082.65 in the first year", "$5,775.74", "$693.09", "$97,817.72", "$12,432.28"]);
    assert_eq!(cell(&page, "Hardship", 1), "You did not name a hardship.");
    assert_eq!(page.complaints(), [""; 0]);
}

fn type_example(page: &Session) {
    for (field, text) in
        [("need", "20k"), ("vestedBalance", "100k"), ("otherIncome", "60k"), ("annualRate", "8"), ("annualReturn", "5")]
    {
        page.type_into(&format!("#k401-{field}"), text);
    }
    type_date(page, "birthDate", "3/1/1986");
}

/// `scenarios/compare/still_employed.toml` and `hardship.toml`: what is closed says why, and opens with the facts.
#[test]
fn a_way_opens_with_the_facts_that_open_it() {
    let page = open("Compare my options");
    type_example(&page);
    let closed = "While you work for this employer and are under 59½, the plan may not pay this much.";
    page.wait_until("the withdrawal to be closed", || cell(&page, "Withdrawal", 1) == closed);
    page.click("[name='hardshipReason'] option[value='medical_care']");
    page.wait_until("the hardship to open", || cell(&page, "Hardship", 2) == "$28,455.88");
    assert_eq!(cell(&page, "Hardship", 3), "$8,455.88");
}

#[test]
fn it_is_looked_at_on_every_screen() {
    let page = open("Compare my options");
    type_example(&page);
    page.find(".k401-cards");
    look(&page, "compare");
    page.prefer_dark();
    look(&page, "compare-dark");
    page.click(".k401-language[lang='es']");
    page.expect_text(".k401-answer-lead", "Impuesto más bajo ahora");
    look(&page, "compare-spanish");
}
