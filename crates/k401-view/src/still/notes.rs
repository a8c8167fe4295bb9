//! The sentences around the tables and the widget. The page's scripts show and hide them; they hold no words themselves.

use k401_words::Language;
use yew::prelude::*;

use super::words;
use crate::element::{el, group};

/// The heading over the tables of a year.
pub fn title(year: u16, language: Language) -> String {
    words::TITLE.filled(language, &[year.to_string()])
}

/// What a reader without JavaScript should know.
pub fn needs_javascript(language: Language) -> Html {
    el("noscript").with(el("p").words(&words::NEEDS_JAVASCRIPT, language)).done()
}

/// What a reader should know whose browser refuses the widget; hidden until it has.
pub fn failed(language: Language) -> Html {
    el("p").flag("hidden", true).class("k401-failed").words(&words::FAILED, language).done()
}

/// What a reader should know to whom the widget does not come: the style sheet shows it after a while.
pub fn late(language: Language) -> Html {
    el("p").class("k401-late").words(&words::LATE, language).done()
}

/// The same for a frame, which shows no tables; once a language, because only a script could tell which is wanted.
pub fn not_started() -> Html {
    let note = |language: Language| el("p").attr("lang", language.tag()).words(&words::NOT_STARTED, language).done();
    group(Language::CHOICES.map(note).into())
}

/// Links to the tables of a year in the other languages, each in its own; `address` makes one of a language's tag.
pub fn other_languages(language: Language, address: impl Fn(&'static str) -> String) -> Html {
    let others = Language::CHOICES.into_iter().filter(|other| *other != language);
    let link = |other: Language| {
        let link = el("a").set("href", address(other.tag())).attr("lang", other.tag()).attr("hreflang", other.tag());
        link.words(&words::THIS_LANGUAGE, other).done()
    };
    el("p").all(others.map(link)).done()
}

/// The offer of a newer version, once a language: hidden until there is one.
pub fn update() -> Html {
    let offer = |language: Language| {
        let button = el("button").attr("type", "button").words(&words::LOAD_IT, language);
        el("p")
            .flag("hidden", true)
            .attr("lang", language.tag())
            .words(&words::NEWER, language)
            .plain(" ")
            .with(button)
            .done()
    };
    el("div").attr("role", "status").class("k401-update").all(Language::CHOICES.into_iter().map(offer)).done()
}
