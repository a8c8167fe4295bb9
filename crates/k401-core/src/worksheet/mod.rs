//! The explanation every rule returns: numbered lines as on an IRS form, each an operation on earlier lines.
//!
//! A rule does its arithmetic *by writing lines*, so a worksheet cannot disagree with the result it explains: the amount of
//! a line is what its operation makes of the lines it names. `Worksheet::disagreements` computes every line a second time,
//! for the tests.

mod key;
mod operation;

pub use key::Key;
pub(crate) use key::lines;
pub use operation::Operation;

use crate::authority::Cite;
use crate::distributions::WithdrawalLine;
use crate::money::{Rate, Usd};

/// How sure an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Status {
    /// What the law makes of the facts.
    #[default]
    Exact,
    /// Rests on an assumption or on a source that is not final; a notice says which.
    Approximate,
    /// Left out on purpose; the amount is zero.
    NotModeled,
}

/// One line of a worksheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub line: u16,
    /// What the amount is.
    pub key: Key,
    /// The amount in dollars, to the cent.
    pub amount: Usd,
    /// How it follows from the lines in `from`.
    pub operation: Operation,
    /// The numbers of the lines it is made from, in the order in which the operation uses them.
    pub from: Vec<u16>,
    /// The law it rests on.
    pub citations: Vec<Cite>,
    /// How sure it is.
    pub status: Status,
}

/// A line as later lines refer to it: its number. What is on it [`Worksheet::amount_on`] tells.
// Not the amount too: rules hand hundreds of these around, and a number is a third of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry(u16);

/// Numbered lines, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worksheet {
    lines: Vec<Line>,
}

impl Worksheet {
    /// An empty worksheet.
    pub const fn new() -> Self {
        Self { lines: Vec::new() }
    }

    /// The lines, in order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The amount on the last line with this key, if there is one.
    pub fn amount(&self, key: impl Into<Key>) -> Option<Usd> {
        self.amount_of(key.into())
    }

    /// The amount on a line of this worksheet.
    #[inline(never)]
    pub fn amount_on(&self, entry: Entry) -> Usd {
        let index = usize::from(entry.0).checked_sub(1);
        index.and_then(|index| self.lines.get(index)).map_or(Usd::ZERO, |line| line.amount)
    }

    #[inline(never)]
    fn amount_of(&self, key: Key) -> Option<Usd> {
        self.lines.iter().rev().find(|line| line.key == key).map(|line| line.amount)
    }

    /// Writes a line: applies the operation to the amounts of earlier lines.
    pub fn write(&mut self, key: impl Into<Key>, operation: Operation, from: &[Entry], citations: &[Cite]) -> Entry {
        self.push(number_of(key), operation, from, citations)
    }

    // Every line of every rule is written here, so there is one copy of it, whatever the type of the key.
    #[inline(never)]
    fn push(&mut self, key: KeyNumber, operation: Operation, from: &[Entry], citations: &[Cite]) -> Entry {
        let (mut amounts, mut numbers) = (Vec::new(), Vec::new());
        for entry in from {
            amounts.push(self.amount_on(*entry));
            numbers.push(entry.0);
        }
        let amount = operation.applied_to(&amounts);
        // Never the other line: every number here is that of a key.
        let key = Key::of_number(usize::from(key)).unwrap_or(Key::Withdrawal(WithdrawalLine::Gross));
        let line = u16::try_from(self.lines.len()).unwrap_or(u16::MAX).saturating_add(1);
        self.lines.push(Line {
            line,
            key,
            amount,
            operation,
            from: numbers,
            citations: citations.to_vec(),
            status: Status::Exact,
        });
        Entry(line)
    }

    /// A fact as the reader gave it.
    #[inline(always)]
    pub fn entered(&mut self, key: impl Into<Key>, amount: Usd) -> Entry {
        self.write_entered(number_of(key), amount)
    }

    /// A figure of the year or an amount the statute names.
    #[inline(always)]
    pub fn figure(&mut self, key: impl Into<Key>, amount: Usd, cite: Cite) -> Entry {
        self.write_figure(number_of(key), amount, cite)
    }

    /// The result of another calculation.
    #[inline(always)]
    pub fn carried(&mut self, key: impl Into<Key>, amount: Usd, citations: &[Cite]) -> Entry {
        self.write_carried(number_of(key), amount, citations)
    }

    /// The sum of lines.
    #[inline(always)]
    pub fn sum(&mut self, key: impl Into<Key>, of: &[Entry], citations: &[Cite]) -> Entry {
        self.write_sum(number_of(key), of, citations)
    }

    /// The first line minus the others.
    #[inline(always)]
    pub fn difference(&mut self, key: impl Into<Key>, of: Entry, minus: &[Entry], citations: &[Cite]) -> Entry {
        self.write_difference(number_of(key), of, minus, citations)
    }

    /// The first line minus the others, not below zero.
    #[inline(always)]
    pub fn remainder(&mut self, key: impl Into<Key>, of: Entry, less: &[Entry], citations: &[Cite]) -> Entry {
        self.write_remainder(number_of(key), of, less, citations)
    }

    #[inline(never)]
    fn push_amount(&mut self, key: KeyNumber, operation: Operation, cite: Option<Cite>) -> Entry {
        self.push(key, operation, &[], cite.as_slice())
    }

    #[inline(never)]
    fn push_after(
        &mut self,
        key: KeyNumber,
        operation: Operation,
        first: Entry,
        rest: &[Entry],
        cites: &[Cite],
    ) -> Entry {
        self.push(key, operation, &[&[first], rest].concat(), cites)
    }

