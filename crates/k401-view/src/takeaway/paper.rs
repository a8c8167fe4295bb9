//! What only the printed page shows: what was entered, on which day, and where the law is.

use k401_core::text::joined;
use k401_words::{Language, date};
use yew::prelude::*;

use super::words;
use crate::element::el;
use crate::form::{Field, Kind, date_parts, value_of};
use crate::page::Page;
use crate::parts::{Line, heading, lines};

/// The day, and what was entered in fields.
pub fn inputs(page: &Page<'_>, fields: &[&'static Field]) -> Html {
    let language = page.language();
    let entered: Vec<Line> = fields.iter().filter_map(|field| entered(page, field, language)).collect();
    let day = words::AS_OF.filled(language, &[date(page.state.today, language)]);
    let all = el("section").class("k401-paper").with(el("p").text(day));
    if entered.is_empty() {
        return all.done();
    }
    all.html(heading(page.level, "k401-section-title", None, &words::YOUR_FACTS.to(language)))
        .html(lines(entered))
        .done()
}

/// A field and what it holds, in the words of the screen; nothing when it is empty.
fn entered(page: &Page<'_>, field: &'static Field, language: Language) -> Option<Line> {
    let value = value_of(field, page.state);
    if value.is_empty() {
        return None;
    }
    let shown = match field.kind {
        Kind::Money if value.starts_with('$') => value,
        Kind::Money => ["$", &value].concat(),
        Kind::Percent if value.ends_with('%') => value,
        Kind::Percent => value + "%",
        Kind::Date => joined(&date_parts(&value), "/"),
        Kind::Flag if value != "true" => return None,
        Kind::Flag => words::YES.to(language).into_owned(),
        Kind::Choice(options) => options().into_iter().find(|(name, _)| *name == value)?.1.to(language).into_owned(),
        Kind::Whole => value,
    };
    Some((field.label.to(language).into_owned(), shown))
}

/// The texts of the law that a result rests on, with their addresses.
pub fn sources(page: &Page<'_>, found: &[(String, String)]) -> Option<Html> {
    if found.is_empty() {
        return None;
    }
    let item = |(title, address): &(String, String)| {
        el("li").text(title.clone()).plain(": ").with(el("span").class("k401-address").text(address.clone())).done()
    };
    let list = el("section")
        .class("k401-paper k401-section")
        .html(heading(page.level, "k401-section-title", None, &words::SOURCES.to(page.language())))
        .with(el("ul").all(found.iter().map(item)));
    Some(list.done())
}
