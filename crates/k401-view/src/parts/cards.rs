//! A table whose rows become cards where the page is narrow: every amount then stands beside its own label.

use yew::prelude::*;

use crate::element::el;

/// Rows to be compared.
pub struct Cards {
    /// What they show; for screen readers, where a heading above says the same.
    pub caption: String,
    /// The head of the row heads.
    pub corner: String,
    /// The heads of the cells.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Card>,
}

/// A row.
pub struct Card {
    /// Its head.
    pub head: Html,
    /// Its cells, or a sentence in place of all of them.
    pub cells: Result<Vec<Html>, String>,
}

/// Renders the rows. The roles are written out because a browser drops those of a table that is not laid out as one.
pub fn cards(table: Cards) -> Html {
    let head = |text: &String| el("th").attr("scope", "col").attr("role", "columnheader").text(text.clone()).done();
    let count = table.heads.len().to_string();
    let row = |card: Card| {
        let row =
            el("tr").attr("role", "row").with(el("th").attr("scope", "row").attr("role", "rowheader").html(card.head));
        let cell = |(cell, head): (Html, &String)| {
            // The column's head, for the eye only: a screen reader says it with the cell.
            let label = el("span").attr("aria-hidden", "true").class("k401-card-label").text(head.clone());
            let value = el("span").class("k401-card-value").html(cell);
            el("td").attr("role", "cell").with(label).with(value).done()
        };
        match card.cells {
            Ok(cells) => row.all(cells.into_iter().zip(&table.heads).map(cell)),
            Err(words) => row
                .with(el("td").attr("role", "cell").set("colspan", count.clone()).class("k401-card-words").text(words)),
        }
        .done()
    };
    let heads = el("tr").attr("role", "row").html(head(&table.corner)).all(table.heads.iter().map(head));
    let rows: Vec<Html> = table.rows.into_iter().map(row).collect();
    el("table")
        .attr("role", "table")
        .class("k401-table k401-cards")
        .with(el("caption").class("k401-visually-hidden").text(table.caption))
        .with(el("thead").attr("role", "rowgroup").with(heads))
        .with(el("tbody").attr("role", "rowgroup").all(rows.into_iter()))
        .done()
}
