//! Reads a draft field by field and collects every problem.
//!
//! Each method reads one field once. A field that no method read is unknown and becomes a problem of its own, so a
//! misspelt option is never silently ignored.

mod records;

use rust_decimal::Decimal;

use self::records::Scope;
use super::decimal::parse_decimal;
use super::problem::{Bound, Contradiction, FactError, Problem, Relation};
use super::status::place_of;
use super::{Choice, Draft, Node};
use crate::calendar::Date;
use crate::figures::{Figures, NEWEST, YEARS};
use crate::money::{Rate, Unrounded, Usd};
use crate::text::number_of;

/// The longest text of a number or date that is looked at; longer ones cannot be one.
const LONGEST_TEXT: usize = 40;

/// The decimals of a rate.
const RATE_DECIMALS: u32 = 6;

/// Reads one draft.
///
/// A method that finds something wrong notes the problem. What must be there is then returned as a stand-in, so that facts are
/// put together without a question and a way out at every field. Facts made with one never come out: its field always has a
/// problem (`required`), and `check`, the only way out, gives no facts where any problem was noted. A relation between two
/// fields is checked only where both were read: by the methods that return an `Option`, or where `is_whole`.
#[derive(Debug)]
pub struct Reader<'a> {
    prefix: String,
    read: Vec<&'static str>,
    errors: Vec<FactError>,
    scope: Scope<'a>,
    outside: Vec<Scope<'a>>,
}

impl<'a> Reader<'a> {
    /// Reads all of a draft by a reading of its fields. The only way to facts, and none come out with a problem.
    ///
    /// # Errors
    /// All problems, in the order in which the fields were read, unknown fields last.
    pub fn check<T>(draft: &'a Draft, read: impl FnOnce(&mut Self) -> T) -> Result<T, Vec<FactError>> {
        let mut reader = Self::new(draft);
        let facts = read(&mut reader);
        reader.end().map(|()| facts)
    }

    // Apart from `check`, which is compiled for every kind of facts, as is `end`.
    #[inline(never)]
    const fn new(draft: &'a Draft) -> Self {
        let scope = Scope::outermost(draft);
        Self { prefix: String::new(), read: Vec::new(), errors: Vec::new(), scope, outside: Vec::new() }
    }

    #[inline(never)]
    fn end(mut self) -> Result<(), Vec<FactError>> {
        self.reject_unknown();
        if self.errors.is_empty() { Ok(()) } else { Err(self.errors) }
    }

    /// True while all that must be there was read: no relation is checked with a stand-in.
    pub const fn is_whole(&self) -> bool {
        !self.scope.lacks
    }

    /// Notes that a field that must be there was not read. Its problem has been noted.
    pub const fn lacks(&mut self) {
        self.scope.lacks = true;
    }

    /// Notes a problem with a field; the first that is found is the one that is told.
    pub fn reject(&mut self, field: &str, problem: Problem) {
        let field = [&self.prefix, field].concat();
        if self.errors.iter().all(|known| known.field != field) {
            self.errors.push(FactError { field, problem });
        }
    }

    /// Notes that a field contradicts another.
    pub fn contradicts(&mut self, field: &str, with: &'static str, rule: Relation) {
        self.reject(field, Problem::Inconsistent(Contradiction { with, rule }));
    }

    /// Notes a field that makes sense only together with another, where that one is not there.
    pub fn only_with(&mut self, field: &str, with: &'static str) {
        if self.has(field) && !self.has(with) {
            self.contradicts(field, with, Relation::OnlyWith);
        }
    }

    /// True when the field holds something.
    pub fn has(&self, field: &str) -> bool {
        self.scope.draft.get(field).is_some_and(|node| !matches!(node, Node::Text(text) if text.is_empty()))
    }

