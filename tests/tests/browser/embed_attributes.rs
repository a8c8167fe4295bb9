//! What attributes start, what they leave out, and what they cannot ask for.

use k401_tests::browser::Session;
use k401_tests::browser::host::Host;
use serde_json::{Value, json};

use crate::embed::details;

/// A page with one element, whose events are kept.
pub fn page_with(element: &str, before: &str) -> String {
    format!(
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>A page</title><link rel='icon' href='data:,'>{before}
        <script type='module' src='/record.js'></script>{element}<script type='module' src='/k401/k401.js'></script>"
    )
}

/// The same with nothing else, opened and running.
pub fn open(attributes: &str) -> Session {
    let element =
        format!("<k401-widget loading='eager' {attributes}><p id='fallback'>Figures for 2026.</p></k401-widget>");
    let page = Host::default().with_page(&page_with(&element, "")).open("page.html");
    page.inside(0, ".k401-head");
    page
}

/// Codes and messages of the errors so far.
fn errors(page: &Session) -> Vec<String> {
    let say = |error: &Value| {
        let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        [text("code"), text("message")].join(" ")
    };
    details(page, "error").iter().map(say).collect()
}

fn is_shown(page: &Session, css: &str) -> bool {
    page.on_element(0, &format!("return el.shadowRoot.querySelector({css:?})?.checkVisibility() ?? false")) == true
}

#[test]
fn an_age_makes_the_birth_date_of_whoever_reaches_it_on_the_day() {
    let day = "tax-year='2026' distribution-date='2026-08-31'";
    // 59 on August 31 is not 59½; half a year earlier has no 31st, and then it is its last day.
    for (age, born) in [("40", "1986-08-31"), ("59.5", "1967-02-28"), ("59½", "1967-02-28"), ("0", "2026-08-31")] {
        let page = open(&format!("{day} age='{age}'"));
        page.wait_until(&format!("the birth date of {age}"), || {
            page.on_element(0, "return el.inputs.birthDate ?? null") == born
        });
        assert_eq!(errors(&page), [""; 0]);
    }
    let page = open(&format!("{day} age='40' birth-date='1970-01-02'"));
    page.wait_until("the birth date", || page.on_element(0, "return el.inputs.birthDate ?? null") == "1970-01-02");
    page.on_element(0, "el.removeAttribute('birth-date'); el.age = 41");
    page.wait_until("the age", || page.on_element(0, "return el.inputs.birthDate") == "1985-08-31");
    for age in ["old", "-3", "121", "40.25"] {
        let page = open(&format!("{day} age='{age}'"));
        page.wait_until("the error", || errors(&page) == ["unknown_value age"]);
        assert_eq!(page.on_element(0, "return el.inputs.birthDate ?? ''"), "");
    }
}

/// Whoever is 59½ on the day pays no additional tax; whoever is 59 does: 10% of 20,000.
#[test]
fn an_age_decides_the_additional_tax() {
    let shared = "tax-year='2026' distribution-date='2026-08-31' filing-status='single' income='60000' amount='20000'";
    for (age, tax) in [("59", "2000.00"), ("59.5", "0.00")] {
        let page = open(&format!("{shared} age='{age}'"));
        let line = "return el.result?.lines.find(({ key }) => key === 'additional_tax')?.amount ?? '0.00'";
        page.inside(0, ".k401-answer-amount");
        page.wait_until(&format!("the tax of {age}"), || page.on_element(0, line) == tax);
    }
}

#[test]
fn an_exception_is_claimed_and_waits_for_its_facts() {
    let page = open("view='exceptions' exception='disability'");
    page.wait_until("the box", || {
        page.on_element(0, "return el.shadowRoot.querySelector('[name=\"claims.disability\"]')?.checked ?? null")
            == true
    });
    assert_eq!(page.on_element(0, "return el.inputs.useExceptions"), "true");
    page.on_element(0, "el.exception = 'terminal_illness'");
    page.wait_until("the other box", || {
        page.on_element(0, "return [el.inputs['claims.disability'], el.inputs['claims.terminal_illness']].join()")
            == ",true"
    });
    // Every exception that the element takes has its box.
    let boxes =
        "return [...el.shadowRoot.querySelectorAll('[name^=\"claims.\"]')].map(({ name }) => name.slice(7)).join(' ')";
    let boxes = page.on_element(0, boxes);
    let boxes: Vec<&str> = boxes.as_str().unwrap().split(' ').collect();
    assert_eq!(boxes.len(), 15);
    for kind in boxes {
        page.on_element(0, &format!("el.exception = '{kind}'"));
        page.wait_until(kind, || page.on_element(0, &format!("return el.inputs['claims.{kind}'] ?? null")) == "true");
    }
    page.on_element(0, "el.exception = 'public_safety_50'");
    page.wait_until("the service", || page.on_element(0, "return el.inputs.publicSafetyEmployee ?? null") == "true");
    assert_eq!(errors(&page), [""; 0]);
    page.on_element(0, "el.exception = 'first_time_homebuyer'");
    page.wait_until("the error", || errors(&page) == ["unknown_value exception"]);
    assert_eq!(page.on_element(0, "return el.inputs.publicSafetyEmployee"), "");
}

