//! What stands in the place of something that is fetched.

use yew::prelude::*;

use crate::element::el;
use crate::page::Page;
use crate::store::{Action, Wanted};
use crate::text;

/// Says that it is on its way or, where it could not be had, that it can be asked for again.
pub fn on_the_way(page: &Page<'_>, wanted: Wanted) -> Html {
    let language = page.language();
    let is_missed = page.state.missed == Some(wanted);
    let words = if is_missed { &text::MISSED } else { &text::ON_THE_WAY };
    let again = || {
        el("button")
            .attr("type", "button")
            .class("k401-button")
            .on_click(page.send, Action::Opened(page.state.panel))
            .words(&text::TRY_AGAIN, language)
            .done()
    };
    el("div")
        .class("k401-awaited")
        .with(el("p").attr("role", "status").words(words, language))
        .maybe(is_missed.then(again))
        .done()
}
