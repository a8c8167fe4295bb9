//! What the page covers, how current it is, and how its panels are found.

use thirtyfour::Key;

use crate::steps::{look, open, open_named};

#[test]
fn the_scope_and_the_changes_are_there_with_their_law() {
    let page = open("What this covers");
    let text = page.text_of(".k401-about");
    for part in ["Compare my options", "2026", "2024", "SECURE 2.0 Act of 2022", "Not in the calculators", "Coming"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let foot = page.text_of(".k401-version");
    assert!(foot.starts_with("Tax year 2026 · Federal figures 2020 to 2026, version "), "{foot}");
    look(&page, "about");
}

/// On a phone the panels are one button; choosing one folds them, and the focus stays on the button, which names it.
#[test]
fn the_panels_fold_on_a_narrow_screen() {
    let page = open("Take money out");
    page.set_viewport(320, 640);
    page.expect_text(".k401-menu-open", "Take money out");
    let is_shown = "return getComputedStyle(document.querySelector('.k401-groups')).display !== 'none'";
    assert_eq!(page.run_js(is_shown), false);
    page.run_js("document.querySelector('.k401-menu').focus()");
    page.press(Key::Enter);
    page.wait_until("the panels", || page.run_js(is_shown) == true);
    page.screenshot("panels-unfolded-320");
    page.click(".k401-tab[data-panel='compare']");
    page.expect_text(".k401-menu-open", "Compare my options");
    assert_eq!(page.run_js(is_shown), false);
    assert_eq!(page.run_js("return document.activeElement.className").as_str(), Some("k401-menu"));
    page.set_viewport(1280, 900);
    page.wait_until("the panels without the button", || page.run_js(is_shown) == true);
    open_named(&page, "about");
    page.expect_text(".k401-tab[aria-current]", "What this covers");
}
