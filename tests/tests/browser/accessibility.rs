//! axe-core on every panel, in every language and scheme, empty, answered and wrong.

use k401_tests::browser::Session;

use crate::examples::{ANSWERED, WRONG, follow, unfold};

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
                    if state == "wrong" && panel != "tables" {
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
        page.click(".k401-takeaway .k401-button");
        page.find(".k401-link");
        looked += 1;
        found.extend(page.accessibility_violations());
    }
    println!("axe-core looked at {looked} states");
    assert!(looked >= 110, "{looked}");
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
