//! How current the figures are: the years and version at the foot of every panel, and a word at its head when the reader's
//! calendar shows a year that has none.

use k401_core::figures::{NEWEST, RULES_VERSION, YEARS};
use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::form::chosen_year;
use crate::panels::Panel;
use crate::store::State;
use crate::text;

fn oldest() -> u16 {
    YEARS.first().map_or(NEWEST.year.0, |figures| figures.year.0)
}

/// What to know when today lies outside the years with figures; nothing otherwise.
pub fn banner(state: &State) -> Html {
    let (today, language) = (state.today.year(), state.language);
    let words = if today > NEWEST.year.0 {
        text::AFTER_NEWEST
    } else if today < oldest() {
        text::BEFORE_OLDEST
    } else {
        return Html::default();
    };
    let years = [today, oldest(), NEWEST.year.0].map(|year| year.to_string());
    el("p").attr("role", "note").class("k401-banner").text(words.filled(language, &years)).done()
}

/// The tax year that is shown, the years and version of the figures, and what the page does not do.
pub fn footer(state: &State) -> Html {
    let language = state.language;
    let shown = if state.panel == Panel::Tables { state.table_year } else { chosen_year(state) };
    let year = text::SHOWN_YEAR.filled(language, &[shown.to_string()]);
    el("footer")
        .class("k401-foot")
        .with(el("p").class("k401-version").text([year, " · ".to_owned(), version(language)].concat()))
        .with(el("p").words(&text::PRIVATE, language).plain(" ").words(&text::NOT_ADVICE, language))
        .done()
}

/// The years and version of the figures.
fn version(language: Language) -> String {
    text::DATA_VERSION.filled(language, &[oldest().to_string(), NEWEST.year.0.to_string(), RULES_VERSION.to_owned()])
}
