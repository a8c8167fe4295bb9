//! What the page fetches when a reader wants it: the words of languages beyond English, the tables, and the code of panels.

use js_sys::{Function, Promise, Reflect};
use k401_view::panels::Panel;
use k401_view::store::{Action, Wanted};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Notes whose code is not here: a wasm whose panels were taken out exports the names of their files.
pub fn note_what_comes_later() {
    let exports = wasm_bindgen::exports();
    for panel in Panel::all() {
        let name = [panel.name(), ".wasm"].concat();
        if Reflect::has(&exports, &name.into()).unwrap_or(false) {
            panel.comes_later();
        }
    }
}

/// Asks the page for a file: `fetch("words/es.txt")` is a promise of its text. `fetch("panels/loan.wasm")` links that file to this
/// wasm, and is a promise of an empty text.
pub fn fetcher(fetch: Option<Function>) -> Callback<(Wanted, Callback<Action>)> {
    Callback::from(move |(wanted, send): (Wanted, Callback<Action>)| {
        let asked = fetch.as_ref().and_then(|fetch| fetch.call1(&JsValue::NULL, &wanted.file().into()).ok());
        spawn_local(async move {
            let file = match asked {
                Some(asked) => JsFuture::from(Promise::resolve(&asked)).await.ok(),
                None => None,
            };
            // A file of another build is refused as a whole: a sentence must never stand for another.
            let is_taken = file.and_then(|file| file.as_string()).is_some_and(|file| wanted.take(file));
            send.emit(if is_taken { Action::Arrived(wanted) } else { Action::Missed(wanted) });
        });
    })
}
