//! Headings at the level that the host page's outline asks for.

use yew::prelude::*;

use crate::element::el;

/// A heading; levels beyond six stay at six.
pub fn heading(level: u8, class: &'static str, id: Option<&str>, text: &str) -> Html {
    let tag = match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    let class = ["k401-heading ", class].concat();
    el(tag).set_some("id", id.map(str::to_owned)).set("class", class).text(text.to_owned()).done()
}
