//! How income stacks on the tax brackets.

use k401_core::income_tax::Slice;
use k401_words::{Text, dollars_and_cents, percent};

use super::{Row, Table, numbers, table};
use crate::element::{el, group};
use crate::report::Report;
use crate::text;

/// Rate, amount and tax of each bracket touched, with a line of help; nothing without income.
pub fn brackets(report: &mut Report<'_>, help: Text, slices: &[Slice]) {
    let language = report.language();
    let row =
        |slice: &Slice| numbers([percent(slice.rate), dollars_and_cents(slice.amount), dollars_and_cents(slice.tax)]);
    let rows: Vec<Row> = slices.iter().map(row).collect();
    let columns = [(text::RATE, true), (text::IN_THIS_BRACKET, true), (text::TAX, true)];
    let mut content = Vec::new();
    if !rows.is_empty() {
        content.push(el("p").words(&help, language).done());
        content.push(table(Table::of(text::BRACKETS, &columns, rows, language)));
    }
    report.section(text::BRACKETS, group(content));
}