    /// A line times a rate, to the nearest cent.
    #[inline(always)]
    pub fn product(&mut self, key: impl Into<Key>, of: Entry, rate: Rate, citations: &[Cite]) -> Entry {
        self.write_product(number_of(key), of, rate, citations)
    }

    /// A line divided by a number, to the nearest cent.
    #[inline(always)]
    pub fn quotient(&mut self, key: impl Into<Key>, of: Entry, divisor: Rate, citations: &[Cite]) -> Entry {
        self.write_quotient(number_of(key), of, divisor, citations)
    }

    /// A line divided by a number, down to the cent.
    #[inline(always)]
    pub fn quotient_rounded_down(&mut self, key: impl Into<Key>, of: Entry, divisor: Rate, cites: &[Cite]) -> Entry {
        self.write_quotient_rounded_down(number_of(key), of, divisor, cites)
    }

    /// The smallest of lines.
    #[inline(always)]
    pub fn lesser_of(&mut self, key: impl Into<Key>, of: &[Entry], citations: &[Cite]) -> Entry {
        self.write_lesser_of(number_of(key), of, citations)
    }

    /// The largest of lines.
    #[inline(always)]
    pub fn greater_of(&mut self, key: impl Into<Key>, of: &[Entry], citations: &[Cite]) -> Entry {
        self.write_greater_of(number_of(key), of, citations)
    }

    /// `amount × part ÷ whole`, to the nearest cent; zero when the whole is zero.
    #[inline(always)]
    pub fn prorated(&mut self, key: impl Into<Key>, amount: Entry, part: Entry, whole: Entry, cites: &[Cite]) -> Entry {
        self.write_prorated(number_of(key), amount, part, whole, cites)
    }

    /// Marks the last line written as resting on an assumption or a source that is not final.
    pub fn approximate(&mut self) {
        if let Some(line) = self.lines.last_mut() {
            line.status = Status::Approximate;
        }
    }

    /// Marks the last line written as left out on purpose; its amount should be zero.
    pub fn not_modeled(&mut self) {
        if let Some(line) = self.lines.last_mut() {
            line.status = Status::NotModeled;
        }
    }

    /// The numbers of lines whose amount is not what their operation makes of the lines they name. Empty for every outcome.
    pub fn disagreements(&self) -> Vec<u16> {
        let amount_of = |number: &u16| self.amount_on(Entry(*number));
        let disagrees = |line: &&Line| {
            let amounts: Vec<Usd> = line.from.iter().map(amount_of).collect();
            line.from.iter().any(|from| *from >= line.line) || line.operation.applied_to(&amounts) != line.amount
        };
        self.lines.iter().filter(disagrees).map(|line| line.line).collect()
    }
}

/// One copy of each, whatever the type of the key: the functions above are only a call.
impl Worksheet {
    #[inline(never)]
    fn write_entered(&mut self, key: KeyNumber, amount: Usd) -> Entry {
        self.push_amount(key, Operation::Entered(amount), None)
    }

    #[inline(never)]
    fn write_figure(&mut self, key: KeyNumber, amount: Usd, cite: Cite) -> Entry {
        self.push_amount(key, Operation::Figure(amount), Some(cite))
    }

    #[inline(never)]
    fn write_carried(&mut self, key: KeyNumber, amount: Usd, citations: &[Cite]) -> Entry {
        self.push(key, Operation::Carried(amount), &[], citations)
    }

    #[inline(never)]
    fn write_sum(&mut self, key: KeyNumber, of: &[Entry], citations: &[Cite]) -> Entry {
        self.push(key, Operation::Add, of, citations)
    }

    #[inline(never)]
    fn write_difference(&mut self, key: KeyNumber, of: Entry, minus: &[Entry], citations: &[Cite]) -> Entry {
        self.push_after(key, Operation::Subtract, of, minus, citations)
    }

    #[inline(never)]
    fn write_remainder(&mut self, key: KeyNumber, of: Entry, less: &[Entry], citations: &[Cite]) -> Entry {
        self.push_after(key, Operation::SubtractNotBelowZero, of, less, citations)
    }

    #[inline(never)]
    fn write_product(&mut self, key: KeyNumber, of: Entry, rate: Rate, citations: &[Cite]) -> Entry {
        self.push_after(key, Operation::Multiply(rate), of, &[], citations)
    }

    #[inline(never)]
    fn write_quotient(&mut self, key: KeyNumber, of: Entry, divisor: Rate, citations: &[Cite]) -> Entry {
        self.push_after(key, Operation::Divide(divisor), of, &[], citations)
    }

    #[inline(never)]
    fn write_quotient_rounded_down(&mut self, key: KeyNumber, of: Entry, divisor: Rate, cites: &[Cite]) -> Entry {
        self.push_after(key, Operation::DivideRoundedDown(divisor), of, &[], cites)
    }

    #[inline(never)]
    fn write_lesser_of(&mut self, key: KeyNumber, of: &[Entry], citations: &[Cite]) -> Entry {
        self.push(key, Operation::LesserOf, of, citations)
    }

    #[inline(never)]
    fn write_greater_of(&mut self, key: KeyNumber, of: &[Entry], citations: &[Cite]) -> Entry {
        self.push(key, Operation::GreaterOf, of, citations)
    }

    #[inline(never)]
    fn write_prorated(&mut self, key: KeyNumber, amount: Entry, part: Entry, whole: Entry, cites: &[Cite]) -> Entry {
        self.push(key, Operation::Prorate, &[amount, part, whole], cites)
    }
}

/// A key on its way to [`Worksheet::push`]: one number, where an enum of enums is two.
type KeyNumber = u16;

#[inline(always)]
fn number_of(key: impl Into<Key>) -> KeyNumber {
    u16::try_from(key.into().number()).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests;
