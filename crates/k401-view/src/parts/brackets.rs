//! How income stacks on the tax brackets.

use k401_core::income_tax::Slice;
use k401_words::{Language, Text, dollars_and_cents, percent};
use yew::prelude::*;

use super::{Cell, Table, columns, section, table};
use crate::text;

/// Rate, amount and tax of each bracket touched, with a line of help; nothing without income.
pub fn brackets(help: Text, slices: &[Slice], language: Language, level: u8) -> Html {
    if slices.is_empty() {
        return Html::default();
    }
    let row = |slice: &Slice| {
        let cells = [percent(slice.rate), dollars_and_cents(slice.amount), dollars_and_cents(slice.tax)];
        ("", cells.map(Cell::Number).to_vec())
    };
    let data = Table {
        caption: text::BRACKETS.to(language).into_owned(),
        is_caption_hidden: true,
        columns: columns(&[(text::RATE, true), (text::IN_THIS_BRACKET, true), (text::TAX, true)], language),
        rows: slices.iter().map(row).collect(),
    };
    let content = html! { <><p>{ help.to(language) }</p>{ table(&data) }</> };
    section(&text::BRACKETS.to(language), level, content)
}
