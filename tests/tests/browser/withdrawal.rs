//! The reader's task: what does a withdrawal cost me?

use k401_tests::browser::Session;
use thirtyfour::Key;

/// Types the shared example of `scenarios/withdrawal/shared_example.toml`.
pub fn type_example(page: &Session) {
    page.type_into("#k401-amount", "$20,000");
    page.type_into("#k401-birthDate-month", "3");
    page.type_into("#k401-birthDate-day", "1");
    page.type_into("#k401-birthDate-year", "1986");
    page.type_into("#k401-otherIncome", "60k");
}

fn top(page: &Session) {
    page.run_js("window.scrollTo(0, 0); document.activeElement.blur()");
}

/// The day of payment must be one before 59½, whatever day the test runs on: the suggestion is today or the year's end.
#[test]
fn a_reader_types_and_reads_the_answer() {
    let page = Session::open("");
    top(&page);
    page.screenshot("withdrawal-empty-1280");
    type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    page.expect_text(".k401-sentence", "You keep $14,250 of $20,000. Taxes take $5,750, which is 28.75%.");
    let result = page.text_of(".k401-result");
    for part in ["$3,750.00", "$2,000.00", "$4,000.00", "$1,750.00", "$6,500.00", "$13,500.00"] {
        assert!(result.contains(part), "{part} in {result}");
    }
    top(&page);
    for (width, height) in [(320, 2400), (768, 2200), (1280, 1500)] {
        page.set_viewport(width, height);
        page.screenshot(&format!("withdrawal-{width}"));
    }
    assert_eq!(page.complaints(), [""; 0]);
}

/// `scenarios/withdrawal/in_hand_20000.toml`.
#[test]
fn an_amount_in_hand_is_turned_into_the_withdrawal_it_needs() {
    let page = Session::open("");
    type_example(&page);
    page.click("#k401-goal option[value='net']");
    page.expect_text(".k401-answer-rest", "of a $28,455.88 withdrawal");
    page.expect_text(".k401-answer-amount", "$20,000");
}

/// 2023: 60,000 − 13,850 = 46,150 to 66,150, all in the 22% bracket (44,725 to 95,375): 20,000 × 22% = 4,400; with 2,000 more
/// 6,400: 13,600 are kept.
#[test]
fn another_year_is_computed_with_its_own_figures() {
    let page = Session::open("");
    type_example(&page);
    page.click("#k401-taxYear option[value='2023']");
    page.expect_text(".k401-answer-amount", "$13,600");
}

#[test]
fn a_mistake_is_named_beside_the_field_and_can_be_mended() {
    let page = Session::open("");
    type_example(&page);
    page.type_into("#k401-amount", "lots");
    page.press(Key::Enter);
    page.expect_text(".k401-problems-title", "There is a problem");
    assert_eq!(page.run_js("return document.activeElement.className").as_str(), Some("k401-problems"));
    assert_eq!(page.value_of("#k401-amount"), "lots");
    assert_eq!(page.attribute_of("#k401-amount", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.count(".k401-answer-amount"), 0, "nothing is computed from a field that is wrong");
    top(&page);
    page.screenshot("withdrawal-problem-1280");
    page.click(".k401-problems a");
    assert_eq!(page.run_js("return document.activeElement.id").as_str(), Some("k401-amount"));
    page.type_into("#k401-amount", "20000");
    page.expect_text(".k401-answer-amount", "$14,250");
    assert_eq!(page.count(".k401-problems"), 0);
}

#[test]
fn the_language_changes_and_what_was_typed_stays() {
    let page = Session::open("");
    type_example(&page);
    page.click(".k401-language[lang='es']");
    page.expect_text(".k401-answer-lead", "Le quedan");
    page.expect_text(".k401-answer-amount", "$14,250");
    assert_eq!(page.value_of("#k401-otherIncome"), "60k");
    top(&page);
    page.screenshot("withdrawal-spanish-1280");
}

#[test]
fn the_dark_scheme_is_followed() {
    let page = Session::open("");
    page.prefer_dark();
    type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    top(&page);
    page.set_viewport(1280, 1500);
    page.screenshot("withdrawal-dark-1280");
}

/// Every field is reached by Tab, in the order of the page, and the answer by Enter.
#[test]
fn the_task_is_done_by_keyboard_alone() {
    let page = Session::open("");
    page.find("#k401-amount");
    page.run_js("[...document.querySelectorAll('.k401-tab')].pop().focus()");
    let mut reached = Vec::new();
    for keys in ["20000", "", "", "", "3", "1", "1986", "60000"] {
        page.press(Key::Tab);
        reached.push(page.run_js("return document.activeElement.id").as_str().unwrap_or_default().to_owned());
        if !keys.is_empty() {
            page.type_keys(keys);
        }
    }
    let fields = ["amount", "goal", "taxYear", "filingStatus", "birthDate-month", "birthDate-day", "birthDate-year"];
    let expected: Vec<String> = fields.iter().map(|field| format!("k401-{field}")).collect();
    assert_eq!(reached[..7], expected, "{reached:?}");
    page.press(Key::Enter);
    page.expect_text(".k401-answer-amount", "$14,250");
    assert_eq!(page.run_js("return document.activeElement.className").as_str(), Some("k401-result"));
}
