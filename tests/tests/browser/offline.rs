//! The page without network and server, its updates, and everything that can go wrong with what a browser keeps.

use std::thread;
use std::time::Duration;

use k401_tests::browser::Session;
use serde_json::{Value, json};

use crate::changed_site::ChangedSite;

const WASM: &str = "k401-widget_bg.wasm";

/// Waits until the worker answers for the page.
fn expect_kept(page: &Session) {
    page.wait_until("the worker", || page.run_js("return navigator.serviceWorker.controller !== null") == true);
}

/// Names of what is kept, of every version.
fn caches(page: &Session) -> Vec<Value> {
    page.run_js("return caches.keys()").as_array().expect("a list").clone()
}

fn version(page: &Session) -> Value {
    page.run_js("return document.documentElement.dataset.version ?? null")
}

fn expect_answer(page: &Session) {
    crate::withdrawal::type_example(page);
    page.expect_text(".k401-answer-amount", "$14,250");
}

/// Puts something else in a file's place.
fn corrupt(page: &Session, file: &str) {
    let script = format!(
        "return caches.keys().then((names) => caches.open(names[0])).then((cache) => cache.put('./{file}', \
         new Response('rotten', {{ headers: {{ 'Content-Type': 'application/wasm' }} }})))"
    );
    page.run_js(&script);
}

fn length_kept(page: &Session, file: &str) -> u64 {
    let script =
        format!("return caches.match('./{file}').then((kept) => kept.arrayBuffer()).then((data) => data.byteLength)");
    page.run_js(&script).as_u64().expect("a length")
}

#[test]
fn the_page_comes_back_without_network_and_server() {
    let mut page = Session::open("");
    expect_kept(&page);
    page.go_offline();
    page.reload();
    expect_answer(&page);
    page.goto("index.html?from=a-link");
    expect_answer(&page);
    // What is fetched only when it is wanted was kept too.
    page.click(".k401-language[lang='es']");
    page.expect_text(".k401-answer-lead", "Le quedan");
    page.click(".k401-tab[data-panel='tables']");
    page.find("section[aria-labelledby='k401-table-contribution_limits']");
    // That the network is gone is no news to the reader, and nothing of ours asked for it.
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn only_files_of_the_page_are_kept() {
    let page = Session::open("");
    expect_kept(&page);
    page.run_js("return fetch('./reference/en/2020.html').then((answer) => answer.text()).then(() => null)");
    page.run_js("return fetch('./nothing-there').then(() => null)");
    let script = "return caches.keys().then((names) => caches.open(names[0])).then((cache) => cache.keys())\
                  .then((kept) => kept.map((one) => new URL(one.url).pathname).sort().join(' '))";
    let kept = page.run_js(script);
    assert_eq!(
        kept,
        "/ /icon-180.png /icon-192.png /icon-512.png /icon-maskable-512.png /icon.svg /k401-widget.js \
         /k401-widget_bg.wasm /k401.css /manifest.webmanifest /offline.js /panels/compare.wasm \
         /panels/exceptions.wasm /panels/limits.wasm /panels/loan.wasm /panels/losses.wasm /panels/rmd.wasm \
         /panels/rollover.wasm /panels/roth.wasm /panels/sepp.wasm /panels/tables.wasm /start.js /tables/en.txt \
         /tables/es.txt /unstyled.js /words/es.txt"
    );
    assert_eq!(caches(&page).len(), 1);
}

#[test]
fn a_rotten_file_is_fetched_again() {
    let mut page = Session::open("");
    expect_kept(&page);
    let whole = length_kept(&page, WASM);
    corrupt(&page, WASM);
    assert_eq!(length_kept(&page, WASM), 6);
    page.reload();
    expect_answer(&page);
    page.wait_until("the file to be mended", || length_kept(&page, WASM) == whole);
    page.go_offline();
    page.reload();
    expect_answer(&page);
}

/// Without a network it cannot be mended: better no calculator than a wrong one, and the tables stay.
#[test]
fn a_rotten_file_is_never_run() {
    let mut page = Session::open("");
    expect_kept(&page);
    corrupt(&page, WASM);
    page.go_offline();
    page.reload();
    page.find(".k401-failed:not([hidden])");
    assert!(page.text_of("#k401-still").contains("$24,500"));
}

#[test]
fn a_newer_version_is_offered_and_never_forced() {
    let site = ChangedSite::new("update");
    site.publish(1);
    let page = site.session();
    page.goto("");
    expect_kept(&page);
    assert_eq!(version(&page), "1");
    site.publish(2);
    page.reload();
    page.expect_text(
        ".k401-update p[lang='en']",
        "A newer version of this page is ready. Loading it clears what you typed. Load the newer version",
    );
    assert_eq!(page.text_of(".k401-update"), page.text_of(".k401-update p[lang='en']"), "in one language only");
    page.screenshot("update-1280");
    assert_eq!(page.accessibility_violations(), [""; 0]);
    page.reload();
    assert_eq!(version(&page), "1", "a plain reload stays on what the reader has");
    expect_answer(&page);
    page.click(".k401-update p[lang='en'] button");
    page.wait_until("the newer version", || version(&page) == "2");
    page.reload();
    expect_answer(&page);
    assert_eq!(version(&page), "2");
    page.wait_until("the old version to go", || caches(&page).len() == 1);
    assert_eq!(page.text_of(".k401-update"), "");
}

#[test]
fn a_half_finished_update_leaves_the_version_before() {
    let site = ChangedSite::new("half");
    site.publish(1);
    let mut page = site.session();
    page.goto("");
    expect_kept(&page);
    let before = caches(&page);
    site.publish(2);
    site.remove("k401.css");
    page.reload();
    let update = "return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => 0, () => 1)";
    page.run_js(update);
    let is_idle = "return navigator.serviceWorker.getRegistration().then((one) => !one.installing && !one.waiting)";
    page.wait_until("the attempt to end", || page.run_js(is_idle) == true && caches(&page) == before);
    page.reload();
    assert_eq!(version(&page), "1");
    expect_answer(&page);
    assert_eq!(page.text_of(".k401-update"), "");
    // The server is whole again: the next visit is offered the version.
    site.restore("k401.css");
    page.reload();
    page.find(".k401-update p:not([hidden])");
    page.go_offline();
    page.reload();
    assert_eq!(version(&page), "1");
    expect_answer(&page);
}

#[test]
fn a_full_disk_costs_only_the_copy() {
    let site = ChangedSite::new("full");
    let page = site.session();
    let origin = page.url().trim_end_matches('/').to_owned();
    let quota = json!({ "origin": origin, "quotaSize": 100_000 });
    page.goto_still("nothing-there");
    page.devtools("Storage.overrideQuotaForOrigin", quota);
    page.goto("");
    expect_answer(&page);
    let attempt = "return navigator.serviceWorker.register('./sw.js').then((one) => new Promise((done) => { \
                   const next = one.installing; if (!next) return done('none'); \
                   next.onstatechange = () => done(next.state); if (next.state === 'redundant') done(next.state); }))";
    let outcome = page.run_js(attempt);
    assert!(outcome == "redundant" || outcome == "none", "{outcome}");
    page.wait_until("the half to go", || caches(&page).is_empty());
    page.reload();
    expect_answer(&page);
    // Room again: the next visit keeps the page.
    page.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin }));
    thread::sleep(Duration::from_millis(50));
    page.reload();
    expect_kept(&page);
}
