//! The widget in a page: the only crate that owns a DOM root and asks the clock.

mod embedded;

use k401_core::calendar::Date;
use k401_core::figures::NEWEST;
use k401_view::store::{Action, State};
use k401_view::{App, AppProps};
use k401_words::Language;
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

fn opened_in(language: &str) -> State {
    State { language: Language::of_tag(language), ..State::opened_on(today()) }
}

fn props(start: State, heading_level: u8, report: Option<Callback<Action>>) -> AppProps {
    AppProps { start, heading_level, id_prefix: AttrValue::Static("k401"), report }
}

/// Draws the calculator inside `root`, in the language of a BCP 47 tag.
#[wasm_bindgen]
pub fn mount(root: Element, language: &str) {
    Renderer::<App>::with_root_and_props(root, props(opened_in(language), 2, None)).render();
}
