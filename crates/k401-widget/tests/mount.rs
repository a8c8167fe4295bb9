//! The widget in a real browser, without the page around it.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn mounting_draws_a_heading() {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    k401_widget::mount(root.clone(), "en", None);
    // Yew draws in a microtask; a resolved promise behind it is enough.
    yew::platform::time::sleep(std::time::Duration::ZERO).await;
    assert!(root.query_selector("h2").unwrap().is_some());
}
