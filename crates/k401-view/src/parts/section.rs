//! A part of a result under its heading.

use k401_words::{Language, Text};
use yew::prelude::*;

use super::heading;

/// A heading and what stands below it.
pub fn section(title: Text, content: Html, language: Language, level: u8) -> Html {
    html! {
        <section class="k401-section">
            { heading(level, "k401-section-title", None, &title.to(language)) }
            { content }
        </section>
    }
}
