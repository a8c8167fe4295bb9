//! Every payment of the loan.

use k401_core::loans::Payment;
use k401_words::{Language, dollars_and_cents};
use yew::prelude::*;

use super::words as w;
use crate::element::text;
use crate::parts::{Table, day, folded, long_table};

/// The schedule, folded.
pub fn schedule(payments: &[Payment], language: Language) -> Html {
    let row = |payment: &Payment| {
        let due = payment.date.map_or_else(Html::default, |due| day(due, language));
        let amounts = [payment.payment, payment.interest, payment.principal, payment.balance];
        let mut cells = vec![text(payment.number.to_string()), due];
        cells.extend(amounts.map(|amount| text(dollars_and_cents(amount))));
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
    let rows = payments.iter().map(row).collect();
    let data = Table::of(w::SCHEDULE, &headers, rows, language);
    folded(
        "k401-details",
        w::SCHEDULE.to(language).into_owned(),
        long_table(data, &["number", "date", "payment", "interest", "principal", "balance"]),
    )
}
