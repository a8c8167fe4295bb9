//! Labels with their amounts, one under the other.

use k401_words::{Language, Text};
use yew::prelude::*;

use super::section;

/// A label and what belongs to it, both as the screen shows them.
pub type Line = (String, String);

/// A line.
pub fn line(label: Text, value: String, language: Language) -> Line {
    (label.to(language).into_owned(), value)
}

/// Renders lines.
pub fn lines(lines: &[Line]) -> Html {
    let line = |(label, value): &Line| html! { <div><dt>{ label.clone() }</dt><dd>{ value.clone() }</dd></div> };
    html! { <dl class="k401-lines">{ for lines.iter().map(line) }</dl> }
}

/// Renders lines under a heading; nothing where there are none.
pub fn lines_section(title: Text, all: &[Line], language: Language, level: u8) -> Html {
    if all.is_empty() { Html::default() } else { section(&title.to(language), level, lines(all)) }
}
