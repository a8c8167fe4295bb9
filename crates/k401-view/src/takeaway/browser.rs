//! What only a browser can do: the clipboard, a file, the printer. Called by clicks, never while rendering.

use k401_core::text::piece;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url, window};

/// The address of this page with another fragment.
pub fn address(fragment: &str) -> String {
    let here = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = piece(&here, b'#', 0);
    [page, "#", fragment].concat()
}

/// Asks the clipboard to take a text, and calls `done` when it has. It may be missing or refuse: then nothing is called.
pub fn copy(text: &str, done: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let clipboard = window.navigator().clipboard();
    // Pages that are not secure have none, whatever the type says.
    if clipboard.is_undefined() {
        return;
    }
    let taken = Closure::once(move |_: JsValue| done());
    let refused = Closure::once(|_: JsValue| {});
    let _ = clipboard.write_text(text).then2(&taken, &refused);
    // The browser calls one of them later, once.
    taken.forget();
    refused.forget();
}

/// Saves a text as a file.
pub fn save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link = document.create_element("a")?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.unchecked_into::<HtmlElement>().click();
    // The click has taken the file already: the browser resolves the address when it starts the download.
    Url::revoke_object_url(&address)
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = window() {
        // A browser without a printer is no reason to fail.
        let _ = window.print();
    }
}
