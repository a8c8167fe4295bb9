//! Every payment of the loan, folded by year: 1,560 payments of a loan for a home are 30 tables, each laid out when it is opened.
//! All of them are in the page, where the browser finds and prints them.

use std::rc::Rc;

use k401_core::loans::Payment;
use k401_words::{Language, Text, date, dollars, dollars_and_cents};
use yew::prelude::*;

use super::words as w;
use crate::element::{el, group, text};
use crate::later::later;
use crate::page::Page;
use crate::parts::{Row, Table, day, folded, named_table, numbers, table};

const COLUMNS: [(Text, bool); 6] = [
    (w::NUMBER, true),
    (w::DATE, false),
    (w::PAYMENT, true),
    (w::INTEREST, true),
    (w::PRINCIPAL, true),
    (w::BALANCE, true),
];

/// The schedule, folded, and in it each year.
pub fn schedule(payments: &[Payment], per_year: usize, page: &Page<'_>) -> Html {
    let language = page.language();
    let is_single = payments.len() <= per_year;
    let mut years = Vec::new();
    for (index, year) in years_of(payments, per_year).into_iter().enumerate() {
        let year = year.to_vec();
        let draw =
            Rc::new(move |_| if is_single { rows(&year, language) } else { folded_year(index, &year, language) });
        years.push(later(page.state.edits, None, draw));
    }
    let all = el("div").class("k401-schedule").html(group(years)).done();
    folded("k401-details k401-payments", w::SCHEDULE.to(language).into_owned(), all)
}

/// Every payment in one table, for a file.
pub fn whole(payments: &[Payment], language: Language) -> Html {
    let row = |payment: &Payment| {
        let due = payment.date.map_or_else(Html::default, |due| day(due, language));
        let amounts = [payment.payment, payment.interest, payment.principal, payment.balance];
        let mut cells = vec![text(payment.number.to_string()), due];
        cells.extend(amounts.map(|amount| text(dollars_and_cents(amount))));
        ("", cells)
    };
    let rows = payments.iter().map(row).collect();
    named_table(
        Table::of(w::SCHEDULE, &COLUMNS, rows, language),
        &["number", "date", "payment", "interest", "principal", "balance"],
    )
}

/// The payments of each calendar year, or of each year of the loan where its day is not known.
fn years_of(payments: &[Payment], per_year: usize) -> Vec<&[Payment]> {
    let year = |payment: &Payment| payment.date.map(|day| day.year());
    if payments.iter().any(|payment| payment.date.is_none()) {
        return payments.chunks(per_year.max(1)).collect();
    }
    payments.chunk_by(|one, next| year(one) == year(next)).collect()
}

fn folded_year(index: usize, payments: &[Payment], language: Language) -> Html {
    let Some(last) = payments.last() else { return Html::default() };
    let name = match last.date {
        Some(day) => day.year().to_string(),
        None => w::YEAR_OF_LOAN.filled(language, &[index.saturating_add(1).to_string()]),
    };
    let words = if payments.len() == 1 { w::YEAR_SUMMARY_ONE } else { w::YEAR_SUMMARY };
    let summary = words.filled(language, &[name, payments.len().to_string(), dollars(last.balance)]);
    folded("k401-details k401-year", summary, rows(payments, language))
}

fn rows(payments: &[Payment], language: Language) -> Html {
    let row = |payment: &Payment| {
        let amounts = [payment.payment, payment.interest, payment.principal, payment.balance];
        let head = [payment.number.to_string(), due(payment, language)];
        numbers(head.into_iter().chain(amounts.map(dollars_and_cents)))
    };
    let rows: Vec<Row> = payments.iter().map(row).collect();
    table(Table::of(w::SCHEDULE, &COLUMNS, rows, language))
}

/// The day of a payment, where it is known.
pub fn due(payment: &Payment, language: Language) -> String {
    payment.date.map(|day| date(day, language)).unwrap_or_default()
}
