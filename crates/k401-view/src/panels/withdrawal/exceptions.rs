//! The exceptions to the additional tax that were claimed, or that apply by themselves.

use k401_core::distributions::exceptions::ExceptionOutcome;
use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::parts::exception_item;

/// Each exception: whether it applies, to how much, why, and how it is reported.
pub fn exceptions(outcomes: &[ExceptionOutcome], language: Language) -> Html {
    if outcomes.is_empty() {
        return Html::default();
    }
    let items = outcomes.iter().map(|outcome| exception_item(outcome, language));
    el("ul").class("k401-notices").all(items).done()
}
