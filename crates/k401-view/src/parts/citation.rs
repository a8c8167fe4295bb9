//! Links to the text of the law.

use k401_core::authority::Cite;
use k401_words::Language;
use yew::prelude::*;

use crate::text;

/// The citations of a line, each a link.
pub fn citations(cites: &[Cite], language: Language) -> Html {
    let new_tab = text::OPENS_NEW.to(language);
    let link = |cite: &Cite| {
        let title = if cite.pinpoint.is_empty() || cite.pinpoint.starts_with('(') {
            [cite.document.title, cite.pinpoint].concat()
        } else {
            [cite.document.title, ", ", cite.pinpoint].concat()
        };
        html! {
            <a class="k401-citation" href={cite.document.url} target="_blank" rel="noopener noreferrer">
                { title }<span class="k401-visually-hidden">{ " (" }{ new_tab.clone() }{ ")" }</span>
            </a>
        }
    };
    html! { <span class="k401-citations">{ for cites.iter().map(link) }</span> }
}
