//! The part of the page's address that carries inputs: read at the start and when it changes, never written.

use k401_view::App;
use k401_view::store::Action;
use wasm_bindgen::prelude::*;
use web_sys::window;
use yew::AppHandle;

/// The fragment of the address, with its `#`; empty when there is none.
pub fn now() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Follows every link that is clicked or pasted while the page is open.
pub fn follow(app: AppHandle<App>) {
    let Some(window) = window() else { return };
    let changed = Closure::<dyn FnMut()>::new(move || app.send_message(Action::Followed(now())));
    // A browser that cannot tell of changes still reads the link at the start.
    let _ = window.add_event_listener_with_callback("hashchange", changed.as_ref().unchecked_ref());
    // It listens as long as the page is there.
    changed.forget();
}
