//! Labels with their amounts, one under the other.

use k401_words::{Language, Text};
use yew::prelude::*;

use crate::element::{el, text};

/// A label and what belongs to it, both as the screen shows them.
pub type Line = (String, String);

/// A line.
pub fn line(label: Text, value: String, language: Language) -> Line {
    (label.to(language).into_owned(), value)
}

/// Renders lines.
pub fn lines(all: Vec<Line>) -> Html {
    classed_lines("k401-lines", all)
}

/// Renders lines in a list of a class.
#[inline(never)]
pub fn classed_lines(class: &'static str, lines: Vec<Line>) -> Html {
    let mut list = el("dl").class(class);
    for (label, value) in lines {
        list = list.with(el("div").with(el("dt").html(text(label))).with(el("dd").html(text(value))));
    }
    list.done()
}
