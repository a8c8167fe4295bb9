//! Growth to retirement, the same for every way.

use super::{CompareFacts, CompareLine};
use crate::worksheet::{Entry, Operation, Worksheet};

/// The lines that every way begins with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// What is needed in hand.
    pub need: Entry,
    /// All of the account.
    pub vested_balance: Entry,
    /// What it grows to.
    pub left_alone: Entry,
}

/// Writes the lines that every way begins with.
pub(super) fn write_start(sheet: &mut Worksheet, facts: &CompareFacts) -> Start {
    let need = sheet.entered(CompareLine::Need, facts.need);
    let vested_balance = sheet.entered(CompareLine::VestedBalance, facts.vested_balance);
    let left_alone = write_grown(sheet, CompareLine::LeftAlone, facts, vested_balance);
    Start { need, vested_balance, left_alone }
}

/// Writes what an amount of today grows to by retirement, in whole years.
pub(super) fn write_grown(sheet: &mut Worksheet, key: CompareLine, facts: &CompareFacts, amount: Entry) -> Entry {
    write_compounded(sheet, key, facts, amount, facts.years_left(facts.date()))
}

/// Writes what an amount grows to in so many years.
pub(super) fn write_compounded(
    sheet: &mut Worksheet,
    key: CompareLine,
    facts: &CompareFacts,
    amount: Entry,
    years: u32,
) -> Entry {
    let grown = sheet.write(key, Operation::Compounded(facts.annual_return, years), &[amount], &[]);
    sheet.approximate();
    grown
}

/// Writes a difference of balances at retirement.
pub(super) fn write_difference(sheet: &mut Worksheet, key: CompareLine, of: Entry, minus: Entry) -> Entry {
    let difference = sheet.difference(key, of, &[minus], &[]);
    sheet.approximate();
    difference
}
