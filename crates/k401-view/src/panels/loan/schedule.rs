//! Every payment of the loan.

use k401_core::loans::Payment;
use k401_words::{Language, date, dollars_and_cents};
use yew::prelude::*;

use super::words as w;
use crate::parts::{Cell, Table, columns, folded, long_table};

/// The schedule, folded.
pub fn schedule(payments: &[Payment], language: Language) -> Html {
    let row = |payment: &Payment| {
        let due = payment.date.map_or(Cell::Text(String::new()), |day| Cell::Day(date(day, language), day.to_text()));
        let amounts = [payment.payment, payment.interest, payment.principal, payment.balance];
        let mut cells = vec![Cell::Number(payment.number.to_string()), due];
        cells.extend(amounts.map(|amount| Cell::Number(dollars_and_cents(amount))));
        ("", cells)
    };
    let headers = [
        (w::NUMBER, true),
        (w::DATE, false),
        (w::PAYMENT, true),
        (w::INTEREST, true),
        (w::PRINCIPAL, true),
        (w::BALANCE, true),
    ];
    let title = w::SCHEDULE.to(language).into_owned();
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns: columns(&headers, language),
        rows: payments.iter().map(row).collect(),
    };
    folded(&title, long_table(&data, &["number", "date", "payment", "interest", "principal", "balance"]))
}
