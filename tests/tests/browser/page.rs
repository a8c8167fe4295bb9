//! The page as a whole.

use crate::changed_site::ChangedSite;
use k401_tests::browser::Session;

use crate::steps::{open_named, panels};

#[test]
fn the_page_starts_without_a_complaint() {
    let page = Session::open("");
    page.expect_text("h2", "401(k) calculator");
    assert_eq!(page.complaints(), [""; 0]);
}

/// In every engine: otherwise no complaint would prove nothing.
#[test]
fn a_complaint_is_heard() {
    let page = Session::open("");
    page.run_js("setTimeout(() => { throw new Error('planted') })");
    page.wait_until("the complaint", || page.complaints().iter().any(|complaint| complaint.contains("planted")));
}

#[test]
fn the_page_keeps_working_offline_and_on_a_narrow_screen() {
    let mut page = Session::open("");
    page.set_viewport(320, 640);
    page.find("#k401-amount");
    page.go_offline();
    crate::withdrawal::type_example(&page);
    page.expect_text(".k401-answer-amount", "$14,250");
    assert_eq!(page.run_js("return [innerWidth, navigator.onLine]").to_string(), "[320,false]");
}

#[test]
fn another_language_is_fetched_when_it_is_chosen_and_its_absence_is_said() {
    // Without a network the worker has it: only a server that has lost it can fail.
    let site = ChangedSite::new("language");
    site.remove("words/es.txt");
    let page = site.session();
    page.goto("");
    page.click(".k401-language[lang=es]");
    page.expect_text(".k401-words-missing", "This language could not be loaded. Try again when you are online.");
    page.expect_text("h2", "401(k) calculator");
}

#[test]
fn nothing_sticks_out_at_320_pixels() {
    let page = Session::open("");
    page.set_viewport(320, 640);
    crate::withdrawal::type_example(&page);
    page.find(".k401-answer-amount");
    for panel in panels(&page) {
        open_named(&page, &panel);
        if panel == "loan" {
            page.type_into("#k401-vestedBalance", "80k");
            page.type_into("#k401-annualRate", "5");
            page.type_into("#k401-highestBalancePast12Months", "0");
            page.find(".k401-answer-amount");
        }
        page.run_js("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        let overflow =
            page.run_js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(overflow, 0, "{panel}");
    }
}
