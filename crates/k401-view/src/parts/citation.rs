//! Links to the text of the law.

use k401_core::authority::Cite;
use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::text;

/// The citations of a line, each a link.
pub fn citations(cites: &[Cite], language: Language) -> Html {
    let link = |cite: &Cite| {
        let new_tab = el("span").class("k401-visually-hidden").plain(" (").words(&text::OPENS_NEW, language).plain(")");
        el("a")
            .attr("href", cite.document().url())
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .class("k401-citation")
            .text(title_of(cite))
            .with(new_tab)
            .done()
    };
    el("span").class("k401-citations").all(cites.iter().map(link)).done()
}

/// As the law is cited: a paragraph follows its section at once, a part of a notice after a comma.
pub fn title_of(cite: &Cite) -> String {
    let (title, pinpoint) = (cite.document().title(), cite.pinpoint());
    let is_close = pinpoint.is_empty() || pinpoint.starts_with('(');
    [title, if is_close { "" } else { ", " }, pinpoint].concat()
}
