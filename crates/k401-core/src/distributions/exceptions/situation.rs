//! What a kind is weighed against, and what comes of it.

use super::{ExceptionLine as L, Reason};
use crate::calendar::Date;
use crate::distributions::Circumstances;
use crate::facts::TaxFacts;
use crate::money::Usd;
use crate::worksheet::{Entry, Worksheet};

/// The payment, the person and the return.
pub struct Situation<'a> {
    /// The person and the return.
    pub tax: &'a TaxFacts,
    /// When and under which circumstances it is paid.
    pub circumstances: &'a Circumstances,
    /// Adjusted gross income with the distribution.
    pub adjusted_gross_income: Entry,
}

impl Situation<'_> {
    /// The day of payment.
    pub const fn date(&self) -> Date {
        self.circumstances.date
    }

    /// Before the day of 59½.
    pub fn is_early(&self) -> bool {
        self.circumstances.is_early(self.tax.birth_date)
    }
}

/// Whether a kind applies, and up to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does not.
    Refused(Reason),
    /// It covers whatever it is claimed for.
    Whole,
    /// It covers up to a line.
    UpTo(Entry),
}

impl Verdict {
    /// It covers whatever it is claimed for.
    pub const WHOLE: Self = Self::Whole;

    /// It covers whatever it is claimed for, unless something speaks against it.
    pub const fn whole_unless(reason: Option<Reason>) -> Self {
        match reason {
            Some(reason) => Self::Refused(reason),
            None => Self::Whole,
        }
    }
}

/// A day that the law names. (The calendar has every one of them.)
pub fn day(year: u16, month: u32, day: u32) -> Date {
    Date::of(year, month, day).unwrap_or(Date::year_end(year))
}

/// What speaks against a payment outside the one-year period that begins on the day of an event. The day a year later is the
/// first after it.
pub fn within_a_year(event: Date, paid: Date) -> Option<Reason> {
    if paid < event {
        return Some(Reason::PaidTooEarly { first: event });
    }
    // The period of February 29 ends with February 28.
    let is_over = paid.minus_months(12) >= event;
    let anniversary = event.plus_months(12);
    let last = if anniversary.day() == event.day() { anniversary.day_before() } else { anniversary };
    is_over.then_some(Reason::PaidTooLate { last })
}

/// Takes what was used before off a ceiling.
pub fn write_limit_left(sheet: &mut Worksheet, limit: Entry, used_before: Usd) -> Verdict {
    let left = if used_before.is_zero() {
        limit
    } else {
        let used = sheet.entered(L::UsedBefore, used_before);
        sheet.remainder(L::LimitLeft, limit, &[used], &[])
    };
    if sheet.amount_on(left).is_zero() { Verdict::Refused(Reason::NothingLeft) } else { Verdict::UpTo(left) }
}
