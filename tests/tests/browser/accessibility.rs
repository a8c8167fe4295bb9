//! axe-core on every panel, in every language and scheme, empty, answered and wrong.

use k401_tests::browser::Session;

use crate::examples::{ANSWERED, WRONG, asks, follow, unfold};
use crate::steps::{open_named, panels};

/// Violations of the page as it stands, with the name of the state.
fn look(page: &Session, state: &str, found: &mut Vec<String>, looked: &mut u32) {
    *looked += 1;
    found.extend(page.accessibility_violations().into_iter().map(|violation| format!("{state}: {violation}")));
}

fn every_panel(page: &Session, state: &str, found: &mut Vec<String>, looked: &mut u32) {
    for panel in panels(page) {
        open_named(page, &panel);
        look(page, &format!("{state}, {panel}"), found, looked);
    }
}

/// The panels whose answered states differ most from the withdrawal's, on a desk and with the panels folded on a phone.
fn look_at_the_interview_and_the_comparison(page: &Session, scheme: &str, found: &mut Vec<String>, looked: &mut u32) {
    open_named(page, "exceptions");
    page.click("[id='k401-claims.disability']");
    page.click("[id='k401-claims.birth_or_adoption']");
    page.find(".k401-needed a");
    look(page, &format!("{scheme}, interview"), found, looked);
    open_named(page, "compare");
    for (field, text) in [("vestedBalance", "100k"), ("annualRate", "8"), ("annualReturn", "5")] {
        page.type_into(&format!("#k401-{field}"), text);
    }
    page.find(".k401-cards");
    for (width, height) in [(1280, 900), (320, 640)] {
        page.set_viewport(width, height);
        look(page, &format!("{scheme}, comparison at {width}"), found, looked);
    }
    page.click(".k401-menu");
    page.find(".k401-groups-open");
    look(page, &format!("{scheme}, panels unfolded"), found, looked);
    page.set_viewport(1280, 900);
}

#[test]
fn no_state_shuts_anybody_out() {
    let (mut found, mut looked) = (Vec::new(), 0);
    for is_dark in [false, true] {
        let page = Session::open("");
        page.find(".k401-tab");
        if is_dark {
            page.prefer_dark();
        }
        let scheme = if is_dark { "dark" } else { "light" };
        for (panel, answered) in ANSWERED {
            for language in ["en", "es"] {
                for (state, typed) in [("empty", ""), ("answered", answered), ("wrong", WRONG)] {
                    follow(&page, panel, language, typed);
                    if state == "wrong" && asks(panel) {
                        page.click(".k401-button-primary");
                        page.find(".k401-problems");
                    }
                    // What is hidden is not looked at.
                    unfold(&page);
                    looked += 1;
                    let violations = page.accessibility_violations();
                    let named = |violation: String| format!("{scheme}, {language}, {panel}, {state}: {violation}");
                    found.extend(violations.into_iter().map(named));
                }
            }
        }
        follow(&page, "withdrawal", "en", ANSWERED[0].1);
        look_at_the_interview_and_the_comparison(&page, scheme, &mut found, &mut looked);
        every_panel(&page, &format!("{scheme}, opened"), &mut found, &mut looked);
        open_named(&page, "withdrawal");
        page.click(".k401-takeaway .k401-button");
        page.find(".k401-link");
        looked += 1;
        found.extend(page.accessibility_violations());
    }
    println!("axe-core looked at {looked} states");
    assert!(looked >= 150, "{looked}");
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

/// The check itself: a picture without a text is found.
#[test]
fn a_planted_barrier_is_found() {
    let page = Session::open("");
    page.find(".k401-tab");
    page.run_js("document.querySelector('.k401').append(new Image(10, 10))");
    let found = page.accessibility_violations();
    assert!(found.iter().any(|violation| violation.starts_with("image-alt")), "{found:?}");
}
