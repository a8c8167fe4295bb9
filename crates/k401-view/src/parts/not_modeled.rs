//! What a calculator leaves out, folded.

use k401_words::{Language, Text};
use yew::prelude::*;

use crate::text;

/// What is left out.
pub fn not_modeled(text: Text, language: Language) -> Html {
    html! {
        <details class="k401-details">
            <summary class="k401-summary">{ text::NOT_MODELED_TITLE.to(language) }</summary>
            <p>{ text.to(language) }</p>
        </details>
    }
}
