//! What the page fetches when a reader wants it: the words of languages beyond English, and the tables.

use js_sys::{Function, Promise};
use k401_view::store::{Action, Wanted};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Asks the page for a file: `fetch("words/es.txt")` is a promise of its text.
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
