//! The widget in a page: the only crate that owns a DOM root and asks the clock.

mod embedded;
mod fetched;
mod hash;

use js_sys::Function;
use k401_core::calendar::Date;
use k401_core::figures::NEWEST;
use k401_view::share::followed;
use k401_view::store::{Action, State};
use k401_view::{App, AppProps};
use k401_words::{Language, load};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AttrValue, Callback, Renderer};

pub use embedded::Widget;

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

fn opened_in(language: &str) -> State {
    State { language: Language::of_tag(language), ..State::opened_on(today()) }
}

fn props(start: State, heading_level: u8, fetch: Option<Function>, report: Option<Callback<Action>>) -> AppProps {
    AppProps { start, heading_level, id_prefix: AttrValue::Static("k401"), fetch: fetched::fetcher(fetch), report }
}

/// What the wasm does when it starts.
#[wasm_bindgen(start)]
pub fn start() {
    fetched::note_what_comes_later();
}

/// Draws the calculator inside `root`, in the language of a BCP 47 tag. `fetch(file)` promises the text of a file
/// beside the page: the words of another language, the tables; code it links, and promises an empty text.
#[wasm_bindgen]
pub fn mount(root: Element, language: &str, fetch: Option<Function>) {
    let start = followed(opened_in(language), &hash::now());
    hash::follow(Renderer::<App>::with_root_and_props(root, props(start, 2, fetch, None)).render());
}

/// Memory in small wasm: the standard allocator's code is four times as long.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
