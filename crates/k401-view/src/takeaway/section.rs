//! The end of a result: the link, the printer, the files.

use std::rc::Rc;

use k401_words::{Language, Text};
use yew::prelude::*;
use yew::virtual_dom::{ListenerKind, VTag};

use super::found::Found;
use super::sheet::Sheet;
use super::{browser, csv::csv, json::json, words};
use crate::element::{Element, el};
use crate::page::Page;
use crate::parts::heading;
use crate::reaction::Reaction;
use crate::share;
use crate::store::{Action, Link, State};

/// What can be taken away of a result.
pub fn takeaway(page: &Page<'_>, found: &Found) -> Html {
    let language = page.language();
    let state = Rc::new(page.state.clone());
    let print = Callback::from(|()| browser::print());
    let buttons = el("div")
        .class("k401-buttons")
        .with(button(&words::COPY, language).on(
            ListenerKind::onclick,
            page.send,
            Reaction::Run(copy(page.send.clone(), state.clone())),
        ))
        .with(button(&words::PRINT, language).on(ListenerKind::onclick, page.send, Reaction::Run(print)));
    el("section")
        .class("k401-section k401-takeaway")
        .html(heading(page.level, "k401-section-title", None, &words::TITLE.to(language)))
        .with(buttons)
        .with(el("div").attr("role", "status").class("k401-taken").maybe(link(page)))
        .maybe(tables(page, found, &state))
        .done()
}

fn button(label: &Text, language: Language) -> Element {
    el("button").attr("type", "button").class("k401-button").words(label, language)
}

/// Shows the link first, then says so when the clipboard has it: some browsers refuse without an answer.
fn copy(send: Callback<Action>, state: Rc<State>) -> Callback<()> {
    Callback::from(move |()| {
        let Some(fragment) = share::fragment(&state) else {
            return send.emit(Action::Linked(Link::TooLong));
        };
        let address = browser::address(&fragment);
        send.emit(Action::Linked(Link::Shown(address.clone())));
        let send = send.clone();
        browser::copy(&address.clone(), move || send.emit(Action::Linked(Link::Copied(address))));
    })
}

fn link(page: &Page<'_>) -> Option<Html> {
    let (said, address) = match page.state.link.as_ref()? {
        Link::Copied(address) => (words::COPIED, Some(address)),
        Link::Shown(address) => (words::SHOWN, Some(address)),
        Link::TooLong => (words::TOO_LONG, None),
    };
    let field = address.map(|address| {
        el("input")
            .value(address.clone())
            .attr("type", "text")
            .flag("readonly", true)
            .set_words("aria-label", &words::LINK, page.language())
            .class("k401-input")
            .done()
    });
    Some(el("div").class("k401-link").with(el("p").words(&said, page.language())).maybe(field).done())
}

/// A table to save: drawn already, or drawn when it is saved.
type Drawing = Rc<dyn Fn() -> Option<Rc<VTag>>>;

fn tables(page: &Page<'_>, found: &Found, state: &Rc<State>) -> Option<Html> {
    let language = page.language();
    let mut all: Vec<(String, Drawing)> = Vec::new();
    for table in &found.tables {
        let drawn = table.clone();
        all.push((Sheet::caption_of(table), Rc::new(move || Some(drawn.clone()))));
    }
    for (title, draw) in &found.offers {
        let draw = draw.clone();
        all.push((title.to(language).into_owned(), Rc::new(move || Found::drawn(&draw()))));
    }
    if all.is_empty() {
        return None;
    }
    let item = |(caption, draw): (String, Drawing)| {
        let file = |kind: &'static str| {
            let (draw, state, title) = (draw.clone(), state.clone(), caption.clone());
            let work = Callback::from(move |()| {
                if let Some(table) = draw() {
                    save(kind, &table, &state, &title);
                }
            });
            el("button")
                .attr("type", "button")
                .set("aria-label", [kind, ": ", &caption].concat())
                .class("k401-file")
                .on(ListenerKind::onclick, page.send, Reaction::Run(work))
                .plain(kind)
        };
        el("li").with(el("span").text(caption.clone())).with(file("CSV")).with(file("JSON")).done()
    };
    let details = el("details")
        .class("k401-details k401-files")
        .with(el("summary").class("k401-summary").words(&words::TABLES, language))
        .with(el("p").class("k401-hint").words(&words::TABLES_HELP, language))
        .with(el("ul").all(all.into_iter().map(item)));
    Some(details.done())
}

fn save(kind: &str, table: &VTag, state: &State, title: &str) {
    let sheet = Sheet::of(table);
    let name = file_name(state.panel.name(), title);
    // A browser that saves nothing has said so itself.
    let _ = if kind == "CSV" {
        browser::save(&[&name, ".csv"].concat(), "text/csv;charset=utf-8", &csv(&sheet))
    } else {
        let link = share::fragment(state).map(|fragment| ["#", &fragment].concat()).unwrap_or_default();
        browser::save(&[&name, ".json"].concat(), "application/json", &json(&sheet, &link))
    };
}

/// `k401-loan-every-payment`: what every system takes as the name of a file.
fn file_name(panel: &str, title: &str) -> String {
    let mut name = ["k401-", panel].concat();
    for word in title.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            name.push('-');
            name.push_str(&word.to_ascii_lowercase());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_is_named_for_its_panel_and_table() {
        assert_eq!(super::file_name("loan", "Every payment"), "k401-loan-every-payment");
        assert_eq!(super::file_name("rmd", "¿Por qué? Cada paso: a/b\\c"), "k401-rmd-¿por-qué-cada-paso-a-b-c");
    }
}
