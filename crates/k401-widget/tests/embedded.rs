//! The widget as the element drives it, without the element.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function};
use k401_widget::Widget;
use wasm_bindgen_test::*;
use web_sys::Element;

wasm_bindgen_test_configure!(run_in_browser);

fn root() -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    root
}

/// Waits until it is so: Yew draws in microtasks, and pauses between them when they take long.
async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        yew::platform::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it never came");
}

fn texts(all: &[&str]) -> Array {
    let list = Array::new();
    for text in all {
        list.push(&(*text).into());
    }
    list
}

fn joined(widget: &Widget, part: u32) -> String {
    let part = widget.look().get(part);
    if part.is_object() { Array::from(&part).join(",").into() } else { String::new() }
}

#[wasm_bindgen_test]
async fn what_is_given_is_checked_computed_and_forgotten() {
    let widget = Widget::new(root(), Function::new_no_args(""), None);
    assert!(!widget.open("nonsense") && !widget.turn(1999), "unknown names are refused");
    let shared = ["amount", "20000", "otherIncome", "60000", "birthDate", "1986-03-01", "filingStatus", "king"];
    widget.give(&texts(&shared));
    until(|| joined(&widget, 4) == "filingStatus,unknown_value").await;
    assert!(widget.look().get(5).is_null(), "nothing is computed from what is wrong");
    widget.give(&texts(&["filingStatus", "single", "odd one out"]));
    // What is kept of the shared example.
    until(|| joined(&widget, 5).contains("14250.00")).await;
    assert_eq!(joined(&widget, 4), "");
    widget.begin("es");
    until(|| widget.look().get(5).is_null()).await;
    let language = widget.look().get(1).as_string();
    assert_eq!(joined(&widget, 2), "");
    assert_eq!(language.as_deref(), Some("en"), "the words of another language cannot be fetched here");
}

#[wasm_bindgen_test]
async fn the_page_sets_panels_and_headings() {
    let root = root();
    let widget = Widget::new(root.clone(), Function::new_no_args(""), None);
    widget.set(9, "loan nonsense loan limits", true);
    assert!(widget.open("loan"));
    until(|| root.query_selector_all(".k401-tab").unwrap().length() == 2).await;
    assert!(root.query_selector("h6.k401-title").unwrap().is_some());
    assert!(root.query_selector("form[inert]").unwrap().is_some());
}
