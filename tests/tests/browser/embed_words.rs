//! The page's own words, and events that tell no amounts.

use serde_json::json;

use crate::embed::{details, type_birth_date};
use crate::embed_attributes::open;

const FACTS: &str = "tax-year='2026' filing-status='single' income='60000' amount='20000'";

#[test]
fn a_page_says_it_in_its_own_words_but_changes_no_figure() {
    let page = open(FACTS);
    page.on_element(
        0,
        "el.labels = { 'Amount': 'How much?', 'Birth date': 'x', 'Your birth date': 'When were you born?', 'Importe': 'y',
            'Taken out of my account': 'Out of the plan', '$14,250': '$99,999', 'You keep': 'All $20,000', 'Month': 'M' }",
    );
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.expect_inside(0, "label[for=k401-amount]", "How much?");
    page.expect_inside(0, "#k401-goal option", "Out of the plan");
    page.expect_inside(0, "label[for=k401-birthDate-month]", "M");
    let refused: Vec<_> = details(&page, "error").iter().map(|error| error["message"].clone()).collect();
    assert_eq!(refused, ["labels: $14,250", "labels: You keep"]);
    assert_eq!(page.on_element(0, "return el.labels.Amount"), "How much?");
    page.on_element(0, "el.scrollIntoView()");
    page.screenshot("embed-labels");
    // In Spanish there are no words of the page's, and back in English there are.
    page.on_element(0, "el.lang = 'es'");
    page.expect_inside(0, "label[for=k401-amount]", "Cantidad");
    page.on_element(0, "el.lang = 'en'");
    page.expect_inside(0, "label[for=k401-amount]", "How much?");
    page.on_element(0, "el.labels = undefined");
    page.expect_inside(0, "label[for=k401-amount]", "Amount");
    page.expect_inside(0, "#k401-goal option", "Taken out of my account");
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn the_foot_and_the_next_element_keep_our_words() {
    let page = open(FACTS);
    page.inside(0, ".k401-form");
    let foot = page.on_element(0, "return el.shadowRoot.querySelector('.k401-foot p:last-child').textContent");
    page.on_element(
        0,
        "const walker = document.createTreeWalker(el.shadowRoot.querySelector('.k401-foot'), NodeFilter.SHOW_TEXT); const labels = { Amount: 'How much?' };
        while (walker.nextNode()) labels[walker.currentNode.data] = 'Trust us';
        el.labels = labels",
    );
    page.expect_inside(0, "label[for=k401-amount]", "How much?");
    assert_eq!(page.on_element(0, "return el.shadowRoot.querySelector('.k401-foot p:last-child').textContent"), foot);
    page.on_element(0, "el.remove()");
    page.run_js("document.body.append(Object.assign(document.createElement('k401-widget'), { loading: 'eager' }))");
    page.expect_inside(0, "label[for=k401-amount]", "Amount");
}

/// The amounts of the shared example: 20,000 taken out, 2,000 of additional tax.
#[test]
fn coarse_events_tell_bands_and_years() {
    let page = open(&format!("{FACTS} privacy='coarse'"));
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.wait_until("the result's event", || !details(&page, "result").is_empty());
    let result = details(&page, "result").pop().unwrap();
    let lines = result["result"]["lines"].as_array().unwrap();
    let amount = |key: &str| lines.iter().find(|line| line["key"] == key).unwrap()["amount"].clone();
    assert_eq!([amount("additional_tax"), amount("net")], [json!("1000-9999"), json!("10000-24999")]);
    assert_eq!(
        details(&page, "input").last().unwrap(),
        &json!({ "field": "birthDate", "value": "1986", "source": "user" })
    );
    page.type_inside(0, "#k401-otherIncome", "Jane Doe");
    page.type_inside(0, "#k401-amount", "120k");
    page.on_element(0, "el.shadowRoot.querySelector('#k401-amount').blur()");
    page.wait_until("the change", || {
        details(&page, "change").iter().any(|change| change["inputs"]["amount"] == "100000-249999")
    });
    let change = details(&page, "change").pop().unwrap()["inputs"].clone();
    assert_eq!(change["otherIncome"], "other");
    assert_eq!([&change["filingStatus"], &change["birthDate"]], ["single", "1986"]);
    let told = page.run_js("return JSON.stringify(told.filter(([name]) => name !== 'ready'))");
    for secret in ["20000", "14250", "60000", "1986-", "3/1", "Jane", "120k"] {
        assert!(!told.as_str().unwrap().contains(secret), "{secret} in {told}");
    }
    assert_eq!(page.on_element(0, "return el.inputs.amount"), "120k", "a page of the editor's own can still ask");
}
