//! Every payment of the loan.

use k401_core::loans::Payment;
use k401_words::{Language, date, dollars_and_cents};
use yew::prelude::*;

use super::words as w;
use crate::parts::{Table, folded, long_table, numbers};

/// The schedule, folded.
pub fn schedule(payments: &[Payment], language: Language) -> Html {
    let row = |payment: &Payment| {
        let due = payment.date.map(|day| date(day, language)).unwrap_or_default();
        let amounts = [payment.payment, payment.interest, payment.principal, payment.balance];
        numbers([payment.number.to_string(), due].into_iter().chain(amounts.map(dollars_and_cents)))
    };
    let headers = [
        (w::NUMBER, true),
        (w::DATE, false),
        (w::PAYMENT, true),
        (w::INTEREST, true),
        (w::PRINCIPAL, true),
        (w::BALANCE, true),
    ];
    let rows = payments.iter().map(row).collect();
    let data = Table::of(w::SCHEDULE, &headers, rows, language);
    folded("k401-details", w::SCHEDULE.to(language).into_owned(), long_table(data))
}
