//! The panel: its year, its two states, its tables.

use k401_core::figures::YEARS;
use k401_words::tables::{RenderedCell, RenderedPrinted, RenderedRow, RenderedTable};
use k401_words::{Language, Text};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use super::claims::claims;
use super::model::{limits_by_year, tables};
use super::words;
use crate::element::{Element, el, group, plain};
use crate::page::Page;
use crate::parts::{Table, citations, heading, numbers, on_the_way, section, table};
use crate::reaction::Reaction;
use crate::store::{Action, Wanted};
use crate::takeaway::{Found, inputs, sources, takeaway};
use crate::text;

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    let language = page.language();
    let Some(tables) = tables(page.state) else {
        return on_the_way(page, Wanted::Tables(language));
    };
    let one = |(table, own): (RenderedTable, Option<&'static str>)| reference_table(page, &table, own);
    let tables = el("div")
        .class("k401-tables")
        .with(el("p").class("k401-sentence").words(&words::LEAD, language))
        .html(controls(page))
        .all(tables.into_iter().map(one))
        .html(all_years(page))
        .html(claims(page))
        .done();
    let found = Found::within(&tables);
    let end = sources(page, &found.sources);
    el("div").html(inputs(page, &[])).html(tables).html(takeaway(page, &found)).maybe(end).done()
}

fn controls(page: &Page<'_>) -> Html {
    let language = page.language();
    let id = [page.prefix, "-table-year"].concat();
    let option = |figures: &&'static k401_core::figures::Figures| {
        let year = figures.year.0;
        let option = el("option").set("value", year.to_string()).flag("selected", year == page.state.table_year);
        option.text(year.to_string()).done()
    };
    let state = |shows: bool, label: Text| {
        let is_chosen = shows == page.state.shows_printed;
        el("button")
            .attr("type", "button")
            .attr("aria-pressed", if is_chosen { "true" } else { "false" })
            .class("k401-segment")
            .on_click(page.send, Action::ShowedPrinted(shows))
            .words(&label, language)
    };
    let label = el("label").set("for", id.clone()).class("k401-label").words(&words::YEAR, language);
    let select = el("select").set("id", id).class("k401-input k401-select");
    let select = select.on(ListenerKind::onchange, page.send, Reaction::TurnTo);
    let years = el("div").class("k401-field").with(label).with(select.all(YEARS.iter().rev().map(option)));
    let states = el("div")
        .attr("role", "group")
        .set_words("aria-label", &words::SHOW, language)
        .class("k401-segments")
        .with(state(false, words::LAW_ONLY))
        .with(state(true, words::AS_PRINTED));
    el("div").class("k401-controls").with(years).with(states).done()
}

fn reference_table(page: &Page<'_>, rendered: &RenderedTable, own: Option<&'static str>) -> Html {
    let language = page.language();
    let title = [&rendered.title, ", ", &rendered.year.to_string()].concat();
    let mut columns = vec![(rendered.row_heading.clone(), false)];
    columns.extend(rendered.columns.iter().map(|column| (column.clone(), false)));
    let row = |row: &RenderedRow| {
        let is_own = own == Some(row.key);
        let mut cells = vec![row_heading(row, is_own, page)];
        cells.extend(row.cells.iter().map(|cell| data_cell(cell, page)));
        (if is_own { "k401-own-row" } else { "" }, cells)
    };
    let data = Table { caption: title.clone(), columns, rows: rendered.rows.iter().map(row).collect() };
    let id = [page.prefix, "-table-", rendered.id].concat();
    let heading = heading(page.level, "k401-section-title", Some(&id), &title);
    el("section")
        .set("aria-labelledby", id)
        .attr("lang", language.tag())
        .class("k401-section k401-reference")
        .html(heading)
        .html(table(data))
        .done()
}

fn row_heading(row: &RenderedRow, is_own: bool, page: &Page<'_>) -> Html {
    let language = page.language();
    let mut parts = vec![plain(row.heading.clone())];
    if is_own {
        parts.push(el("span").class("k401-mark k401-mark-own").words(&words::YOUR_ROW, language).done());
    }
    if let Some(printed) = row.printed_heading.filter(|_| page.state.shows_printed) {
        parts.push(quoted(printed, language).done());
    }
    group(parts)
}

fn data_cell(cell: &RenderedCell, page: &Page<'_>) -> Html {
    let language = page.language();
    let mut parts = vec![plain(cell.text.clone()), citations(&cell.citations, language)];
    if let Some(printed) = cell.printed.as_ref().filter(|_| page.state.shows_printed) {
        parts.push(article(printed, language));
    }
    group(parts)
}

/// The article's words.
fn quoted(words_printed: &'static str, language: Language) -> Element {
    el("span")
        .class("k401-printed")
        .with(el("span").words(&words::ARTICLE, language).plain(" "))
        .with(el("q").attr("lang", "en").plain(words_printed))
}

/// What the article printed in a cell, whether it differs, and why.
fn article(printed: &RenderedPrinted, language: Language) -> Html {
    let (class, mark) =
        if printed.differs { ("k401-mark", words::DIFFERS) } else { ("k401-mark k401-mark-agrees", words::AGREES) };
    let why = printed.differs.then(|| {
        el("span").class("k401-why").text(printed.why.clone()).html(citations(&printed.citations, language)).done()
    });
    let mark = el("span").class(class).words(&mark, language);
    quoted(printed.text, language).plain(" ").with(mark).maybe(why).done()
}

fn all_years(page: &Page<'_>) -> Html {
    const COLUMNS: [(Text, bool); 5] = [
        (text::YEAR, false),
        (words::UNDER_50, true),
        (words::FROM_50, true),
        (words::FROM_60, true),
        (words::ALL_SOURCES, true),
    ];
    let language = page.language();
    let row = |(year, cells): (u16, [String; 4])| {
        let class = if year == page.state.table_year { "k401-own-row" } else { "" };
        let (_, cells) = numbers([year.to_string()].into_iter().chain(cells));
        (class, cells)
    };
    let data = Table::of(words::ALL_YEARS, &COLUMNS, limits_by_year().into_iter().map(row).collect(), language);
    section(&words::ALL_YEARS.to(language), page.level, table(data))
}
