//! The widget in a page: the only crate that owns a DOM root and asks the clock.

mod fetched;

use js_sys::Function;
use k401_core::calendar::Date;
use k401_core::figures::NEWEST;
use k401_view::store::State;
use k401_view::{App, AppProps};
use k401_words::{Language, load};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AttrValue, Renderer};

/// Today by the reader's own calendar: a birthday must not move with the time zone.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).unwrap_or(0);
    Date::of(year, now.get_month() + 1, now.get_date()).unwrap_or(Date::year_end(NEWEST.year.0))
}

/// Takes the words of a language, the text of `words/<tag>.txt`; false when they belong to another build.
#[wasm_bindgen]
pub fn take_words(language: &str, words: String) -> bool {
    load(Language::of_tag(language), words)
}

/// Draws the calculator inside `root`, in the language of a BCP 47 tag. `fetch(file)` promises the text of a file
/// beside the page: the words of another language, the tables.
#[wasm_bindgen]
pub fn mount(root: Element, language: &str, fetch: Option<Function>) {
    let start = State { language: Language::of_tag(language), ..State::opened_on(today()) };
    let props =
        AppProps { start, heading_level: 2, id_prefix: AttrValue::Static("k401"), fetch: fetched::fetcher(fetch) };
    Renderer::<App>::with_root_and_props(root, props).render();
}