#[test]
fn what_the_rules_do_not_know_is_said_and_changes_nothing() {
    let page = open(
        "state='CA' rules-src='/rules.json' plan-type='ira' theme='purple' hide='disclaimer year chart' amount='20000'",
    );
    let mut expected = [
        "not_supported state",
        "not_supported rules-src",
        "not_supported plan-type",
        "unknown_value theme",
        "not_supported hide",
    ];
    expected.sort_unstable();
    page.wait_until("the errors", || errors(&page).len() == expected.len());
    let mut found = errors(&page);
    found.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(page.on_element(0, "return JSON.stringify(el.inputs)"), "{\"amount\":\"20000\"}");
    assert!(is_shown(&page, ".k401-foot"));
    page.on_element(0, "el.formatters = { money: () => '$0' }");
    page.wait_until("the formatters' error", || {
        errors(&page).last().is_some_and(|last| last == "not_supported formatters")
    });
    let page = open(
        "plan-type='401k' theme='inherit' hide='chart citations steps share state' persist='hash' privacy='coarse'",
    );
    page.inside(0, ".k401-form");
    assert_eq!(errors(&page), [""; 0]);
}

#[test]
fn an_editor_hides_parts_but_never_the_year_and_what_it_does_not_do() {
    let parts = [
        ("chart", ".k401-bar"),
        ("citations", ".k401-citations"),
        ("steps", ".k401-worksheet"),
        ("share", ".k401-takeaway"),
        ("state", "#k401-stateRate"),
    ];
    let facts = "tax-year='2026' filing-status='single' income='60000' amount='20000' birth-date='1986-03-01'";
    let page = open(facts);
    page.inside(0, ".k401-answer-amount");
    page.on_element(0, "for (const folded of el.shadowRoot.querySelectorAll('details')) folded.open = true");
    for (name, css) in parts {
        assert!(is_shown(&page, css), "{css}");
        page.on_element(0, &format!("el.hide = '{name}'"));
        assert!(!is_shown(&page, css), "hide={name} hides {css}");
        for (other, css) in parts.into_iter().filter(|(other, _)| *other != name) {
            // The law stands in the worksheet too.
            assert!(is_shown(&page, css) || (name, other) == ("steps", "citations"), "hide={name} leaves {css}");
        }
    }
    page.on_element(0, "el.hide = 'chart'");
    page.inside(0, ".k401-figure");
    let headings = "return [...el.shadowRoot.querySelectorAll('.k401-section-title')].filter((title) => title.checkVisibility()).map((title) => title.textContent).join()";
    let headings = page.on_element(0, headings);
    assert!(
        !headings.as_str().unwrap().contains("grows") && headings.as_str().unwrap().contains("Where the money goes"),
        "{headings}"
    );
    page.on_element(0, "el.hide = 'chart citations steps share state disclaimer tax-year'");
    let foot = page.on_element(0, "return el.shadowRoot.querySelector('.k401-foot').textContent");
    assert!(is_shown(&page, ".k401-foot") && foot.as_str().unwrap().contains("2026"), "{foot}");
    assert_eq!(errors(&page), ["not_supported hide"]);
    page.on_element(0, "el.scrollIntoView()");
    page.screenshot("embed-hidden-parts");
    assert_eq!(json!(details(&page, "result").len()), 1);
}

/// Who caused an event is what hosts tell the first drawing from a reader's doing by.
#[test]
fn events_tell_the_first_drawing_from_a_readers_doing() {
    let facts = "tax-year='2026' filing-status='single' income='60000' amount='20000' birth-date='1986-03-01'";
    let page = open(&format!("{facts} views='withdrawal loan'"));
    page.inside(0, ".k401-answer-amount");
    page.wait_until("the first result", || !details(&page, "result").is_empty());
    page.on_element(0, "el.amount = 30000");
    page.wait_until("the second result", || details(&page, "result").len() == 2);
    page.type_inside(0, "#k401-amount", "40000");
    page.wait_until("the third result", || details(&page, "result").len() > 2);
    let sources: Vec<Value> = details(&page, "result").iter().map(|result| result["source"].clone()).collect();
    assert_eq!(sources[..3], ["init", "api", "user"]);
    // The buttons at the end of a result: link and paper; then the files.
    page.run_js("window.print = () => {}");
    page.on_element(
        0,
        "for (const button of el.shadowRoot.querySelectorAll('.k401-takeaway > .k401-buttons > button')) button.click();
        for (const button of [...el.shadowRoot.querySelectorAll('.k401-file')].slice(0, 2)) button.click()",
    );
    let kinds: Vec<Value> = details(&page, "export").iter().map(|export| export["kind"].clone()).collect();
    assert_eq!(kinds, ["link", "print", "csv", "json"]);
}
