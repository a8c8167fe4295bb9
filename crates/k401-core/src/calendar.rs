//! Dates, ages and years. The only file that knows the calendar library.
//!
//! The Code counts half years in calendar months (26 CFR 1.401(a)(9)-2(b)(3): "six calendar months after the 70th
//! anniversary"). A birthday on the 29th, 30th or 31st falls on the last day of a shorter month: someone born on August 31
//! is 59½ on the last day of February; someone born on February 29 is 59½ on August 29.

use core::fmt;

use chrono::{Datelike, Months, NaiveDate};

use crate::text::{number_of, part, push_digits};

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// The calendar year for which a person files a return; §402(g) and §72 follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxableYear(pub u16);

/// The twelve months a plan calls its year; §401(a)(17) follows it. Here always the calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanYear(pub u16);

/// The twelve months over which §415 counts annual additions. Here always the calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LimitationYear(pub u16);

/// The day a person was born.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate(pub Date);

/// An age in whole years and months, where the months are those of the law: 59½ is 59 years and 6 months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age {
    /// Whole years.
    pub years: u16,
    /// Months beyond them, 0 to 11.
    pub months: u16,
}

impl Age {
    /// 59½, the age of §72(t)(2)(A)(i).
    pub const FIFTY_NINE_AND_A_HALF: Self = Self { years: 59, months: 6 };

    /// A whole number of years.
    pub const fn of(years: u16) -> Self {
        Self { years, months: 0 }
    }

    fn in_months(self) -> u32 {
        u32::from(self.years).saturating_mul(12).saturating_add(u32::from(self.months))
    }
}

impl Date {
    /// What stands in a draft's reading for a date that is wrong or missing. No text says it, and no facts have it.
    pub(crate) const STAND_IN: Self = Self(NaiveDate::MIN);

    /// The date of a year, month (1 to 12) and day (1 to 31), if the calendar has it.
    pub fn of(year: u16, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(i32::from(year), month, day).map(Self)
    }

    /// Reads `2026-06-01`, four, two and two ASCII digits, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let [_, _, _, _, b'-', _, _, b'-', _, _] = text.as_bytes() else { return None };
        let year = u16::try_from(number_of(part(text, 0, 4))?).ok()?;
        let month = u32::try_from(number_of(part(text, 5, 7))?).ok()?;
        let day = u32::try_from(number_of(part(text, 8, 10))?).ok()?;
        if year == 0 { None } else { Self::of(year, month, day) }
    }

    /// The last day of a year.
    pub fn year_end(year: u16) -> Self {
        Self::of(year, 12, 31).unwrap_or(Self(NaiveDate::MAX))
    }

    /// The first day of a year.
    pub fn year_start(year: u16) -> Self {
        Self::of(year, 1, 1).unwrap_or(Self(NaiveDate::MIN))
    }

    /// The year.
    pub fn year(self) -> u16 {
        u16::try_from(self.0.year()).unwrap_or(u16::MAX)
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The same day so many calendar months later, or the last day of that month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The same day so many calendar months earlier, or the last day of that month where it has no such day.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        Self(self.0.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN))
    }

    /// So many days later.
    #[must_use]
    pub fn plus_days(self, days: u64) -> Self {
        Self(self.0.checked_add_days(chrono::Days::new(days)).unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    #[must_use]
    pub fn day_before(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// The whole years from `earlier` to this date, zero when it lies after it.
    pub fn whole_years_since(self, earlier: Self) -> u16 {
        BirthDate(earlier).age_on(self)
    }

    /// The number of days from `earlier` to this date, zero when it lies after it.
    pub fn days_since(self, earlier: Self) -> u32 {
        u32::try_from(self.0.signed_duration_since(earlier.0).num_days()).unwrap_or(0)
    }
}

impl Date {
    /// `2026-06-01`.
    pub fn to_text(self) -> String {
        let mut text = String::new();
        push_digits(&mut text, u64::from(self.year()), 4, 0);
        for number in [self.month(), self.day()] {
            text.push('-');
            push_digits(&mut text, u64::from(number), 2, 0);
        }
        text
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl BirthDate {
    /// The day on which the person attains an age.
    pub fn attains(self, age: Age) -> Date {
        self.0.plus_months(age.in_months())
    }

    /// True when the person has attained the age on that day; the birthday itself counts.
    pub fn has_attained(self, age: Age, on: Date) -> bool {
        on >= self.attains(age)
    }

    /// The age attained by December 31 of a year, in whole years; zero before birth.
    pub fn age_at_year_end(self, year: u16) -> u16 {
        year.saturating_sub(self.0.year())
    }

    /// The age in whole years on a day; zero before birth.
    pub fn age_on(self, day: Date) -> u16 {
        let by_year_end = self.age_at_year_end(day.year());
        if self.has_attained(Age::of(by_year_end), day) { by_year_end } else { by_year_end.saturating_sub(1) }
    }

    /// The year in which the person attains an age.
    pub fn year_of(self, age: Age) -> u16 {
        self.attains(age).year()
    }

    /// True when the person counts as 65 for a taxable year: someone born on January 1 attains an age the day before
    /// (Form 1040 instructions, "born before January 2"; Treas. Reg. §1.151-1(c)(2)).
    pub fn is_65_for(self, year: TaxableYear) -> bool {
        self.attains(Age::of(65)) <= Date::year_start(year.0.saturating_add(1))
    }
}

macro_rules! years {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    )*};
}
years!(TaxableYear PlanYear LimitationYear);

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
