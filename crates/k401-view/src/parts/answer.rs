//! The answer to the panel's question, what follows it, and what it leaves out.

use k401_words::{Language, Text};
use yew::prelude::*;

use super::heading;
use crate::text;

/// The number that matters in large type, between what it is and what it is of, and the sentence that says it all. What is
/// empty is left out.
pub fn answer(lead: &str, amount: &str, rest: &str, sentence: &str) -> Html {
    html! {
        <>
            <p class="k401-answer">
                { small("k401-answer-lead", lead) }
                <strong class="k401-answer-amount">{ amount }</strong>
                { small("k401-answer-rest", rest) }
            </p>
            if !sentence.is_empty() {
                <p class="k401-sentence">{ sentence }</p>
            }
        </>
    }
}

fn small(class: &'static str, text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <span {class}>{ text }</span> }
    }
}

/// A part of a result under a heading of its own.
pub fn section(title: &str, level: u8, body: Html) -> Html {
    html! {
        <section class="k401-section">
            { heading(level, "k401-section-title", None, title) }
            { body }
        </section>
    }
}

/// Something to unfold.
pub fn folded(summary: &str, body: Html) -> Html {
    html! {
        <details class="k401-details">
            <summary class="k401-summary">{ summary }</summary>
            { body }
        </details>
    }
}

/// What a result leaves out, folded.
pub fn not_modeled(what: Text, language: Language) -> Html {
    folded(&text::NOT_MODELED_TITLE.to(language), html! { <p>{ what.to(language) }</p> })
}
