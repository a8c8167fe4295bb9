//! A reference table as plain HTML.

use k401_core::authority::Cite;
use k401_words::Language;
use k401_words::tables::{RenderedRow, RenderedTable};
use yew::prelude::*;

use super::words;
use crate::element::el;
use crate::parts::title_of;

/// A table with its title and year, and below it the law that it rests on.
pub fn reference_table(table: &RenderedTable, language: Language) -> Html {
    let caption = [&table.title, ", ", &table.year.to_string()].concat();
    let header = |text: &String| el("th").attr("scope", "col").text(text.clone()).done();
    let headers = core::iter::once(&table.row_heading).chain(&table.columns).map(header);
    let inner = el("table")
        .with(el("caption").text(caption))
        .with(el("thead").with(el("tr").all(headers)))
        .with(el("tbody").all(table.rows.iter().map(row)));
    el("section").attr("lang", language.tag()).class("k401-still").with(inner).html(sources(table, language)).done()
}

fn row(row: &RenderedRow) -> Html {
    let heading = el("th").attr("scope", "row").text(row.heading.clone());
    let cells = row.cells.iter().map(|cell| el("td").text(cell.text.clone()).done());
    el("tr").with(heading).all(cells).done()
}

/// Every source once, in the order of the cells.
fn sources(table: &RenderedTable, language: Language) -> Html {
    let mut cites: Vec<&Cite> = Vec::new();
    for cite in table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.citations) {
        if !cites.contains(&cite) {
            cites.push(cite);
        }
    }
    let mut paragraph = el("p").words(&words::SOURCES, language);
    for (at, cite) in cites.into_iter().enumerate() {
        let paragraph_so_far = if at > 0 { paragraph.plain("; ") } else { paragraph };
        paragraph = paragraph_so_far.with(el("a").attr("href", cite.document().url()).text(title_of(cite)));
    }
    paragraph.plain(".").done()
}
