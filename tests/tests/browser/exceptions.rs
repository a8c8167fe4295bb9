//! The reader's task: which exception to the 10% additional tax fits me?

use k401_tests::browser::Session;
use thirtyfour::Key;

use crate::steps::{look, open, open_named, tab_and_type, tab_to, type_date};
use crate::withdrawal::type_example;

/// Ticks a box by keyboard.
#[track_caller]
fn tick(page: &Session, field: &str) {
    tab_to(page, &format!("[id='k401-{field}']"));
    page.press(Key::Space);
}

#[track_caller]
fn expect_in_result(page: &Session, parts: &[&str]) {
    for part in parts {
        page.wait_until(part, || page.text_of(".k401-result").contains(part));
    }
}

/// `scenarios/withdrawal/exception_birth_or_adoption_one_child.toml` and the three `…_ira_only.toml`: the whole task without a
/// mouse, from the list of panels to the cost of the withdrawal.
#[test]
fn the_interview_is_done_by_keyboard_alone() {
    let page = Session::open("");
    page.find(".k401-tab");
    tab_to(&page, "[data-panel='exceptions']");
    page.press(Key::Enter);
    page.expect_text(".k401-question", "Which exception to the 10% additional tax fits me?");
    tab_and_type(&page, &[("amount", "20000")]);
    let born = [("birthDate-month", "3"), ("birthDate-day", "1"), ("birthDate-year", "1986"), ("otherIncome", "60000")];
    tab_and_type(&page, &born);
    tab_to(&page, ".k401-basics .k401-details > summary");
    page.press(Key::Enter);
    let paid = [("distributionDate-month", "6"), ("distributionDate-day", "1"), ("distributionDate-year", "2026")];
    tab_and_type(&page, &paid);
    page.expect_text(".k401-answer-amount", "$0");
    expect_in_result(&page, &["The 10% additional tax is $2,000.", "The law gives it to IRAs, not to a 401(k)."]);
    for ira_only in ["First home", "Higher education", "Health premiums while unemployed"] {
        expect_in_result(&page, &[ira_only]);
    }
    tick(&page, "claims.birth_or_adoption");
    expect_in_result(&page, &["These may apply: still needed", "Day of the birth, or the adoption was final"]);
    let born = ["month", "day", "year"].map(|part| ["birth_or_adoption.eventDate-", part].concat());
    for (field, text) in born.iter().zip(["5", "1", "2026"]) {
        tab_and_type(&page, &[(field, text)]);
    }
    page.expect_text(".k401-answer-amount", "$5,000");
    expect_in_result(&page, &["The 10% additional tax on the rest is $1,500.", "Exception number 19 on Form 5329"]);
    expect_in_result(&page, &["May be put back until June 1, 2029"]);
    tab_to(&page, ".k401-carry");
    page.press(Key::Enter);
    // $20,000 less 3,750 income tax and 1,500 additional tax.
    page.expect_text(".k401-answer-lead", "You keep");
    page.expect_text(".k401-answer-amount", "$14,750");
    assert_eq!(page.run_js("return document.activeElement.className").as_str(), Some("k401-result"));
    assert_eq!(page.complaints(), [""; 0]);
}

/// What is still needed leads to its field, and an answer that is taken back is not lost.
#[test]
fn nothing_is_lost_on_the_way_back() {
    let page = open("Take money out");
    type_example(&page);
    open_named(&page, "exceptions");
    let known = "Already entered: $20,000, born 3/1/1986, other income 60k. Open to change.";
    page.expect_text(".k401-known", known);
    assert_eq!(page.attribute_of(".k401-basics", "open"), None, "what is known is folded");
    page.click("[id='k401-claims.disability']");
    page.click(".k401-needed a");
    let focus = page.run_js("return document.activeElement.id");
    assert_eq!(focus.as_str(), Some("k401-disability.disabledSince-month"));
    type_date(&page, "disability.disabledSince", "1/15/2026");
    page.click("[name='disability.ableToWork'] option[value='false']");
    page.click("[name='disability.indefinite'] option[value='true']");
    page.expect_text(".k401-answer-amount", "$20,000");
    page.click("[id='k401-claims.disability']");
    page.expect_text(".k401-answer-amount", "$0");
    open_named(&page, "loan");
    open_named(&page, "exceptions");
    page.click("[id='k401-claims.disability']");
    page.expect_text(".k401-answer-amount", "$20,000");
    expect_in_result(&page, &["Exception number 03 on Form 5329 · Code 3 in box 7 of Form 1099-R"]);
}

fn type_answers(page: &Session) {
    type_example(page);
    for field in ["claims.disability", "claims.birth_or_adoption"] {
        page.click(&format!("[id='k401-{field}']"));
    }
    page.type_into("#k401-expenses", "5k");
    page.run_js("const d = new Date(); window.k401today = [d.getMonth() + 1, d.getDate(), d.getFullYear()]");
    for (part, index) in [("month", 0), ("day", 1), ("year", 2)] {
        let today = page.run_js(&format!("return String(window.k401today[{index}])"));
        page.type_into(&format!("[id='k401-birth_or_adoption.eventDate-{part}']"), today.as_str().unwrap_or_default());
    }
}

#[test]
fn it_is_looked_at_on_every_screen() {
    let page = open("Which exception fits me?");
    look(&page, "exceptions-empty");
    type_answers(&page);
    page.expect_text(".k401-answer-amount", "$5,000");
    look(&page, "exceptions");
    page.prefer_dark();
    look(&page, "exceptions-dark");
    page.click(".k401-language[lang='es']");
    page.expect_text(".k401-answer-lead", "Exento del impuesto adicional del 10%");
    look(&page, "exceptions-spanish");
}
