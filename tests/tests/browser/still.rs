//! What the page shows without the widget: before it runs, where it cannot, and without JavaScript.

use serde_json::json;

use crate::changed_site::ChangedSite;
use k401_tests::browser::Session;

/// The limits of 2026, Notice 2025-67, as the tables print them.
fn expect_tables(page: &Session) {
    let tables = page.text_of("#k401-still");
    for part in ["Contribution limits by age, 2026", "$24,500", "$35,750", "$72,000", "Sources: ", "IRS Notice 2025-67"]
    {
        assert!(tables.contains(part), "{part} in {tables}");
    }
    assert_eq!(page.count("#k401-still table"), 8);
}

#[test]
fn without_javascript_there_are_the_tables_and_no_dead_form() {
    let site = ChangedSite::new("no-javascript");
    let page = site.session();
    page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.goto_still("");
    page.set_viewport(1280, 900);
    page.screenshot("no-javascript-1280");
    expect_tables(&page);
    assert!(page.text_of("#k401-still").starts_with("The calculator needs JavaScript."));
    assert_eq!(page.text_of("#k401"), "", "the form is not shown");
    // Another language is a page of its own.
    page.click("#k401-still a[hreflang='es']");
    page.expect_text("h1", "Tablas de referencia del 401(k), 2026");
    assert!(page.text_of("main").contains("Fuentes: "));
    page.set_viewport(320, 900);
    page.screenshot("no-javascript-es-320");
}

#[test]
fn a_browser_that_refuses_the_wasm_keeps_the_tables() {
    let site = ChangedSite::new("no-wasm");
    site.remove("k401-widget_bg.wasm");
    let page = site.session();
    page.goto("");
    page.expect_text(
        ".k401-failed",
        "The calculator could not start in this browser. The tables below hold without it.",
    );
    expect_tables(&page);
}

/// The picture is drawn while the wasm is on its way, and nothing moves when the widget takes its place.
#[test]
fn nothing_moves_when_the_widget_takes_over() {
    let site = ChangedSite::new("slow");
    let slow = json!({ "offline": false, "latency": 50, "downloadThroughput": 300_000, "uploadThroughput": 300_000 });
    for width in [320, 768, 1280] {
        // A browser that has kept nothing yet.
        let page = site.session();
        page.devtools("Network.enable", json!({}));
        page.devtools("Network.emulateNetworkConditions", slow.clone());
        page.set_viewport(width, 900);
        page.goto_still("about-nothing");
        page.goto("");
        let is_over = "return document.getElementById('k401-still')?.hidden ?? false";
        page.wait_until("the widget to take over", || page.run_js(is_over) == true);
        let moved = page.run_js(
            "return new Promise((done) => { let sum = 0; \
             new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }) \
             .observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })",
        );
        assert_eq!(moved.as_f64(), Some(0.0), "layout shift at {width} px");
        // It was there before the wasm came: painted first, started later.
        let waited = page.run_js(
            "const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime; \
             const wasm = performance.getEntriesByType('resource').find((one) => one.name.endsWith('.wasm')).responseEnd; \
             return paint < wasm",
        );
        assert_eq!(waited, true, "first paint at {width} px");
    }
}
