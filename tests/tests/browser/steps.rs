//! What readers do on every panel.

use k401_tests::browser::{Engine, Session};
use thirtyfour::Key;

/// Opens the page at a panel.
#[track_caller]
pub fn open(label: &str) -> Session {
    let page = Session::open("");
    open_panel(&page, label);
    page
}

/// Opens the panel of a label.
#[track_caller]
pub fn open_panel(page: &Session, label: &str) {
    page.find(".k401-tab");
    page.run_js(&format!(
        "[...document.querySelectorAll('.k401-tab')].find(tab => tab.textContent.trim() === {label:?}).click()"
    ));
    page.expect_text(".k401-tab[aria-current]", label);
}

/// The names of all panels, in the order of the page.
pub fn panels(page: &Session) -> Vec<String> {
    page.find(".k401-tab");
    let names = page.run_js("return [...document.querySelectorAll('.k401-tab')].map(tab => tab.dataset.panel)");
    let names: Vec<String> =
        names.as_array().into_iter().flatten().filter_map(|name| name.as_str()).map(str::to_owned).collect();
    assert!(names.len() >= 12, "{names:?}");
    names
}

/// Opens the panel of a name, wherever its button is: on a narrow page it is folded.
#[track_caller]
pub fn open_named(page: &Session, name: &str) {
    let tab = format!(".k401-tab[data-panel='{name}']");
    page.find(&tab);
    page.run_js(&format!("document.querySelector(\"{tab}\").click()"));
    page.find(&format!("{tab}[aria-current]"));
}

/// Presses Tab until the focus is on what matches.
#[track_caller]
pub fn tab_to(page: &Session, css: &str) {
    let is_there = format!("return document.activeElement.matches({css:?})");
    for _ in 0..120 {
        page.press(Key::Tab);
        if page.run_js(&is_there) == true {
            return;
        }
    }
    panic!("Tab does not reach {css:?}");
}

/// Fills in fields by keyboard alone, in the order of the page.
#[track_caller]
pub fn tab_and_type(page: &Session, fields: &[(&str, &str)]) {
    for (field, text) in fields {
        tab_to(page, &format!("[id='k401-{field}']"));
        page.type_keys(text);
    }
}

/// Types a date, written `6/15/1990`, into its three parts.
#[track_caller]
pub fn type_date(page: &Session, field: &str, date: &str) {
    for (part, text) in ["month", "day", "year"].into_iter().zip(date.split('/')) {
        page.type_into(&format!("[id='k401-{field}-{part}']"), text);
    }
}

/// Unfolds the fields that only some need.
#[track_caller]
pub fn open_more(page: &Session) {
    page.click(".k401-form .k401-summary");
}

/// Chooses a value.
#[track_caller]
pub fn choose(page: &Session, field: &str, value: &str) {
    if page.engine() == Engine::WebKit {
        // It shows the choices in a window of its own, which the driver's next click may hit instead of the page.
        page.run_js(&format!(
            "const list = document.querySelector(\"[name='{field}']\"); list.value = {value:?};
            for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, {{ bubbles: true }}))"
        ));
        return;
    }
    page.click(&format!("[name='{field}'] option[value='{value}']"));
}

/// Waits until the result has a line of this label that says `value`.
#[track_caller]
pub fn expect_line(page: &Session, label: &str, value: &str) {
    let script = format!(
        "return [...document.querySelectorAll('.k401-lines dt')].some(line => \
         line.textContent === {label:?} && line.nextElementSibling.textContent === {value:?})"
    );
    page.wait_until(&format!("{label:?} to be {value:?}"), || page.run_js(&script) == true);
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
