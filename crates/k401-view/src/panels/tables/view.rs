//! The panel: its year, its two states, its tables.

use k401_core::figures::YEARS;
use k401_words::tables::{RenderedCell, RenderedPrinted, RenderedRow, RenderedTable, render};
use k401_words::{Language, Text};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::claims::claims;
use super::model::{limits_by_year, tables};
use super::words;
use crate::page::Page;
use crate::parts::{Cell, Table, citations, heading, table};
use crate::store::Action;
use crate::text;

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    let language = page.language();
    let one = |(table, own): (k401_core::tables::Table, Option<&'static str>)| {
        reference_table(page, &render(&table, language), own)
    };
    html! {
        <div class="k401-tables">
            <p class="k401-sentence">{ words::LEAD.to(language) }</p>
            { controls(page) }
            { for tables(page.state).into_iter().map(one) }
            { all_years(page) }
            { claims(page) }
        </div>
    }
}

fn controls(page: &Page<'_>) -> Html {
    let language = page.language();
    let id = [page.prefix, "-table-year"].concat();
    let onchange = page.send.reform(|event: Event| {
        Action::TurnedTo(event.target_unchecked_into::<HtmlSelectElement>().value().parse().unwrap_or(0))
    });
    let option = |figures: &&'static k401_core::figures::Figures| {
        let year = figures.year.0;
        html! { <option value={year.to_string()} selected={year == page.state.table_year}>{ year.to_string() }</option> }
    };
    let state = |shows: bool, label: Text| {
        let onclick = page.send.reform(move |_: MouseEvent| Action::ShowedPrinted(shows));
        let is_chosen = shows == page.state.shows_printed;
        html! {
            <button type="button" class="k401-segment" aria-pressed={is_chosen.to_string()} {onclick}>{ label.to(language) }</button>
        }
    };
    html! {
        <div class="k401-controls">
            <div class="k401-field">
                <label class="k401-label" for={id.clone()}>{ words::YEAR.to(language) }</label>
                <select class="k401-input k401-select" {id} {onchange}>{ for YEARS.iter().rev().map(option) }</select>
            </div>
            <div class="k401-segments" role="group" aria-label={words::SHOW.to(language)}>
                { state(false, words::LAW_ONLY) }{ state(true, words::AS_PRINTED) }
            </div>
        </div>
    }
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
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns,
        rows: rendered.rows.iter().map(row).collect(),
    };
    let id = [page.prefix, "-table-", rendered.id].concat();
    html! {
        <section class="k401-section k401-reference" aria-labelledby={id.clone()} lang={language.tag()}>
            { heading(page.level, "k401-section-title", Some(&id), &title) }
            { table(&data) }
        </section>
    }
}

fn row_heading(row: &RenderedRow, is_own: bool, page: &Page<'_>) -> Cell {
    let language = page.language();
    let own = is_own.then(|| html! { <span class="k401-mark k401-mark-own">{ words::YOUR_ROW.to(language) }</span> });
    let printed = row.printed_heading.filter(|_| page.state.shows_printed).map(|words_printed| {
        html! { <span class="k401-printed"><span>{ words::ARTICLE.to(language) }{ " " }</span><q lang="en">{ words_printed }</q></span> }
    });
    Cell::Html(html! { <>{ row.heading.clone() }{ own }{ printed }</> })
}

fn data_cell(cell: &RenderedCell, page: &Page<'_>) -> Cell {
    let language = page.language();
    let printed = cell.printed.as_ref().filter(|_| page.state.shows_printed).map(|printed| article(printed, language));
    Cell::Html(html! { <>{ cell.text.clone() }{ citations(&cell.citations, language) }{ printed }</> })
}

/// What the article printed in a cell, whether it differs, and why.
fn article(printed: &RenderedPrinted, language: Language) -> Html {
    let (class, mark) =
        if printed.differs { ("k401-mark", words::DIFFERS) } else { ("k401-mark k401-mark-agrees", words::AGREES) };
    let why = printed.differs.then(|| {
        html! { <span class="k401-why">{ printed.why.clone() }{ citations(&printed.citations, language) }</span> }
    });
    html! {
        <span class="k401-printed">
            <span>{ words::ARTICLE.to(language) }{ " " }</span><q lang="en">{ printed.text }</q>{ " " }
            <span {class}>{ mark.to(language) }</span>{ why }
        </span>
    }
}

fn all_years(page: &Page<'_>) -> Html {
    let language = page.language();
    let title = words::ALL_YEARS.to(language).into_owned();
    let columns = [text::YEAR, words::UNDER_50, words::FROM_50, words::FROM_60, words::ALL_SOURCES];
    let row = |(year, cells): (u16, [String; 4])| {
        let class = if year == page.state.table_year { "k401-own-row" } else { "" };
        let year = core::iter::once(Cell::Text(year.to_string()));
        (class, year.chain(cells.into_iter().map(Cell::Number)).collect())
    };
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns.into_iter().enumerate().map(|(at, name)| (name.to(language).into_owned(), at > 0)).collect(),
        rows: limits_by_year().into_iter().map(row).collect(),
    };
    html! {
        <section class="k401-section">
            { heading(page.level, "k401-section-title", None, &title) }
            { table(&data) }
        </section>
    }
}