    /// Reads a field in whatever form it has; for rules whose field has more than one.
    pub fn node(&mut self, field: &'static str) -> Option<&'a Node> {
        self.read.push(field);
        self.scope.draft.get(field).filter(|node| !matches!(node, Node::Text(text) if text.is_empty()))
    }

    fn text(&mut self, field: &'static str, unreadable: Problem) -> Option<&'a str> {
        match self.node(field)? {
            Node::Text(text) if text.len() <= LONGEST_TEXT => Some(text),
            _ => {
                self.reject(field, unreadable);
                None
            }
        }
    }

    /// Notes that a field is missing, if nothing is there.
    #[inline(never)]
    pub fn needs(&mut self, field: &str) {
        if !self.has(field) {
            self.reject(field, Problem::Missing);
        }
    }

    /// What was read of a field that must be there. Where nothing was, the field has a problem, be it only that it is missing,
    /// a stand-in is returned, and the facts are not whole.
    pub fn required<T>(&mut self, field: &'static str, value: Option<T>, stand_in: T) -> T {
        value.unwrap_or_else(|| {
            self.stands_in(field);
            stand_in
        })
    }

    // Apart from `required`, which is compiled for every kind of value.
    #[inline(never)]
    fn stands_in(&mut self, field: &str) {
        self.reject(field, Problem::Missing);
        self.lacks();
    }

    fn decimal(&mut self, field: &'static str, decimals: u32) -> Option<Decimal> {
        let text = self.text(field, Problem::NotANumber)?;
        match parse_decimal(text, decimals) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.reject(field, problem);
                None
            }
        }
    }

    /// An amount in dollars, not negative, at most two decimals.
    pub fn usd(&mut self, field: &'static str) -> Option<Usd> {
        let amount = Unrounded::from_decimal(self.decimal(field, 2)?).nearest_cent();
        if amount > Usd::LARGEST_FACT {
            self.reject(field, Problem::TooLarge);
            return None;
        }
        Some(amount)
    }

    /// An amount; zero when nothing is there.
    pub fn usd_or_zero(&mut self, field: &'static str) -> Usd {
        self.usd(field).unwrap_or(Usd::ZERO)
    }

    /// An amount that must be there.
    pub fn required_usd(&mut self, field: &'static str) -> Usd {
        let amount = self.usd(field);
        self.required(field, amount, Usd::ZERO)
    }

    /// An amount that must be there and be at least `least`. A smaller one is a problem, and is returned all the same: what it
    /// contradicts besides is to be named with it.
    pub fn required_usd_from(&mut self, field: &'static str, least: Usd) -> Option<Usd> {
        let amount = self.usd(field);
        self.needs(field);
        if amount.is_some_and(|amount| amount < least) {
            self.reject(field, Problem::OutOfRange(Bound::AtLeast(1)));
        }
        amount
    }

    /// A rate from 0 to `most`, at most six decimals.
    pub fn rate_up_to(&mut self, field: &'static str, most: &Rate) -> Option<Rate> {
        let rate = Rate::from_decimal(self.decimal(field, RATE_DECIMALS)?);
        if rate > *most {
            self.reject(field, Problem::OutOfRange(Bound::Share));
            return None;
        }
        Some(rate)
    }

    /// A rate that must be there, from 0 to `most`.
    pub fn required_rate_up_to(&mut self, field: &'static str, most: &Rate) -> Rate {
        let rate = self.rate_up_to(field, most);
        self.required(field, rate, Rate::ZERO)
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&mut self, field: &'static str, least: u32, most: u32) -> Option<u32> {
        let text = self.text(field, Problem::NotANumber)?;
        let parsed = number_of(text).and_then(|number| u32::try_from(number).ok());
        let problem = match parsed {
            None => Problem::NotANumber,
            Some(value) if value < least => Problem::OutOfRange(Bound::AtLeast(least)),
            Some(value) if value > most => Problem::OutOfRange(Bound::AtMost(most)),
            Some(value) => return Some(value),
        };
        self.reject(field, problem);
        None
    }

    /// A whole number that must be there.
    pub fn required_whole(&mut self, field: &'static str, least: u32, most: u32) -> u32 {
        let whole = self.whole(field, least, most);
        self.required(field, whole, least)
    }

