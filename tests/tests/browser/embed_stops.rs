//! A clock past the figures, wasm that fails while it runs, browsers that cannot preload modules, readers who come back.

use k401_tests::browser::host::{Fault, Host};
use serde_json::json;

use crate::embed::{details, type_birth_date};
use crate::embed_attributes::page_with;

const FACTS: &str = "tax-year='2026' filing-status='single' income='60000' amount='20000'";

fn host(scripts: &str, elements: &str) -> Host {
    Host::default().with_page(&page_with(elements, scripts))
}

fn element() -> String {
    format!("<k401-widget loading='eager' {FACTS}><p id='fallback'>Figures for 2026.</p></k401-widget>")
}

#[test]
fn a_clock_past_the_newest_year_is_said() {
    let clock = "<script>const Now = Date; globalThis.Date = class extends Now {
        constructor(...given) { super(...(given.length ? given : [2028, 2, 1])); } };</script>";
    let page = host(clock, &element()).open("page.html");
    page.wait_until("the event", || !details(&page, "stale").is_empty());
    assert_eq!(details(&page, "stale"), [serde_json::json!({ "lastYear": 2026 })]);
    assert_eq!(
        page.on_element(0, "return [el.matches(':state(stale)'), el.matches(':state(ready)')].join()"),
        "true,true"
    );
    let banner = page.on_element(0, "return el.shadowRoot.querySelector('.k401-banner')?.textContent ?? ''");
    assert!(banner.as_str().unwrap().contains("2028"), "{banner}");
    page.screenshot("embed-stale");
    let page = host("", &element()).open("page.html");
    page.wait_until("the element", || page.on_element(0, "return el.matches(':state(ready)')") == true);
    assert_eq!(page.on_element(0, "return el.matches(':state(stale)')"), false);
    assert_eq!(details(&page, "stale").len(), 0);
}

/// Its memory is overwritten, so that the next thing it does fails.
#[test]
fn wasm_that_fails_gives_its_place_to_the_fallback() {
    let two = format!("{}<k401-widget loading='eager'><p>More figures.</p></k401-widget>", element());
    for trigger in [
        // Unless a timer of the calculator's was the first to fail.
        "el.shadowRoot.querySelector('.k401-tab:not([aria-current])')?.click()",
        "el.setInputs({ amount: '30000' })",
        "el.lang = 'es'",
        "el.calculate({ amount: '1' }).catch(() => {})",
    ] {
        let page = host("", &two).open("page.html");
        page.inside(1, ".k401-form");
        type_birth_date(&page, 0);
        page.expect_inside(0, ".k401-answer-amount", "$14,250");
        page.run_js("window.thrown = []; addEventListener('error', ({ message }) => thrown.push(message)); addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
            new Uint8Array(memories[0].buffer).fill(0xff)");
        page.on_element(0, trigger);
        page.wait_until(&format!("the fallback after {trigger}"), || {
            page.on_element(0, "return el.matches(':state(fallback)')") == true
        });
        for element in [0, 1] {
            let left = "return [el.matches(':state(fallback)'), el.shadowRoot.querySelector('.k401'), el.result, el.children[0].checkVisibility()].join()";
            assert_eq!(page.on_element(element, left), "true,,,true", "element {element} after {trigger}");
        }
        let codes: Vec<_> = details(&page, "error").iter().map(|error| error["code"].clone()).collect();
        assert_eq!(codes, ["stopped", "stopped"], "{trigger}");
        // Whatever is asked then is not thrown into the page, and no later element shows anything.
        page.on_element(0, "el.setInputs({ amount: 1 }); el.reset(); el.toCSV(); el.view = 'loan'; el.focusFirstError(); el.shareUrl(); el.remove()");
        page.run_js("document.body.insertAdjacentHTML('beforeend', '<k401-widget id=late loading=eager><p>Late figures.</p></k401-widget>')");
        page.wait_until("the late one's error", || details(&page, "error").len() == 3);
        assert_eq!(
            page.run_js("return document.querySelector('#late').shadowRoot.querySelector('.k401')"),
            serde_json::Value::Null
        );
        // What was to be drawn later finds nothing to do.
        page.run_js("return new Promise((done) => setTimeout(done, 500))");
        assert_eq!(page.run_js("return thrown"), serde_json::json!([]), "{trigger}");
    }
}

/// The second way to a checked module, for browsers without `modulepreload`.
#[test]
fn old_browsers_check_the_script_too() {
    let old = "<script>DOMTokenList.prototype.supports = () => false;</script>";
    let page = host(old, &element()).open("page.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    let served = host(old, &element());
    let page = served.clone().with_fault("k401_glue", Fault::Tampered).open("page.html");
    page.wait_until("the error", || !details(&page, "error").is_empty());
    assert_eq!(details(&page, "error")[0]["code"], "load_failed");
    assert_eq!(page.text_of("#fallback"), "Figures for 2026.");
    // With a nonce, and no leave for scripts without one.
    let strict = "default-src 'none'; script-src 'nonce-abc123' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'";
    let html = page_with(&element(), old).replace("<script", "<script nonce='abc123'");
    let page = Host::default().with_policy(strict).with_page(&html).open("page.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    assert_eq!(served.asked("k401_glue").len(), 1, "it is fetched once");
}

/// The facts and their answer come back together or not at all: an answer beside emptied fields would be one to other facts.
#[test]
fn a_reader_who_comes_back_finds_the_facts_beside_their_answer() {
    let page = Host::default().open("plain.html");
    type_birth_date(&page, 0);
    page.expect_inside(0, ".k401-answer-amount", "$14,250");
    page.goto_still("k401/embed.html");
    page.go_back();
    page.wait_until("the page before", || {
        page.try_js("return location.pathname.endsWith('plain.html')") == Some(true.into())
    });
    page.inside(0, ".k401-form");
    let state = page.on_element(
        0,
        "return [el.shadowRoot.querySelector('.k401-answer-amount')?.textContent ?? '',
            el.shadowRoot.querySelector('#k401-birthDate-year').value]",
    );
    assert!(state == json!(["$14,250", "1986"]) || state == json!(["", ""]), "{state}");
}
