//! The words of the languages beyond English: fetched by the page when they are wanted.

use js_sys::{Function, Promise};
use k401_view::store::Action;
use k401_words::{Language, load};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Asks the page for the words of a language by its BCP 47 tag: `fetch(tag)` is a promise of the text of `words/<tag>.txt`.
pub fn fetcher(fetch: Option<Function>) -> Callback<(Language, Callback<Action>)> {
    Callback::from(move |(language, send): (Language, Callback<Action>)| {
        let asked = fetch.as_ref().and_then(|fetch| fetch.call1(&JsValue::NULL, &language.tag().into()).ok());
        spawn_local(async move {
            let words = match asked {
                Some(asked) => JsFuture::from(Promise::resolve(&asked)).await.ok(),
                None => None,
            };
            // Words of another build are refused as a whole: a sentence must never stand for another.
            let is_there = words.and_then(|words| words.as_string()).is_some_and(|words| load(language, words));
            send.emit(if is_there { Action::Spoke(language) } else { Action::MissedWords });
        });
    })
}