    /// A year for which there are figures; it must be there.
    pub fn tax_year(&mut self, field: &'static str) -> Option<&'static Figures> {
        let year = self.whole(field, 0, 9_999);
        self.needs(field);
        let figures = year.and_then(|year| u16::try_from(year).ok()).and_then(Figures::for_year);
        if figures.is_none() {
            self.lacks();
        }
        if year.is_some() && figures.is_none() {
            let first = YEARS.first().map_or(0, |figures| figures.year.0);
            self.reject(field, Problem::UnsupportedTaxYear(first, NEWEST.year.0));
        }
        figures
    }

    /// A date.
    pub fn date(&mut self, field: &'static str) -> Option<Date> {
        let text = self.text(field, Problem::NotADate)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.reject(field, Problem::NotADate);
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&mut self, field: &'static str) -> Date {
        let date = self.date(field);
        self.required(field, date, Date::STAND_IN)
    }

    /// Notes that a date lies before another, where both were read.
    pub fn not_before(&mut self, field: &str, date: Option<Date>, first: Option<Date>, with: &'static str) {
        if date.zip(first).is_some_and(|(date, first)| date < first) {
            self.contradicts(field, with, Relation::NotBefore);
        }
    }

    /// A date within bounds, both included.
    pub fn date_within(&mut self, field: &'static str, from: Date, to: Date) -> Option<Date> {
        let date = self.date(field)?;
        if date < from || date > to {
            self.reject(field, Problem::OutOfRange(Bound::Dates(from, to)));
            return None;
        }
        Some(date)
    }

    /// A date from the first day of a year to the last of another.
    #[inline(never)]
    pub fn date_in_years(&mut self, field: &'static str, first: u16, last: u16) -> Option<Date> {
        self.date_within(field, Date::year_start(first), Date::year_end(last))
    }

    /// True or false; false when nothing is there.
    pub fn flag(&mut self, field: &'static str) -> bool {
        self.flag_or(field, false)
    }

    /// True or false, or what is usual when nothing is there.
    #[inline(never)]
    pub fn flag_or(&mut self, field: &'static str, usual: bool) -> bool {
        self.optional_flag(field).unwrap_or(usual)
    }

    /// True, false, or not said.
    pub fn optional_flag(&mut self, field: &'static str) -> Option<bool> {
        match self.node(field)? {
            Node::Flag(value) => Some(*value),
            Node::Text(text) if text == "true" => Some(true),
            Node::Text(text) if text == "false" => Some(false),
            _ => {
                self.reject(field, Problem::UnknownValue(&["true", "false"]));
                None
            }
        }
    }

    /// True or false; it must be said.
    pub fn required_flag(&mut self, field: &'static str) -> bool {
        let flag = self.optional_flag(field);
        self.required(field, flag, false)
    }

    /// One of the values a field knows.
    pub fn choice<C: Choice>(&mut self, field: &'static str) -> Option<C> {
        C::VALUES.get(self.place_of(field, C::NAMES)).copied()
    }

    // Apart from `choice`, which is compiled for every kind of choice. Past the end of the names where nothing is chosen.
    #[inline(never)]
    fn place_of(&mut self, field: &'static str, names: &'static [&'static str]) -> usize {
        let Some(text) = self.text(field, Problem::UnknownValue(names)) else { return usize::MAX };
        let place = place_of(text, names);
        if place >= names.len() {
            self.reject(field, Problem::UnknownValue(names));
        }
        place
    }

    /// One of the values a field knows; it must be there.
    pub fn required_choice<C: Choice>(&mut self, field: &'static str, stand_in: C) -> C {
        let choice = self.choice(field);
        self.required(field, choice, stand_in)
    }

    /// The same; nothing where it is not there, since what else is read depends on it.
    pub fn needed_choice<C: Choice>(&mut self, field: &'static str) -> Option<C> {
        let choice = self.choice(field);
        self.needs(field);
        choice
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
