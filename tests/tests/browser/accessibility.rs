//! axe-core on every panel, in every language and scheme, empty, answered and wrong.

use k401_tests::browser::Session;
use thirtyfour::Key;

/// Violations of the page as it stands, with the name of the state.
fn look(page: &Session, state: &str, found: &mut Vec<String>, looked: &mut u32) {
    *looked += 1;
    found.extend(page.accessibility_violations().into_iter().map(|violation| format!("{state}: {violation}")));
}

fn every_panel(page: &Session, state: &str, found: &mut Vec<String>, looked: &mut u32) {
    for panel in 1..=page.count(".k401-tab") {
        page.click(&format!(".k401-tabs li:nth-child({panel}) .k401-tab"));
        let name = page.text_of(".k401-tab[aria-current]");
        look(page, &format!("{state}, {name}"), found, looked);
    }
}

#[test]
fn no_state_shuts_anybody_out() {
    let (mut found, mut looked) = (Vec::new(), 0);
    for is_dark in [false, true] {
        let page = Session::open("");
        if is_dark {
            page.prefer_dark();
        }
        let scheme = if is_dark { "dark" } else { "light" };
        page.find(".k401-tab");
        every_panel(&page, &format!("{scheme}, empty"), &mut found, &mut looked);
        page.click(".k401-tabs li:first-child .k401-tab");
        crate::withdrawal::type_example(&page);
        page.find(".k401-answer-amount");
        // Open what is folded: what is hidden is not looked at.
        page.run_js("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        look(&page, &format!("{scheme}, answered"), &mut found, &mut looked);
        page.type_into("#k401-amount", "lots");
        page.press(Key::Enter);
        page.find(".k401-problems");
        look(&page, &format!("{scheme}, wrong"), &mut found, &mut looked);
        page.click(".k401-language[lang='es']");
        every_panel(&page, &format!("{scheme}, Spanish"), &mut found, &mut looked);
    }
    println!("axe-core looked at {looked} states");
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
