//! Parts under a heading, and parts to unfold.

use k401_words::{Language, Text};
use yew::prelude::*;

use super::heading;
use crate::element::el;
use crate::text;

/// A part of a result under a heading of its own.
#[inline(never)]
pub fn section(title: &str, level: u8, body: Html) -> Html {
    el("section").class("k401-section").html(heading(level, "k401-section-title", None, title)).html(body).done()
}

/// Something to unfold.
#[inline(never)]
pub fn folded(class: &'static str, summary: String, body: Html) -> Html {
    let summary = el("summary").class("k401-summary").text(summary);
    el("details").class(class).with(summary).html(body).done()
}

/// What a result leaves out, folded.
pub fn not_modeled(what: Text, language: Language) -> Html {
    let words = el("p").words(&what, language).done();
    folded("k401-details", text::NOT_MODELED_TITLE.to(language).into_owned(), words)
}
