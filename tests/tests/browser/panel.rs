//! What readers do in every panel.

use k401_tests::browser::Session;

/// Opens a panel by its tab.
pub fn open(label: &str) -> Session {
    let page = Session::open("");
    turn_to(&page, label);
    page
}

/// Turns to another panel.
pub fn turn_to(page: &Session, label: &str) {
    page.find(".k401-tab");
    let tab = |n: &usize| page.text_of(&format!(".k401-tabs li:nth-child({n}) .k401-tab")) == label;
    let n = (1..=page.count(".k401-tab")).find(tab).unwrap_or_else(|| panic!("no tab {label:?}"));
    page.click(&format!(".k401-tabs li:nth-child({n}) .k401-tab"));
    page.expect_text(".k401-tab[aria-current]", label);
}

/// Chooses a value of a field.
pub fn choose(page: &Session, field: &str, value: &str) {
    page.click(&format!("#k401-{field} option[value='{value}']"));
}

/// Looks at it on a phone, a tablet and a desk.
pub fn look(page: &Session, name: &str) {
    for (width, height) in [(320, 1400), (768, 1400), (1280, 1300)] {
        page.set_viewport(width, height);
        let overflow =
            page.run_js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(overflow, 0, "nothing sticks out of {name} at {width} px");
        page.screenshot(&format!("{name}-{width}"));
    }
    assert_eq!(page.complaints(), [""; 0]);
}
