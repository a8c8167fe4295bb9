//! The plan withheld tax: will I still owe? Asked wherever money leaves a plan, because what is withheld is not the tax.

use k401_core::money::{Rate, Usd};
use k401_words::{Language, dollars_and_cents, percent};

use super::{Line, line};
use crate::text;

/// What the plan withholds at a rate, the check, the federal taxes, and what the return then asks for: a negative amount comes
/// back.
pub fn withholding(rate: Rate, withheld: Usd, check: Usd, owed: Usd, due: Usd, language: Language) -> Vec<Line> {
    vec![
        (text::WITHHELD.filled(language, &[percent(rate)]), dollars_and_cents(withheld)),
        line(text::YOUR_CHECK, dollars_and_cents(check), language),
        line(text::OWED, dollars_and_cents(owed), language),
        balance(due, language),
    ]
}

/// What is still due, or comes back, when the return is filed.
pub fn balance(due: Usd, language: Language) -> Line {
    if due.is_negative() {
        line(text::REFUND, dollars_and_cents(Usd::ZERO.minus(due)), language)
    } else {
        line(text::DUE, dollars_and_cents(due), language)
    }
}
