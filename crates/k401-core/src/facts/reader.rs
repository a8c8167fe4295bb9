//! Reads a draft field by field and collects every problem.
//!
//! Each method reads one field once. A field that no method read is unknown and becomes a problem of its own, so a
//! misspelt option is never silently ignored.

use rust_decimal::Decimal;

use super::decimal::parse_decimal;
use super::problem::{Bound, Contradiction, FactError, Problem, Relation};
use super::status::place_of;
use super::{Choice, Draft, Node};
use crate::calendar::Date;
use crate::figures::{Figures, NEWEST, YEARS};
use crate::money::{Rate, Unrounded, Usd};

/// The longest text of a number or date that is looked at; longer ones cannot be one.
const LONGEST_TEXT: usize = 40;

/// The decimals of a rate.
const RATE_DECIMALS: u32 = 6;

/// Reads one draft.
#[derive(Debug)]
pub struct Reader<'a> {
    draft: &'a Draft,
    prefix: String,
    read: Vec<&'static str>,
    errors: Vec<FactError>,
}

impl<'a> Reader<'a> {
    /// Starts reading.
    pub const fn new(draft: &'a Draft) -> Self {
        Self { draft, prefix: String::new(), read: Vec::new(), errors: Vec::new() }
    }

    /// Reads all of a draft by a reading of its fields.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check<T>(draft: &'a Draft, read: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, Vec<FactError>> {
        let mut reader = Self::new(draft);
        let facts = read(&mut reader);
        reader.finish(facts)
    }

    /// Starts reading a record inside a list or field, whose fields are reported under `prefix`.
    pub fn inside(draft: &'a Draft, prefix: String) -> Self {
        Self { draft, prefix, read: Vec::new(), errors: Vec::new() }
    }

    /// Ends the reading: the facts, if nothing is wrong, or everything that is.
    ///
    /// # Errors
    /// All problems, in the order in which the fields were read, unknown fields last.
    pub fn finish<T>(mut self, facts: Option<T>) -> Result<T, Vec<FactError>> {
        self.reject_unknown();
        match facts {
            Some(facts) if self.errors.is_empty() => Ok(facts),
            _ => Err(self.errors),
        }
    }

    // Apart from `finish`, which is compiled for every kind of facts.
    #[inline(never)]
    fn reject_unknown(&mut self) {
        for name in self.draft.names() {
            if !self.read.contains(&name) {
                self.reject(name, Problem::UnknownField);
            }
        }
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

    /// Takes over the problems found in a record inside this one.
    pub fn absorb<T>(&mut self, result: Result<T, Vec<FactError>>) -> Option<T> {
        match result {
            Ok(facts) => Some(facts),
            Err(errors) => {
                self.errors.extend(errors);
                None
            }
        }
    }

    /// True when the field holds something.
    pub fn has(&self, field: &str) -> bool {
        self.draft.get(field).is_some_and(|node| !matches!(node, Node::Text(text) if text.is_empty()))
    }

    /// Reads a field in whatever form it has; for rules whose field has more than one.
    pub fn node(&mut self, field: &'static str) -> Option<&'a Node> {
        self.read.push(field);
        self.draft.get(field).filter(|node| !matches!(node, Node::Text(text) if text.is_empty()))
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

    fn required<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        let value = read(self, field);
        self.reject_missing(field);
        value
    }

    // Apart from `required`, as above.
    #[inline(never)]
    fn reject_missing(&mut self, field: &str) {
        if !self.has(field) {
            self.reject(field, Problem::Missing);
        }
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

    /// An amount that must be there.
    pub fn required_usd(&mut self, field: &'static str) -> Option<Usd> {
        self.required(field, Self::usd)
    }

    /// An amount that must be there and be at least `least`. A smaller one is a problem, and is returned all the same: what it
    /// contradicts besides is to be named with it.
    pub fn required_usd_from(&mut self, field: &'static str, least: Usd) -> Option<Usd> {
        let amount = self.required_usd(field);
        if amount.is_some_and(|amount| amount < least) {
            self.reject(field, Problem::OutOfRange(Bound::AtLeast(1)));
        }
        amount
    }

    /// A rate from 0 to `most`, at most six decimals.
    pub fn rate_up_to(&mut self, field: &'static str, most: Rate) -> Option<Rate> {
        let rate = Rate::from_decimal(self.decimal(field, RATE_DECIMALS)?);
        if rate > most {
            self.reject(field, Problem::OutOfRange(Bound::Share));
            return None;
        }
        Some(rate)
    }

    /// A rate that must be there, from 0 to 1.
    pub fn required_rate(&mut self, field: &'static str) -> Option<Rate> {
        self.required(field, |reader, field| reader.rate_up_to(field, Rate::ONE))
    }

    /// A rate that must be there, from 0 to `most`.
    pub fn required_rate_up_to(&mut self, field: &'static str, most: Rate) -> Option<Rate> {
        self.required(field, |reader, field| reader.rate_up_to(field, most))
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&mut self, field: &'static str, least: u32, most: u32) -> Option<u32> {
        let text = self.text(field, Problem::NotANumber)?;
        let parsed = if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None };
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
    pub fn required_whole(&mut self, field: &'static str, least: u32, most: u32) -> Option<u32> {
        self.required(field, |reader, field| reader.whole(field, least, most))
    }

    /// A year for which there are figures.
    pub fn tax_year(&mut self, field: &'static str) -> Option<&'static Figures> {
        let year = self.required(field, |reader, field| reader.whole(field, 0, 9_999))?;
        let figures = u16::try_from(year).ok().and_then(Figures::for_year);
        if figures.is_none() {
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
    pub fn required_date(&mut self, field: &'static str) -> Option<Date> {
        self.required(field, Self::date)
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

    /// True or false; false when nothing is there.
    pub fn flag(&mut self, field: &'static str) -> bool {
        self.optional_flag(field).unwrap_or(false)
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
    pub fn required_flag(&mut self, field: &'static str) -> Option<bool> {
        self.required(field, Self::optional_flag)
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
    pub fn required_choice<C: Choice>(&mut self, field: &'static str) -> Option<C> {
        self.required(field, Self::choice)
    }

    /// The records of a list, each with the prefix under which its fields are reported; at most `most`.
    pub fn records(&mut self, field: &'static str, most: usize) -> Vec<(&'a Draft, String)> {
        let Some(node) = self.node(field) else { return Vec::new() };
        let Node::List(items) = node else {
            self.reject(field, Problem::UnknownValue(&[]));
            return Vec::new();
        };
        if items.len() > most {
            self.reject(field, Problem::OutOfRange(Bound::AtMost(u32::try_from(most).unwrap_or(u32::MAX))));
            return Vec::new();
        }
        let mut records = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item {
                Node::Record(draft) => {
                    records.push((draft, [&self.prefix, field, "[", &index.to_string(), "]."].concat()))
                }
                _ => self.reject(&[field, "[", &index.to_string(), "]"].concat(), Problem::UnknownValue(&[])),
            }
        }
        records
    }

    /// A record in a field, with the prefix under which its fields are reported.
    pub fn record(&mut self, field: &'static str) -> Option<(&'a Draft, String)> {
        match self.node(field)? {
            Node::Record(draft) => Some((draft, [&self.prefix, field, "."].concat())),
            _ => {
                self.reject(field, Problem::UnknownValue(&[]));
                None
            }
        }
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
