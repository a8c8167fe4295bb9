//! Until when a missed payment can be made up, and until when an offset can be rolled over.

use super::DefaultCause;
use crate::authority::{Cite, IRC_402, REG_LOAN_OFFSET};
use crate::calendar::Date;

/// §402(c)(3)(A): the 60th day after receipt.
const SIXTY_DAYS: u64 = 60;
/// Treas. Reg. §1.402(c)-3(a)(2)(iii): the 12 months that begin on the day of separation.
const MONTHS_AFTER_SEPARATION: u32 = 12;

/// The law behind the two periods.
pub const SIXTY_DAY_RULE: Cite = cite!(IRC_402, "(c)(3)(A)");
/// The longer period of a qualified plan loan offset.
pub const QUALIFIED_OFFSET_RULE: &[Cite] = &[cite!(IRC_402, "(c)(3)(C)"), cite!(REG_LOAN_OFFSET, "(a)")];

/// The last day of the longest cure period a plan may allow for a payment due on a day: the end of the calendar quarter after
/// the quarter in which it fell due, Treas. Reg. §1.72(p)-1, Q&A-10(a).
pub fn cure_period_ends(due: Date) -> Date {
    let (year, next) = (due.year(), due.year().saturating_add(1));
    let ends = match due.month() {
        1..=3 => Date::of(year, 6, 30),
        4..=6 => Date::of(year, 9, 30),
        7..=9 => Date::of(year, 12, 31),
        _ => Date::of(next, 3, 31),
    };
    ends.unwrap_or(due)
}

/// How long an offset can be rolled over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RolloverPeriod {
    /// 60 days from the offset.
    SixtyDays {
        /// The last day.
        by: Date,
    },
    /// A qualified plan loan offset: the due date of the return for the year of the offset. A due date on a weekend or holiday
    /// moves to the next business day; these dates do not.
    ReturnDueDate {
        /// April 15 of the next year, for a return that is neither extended nor filed on time.
        without_extension: Date,
        /// October 15 of the next year, for a return extended, or filed on time (Treas. Reg. §301.9100-2(b)).
        by: Date,
    },
}

impl RolloverPeriod {
    /// The period of an offset, with the reason for it and the day of separation where they are known.
    pub fn of(offset: Date, cause: Option<DefaultCause>, separated: Option<Date>) -> Self {
        let is_qualified = match cause {
            None => false,
            Some(DefaultCause::PlanTermination) => true,
            Some(DefaultCause::Separation) => separated.is_none_or(|day| is_within_twelve_months(offset, day)),
        };
        let next = offset.year().saturating_add(1);
        match (is_qualified, Date::of(next, 4, 15), Date::of(next, 10, 15)) {
            (true, Some(without_extension), Some(by)) => Self::ReturnDueDate { without_extension, by },
            _ => Self::SixtyDays { by: offset.plus_days(SIXTY_DAYS) },
        }
    }

    /// The last day on which the offset can be rolled over.
    pub const fn last_day(self) -> Date {
        match self {
            Self::SixtyDays { by } | Self::ReturnDueDate { by, .. } => by,
        }
    }
}

/// True for an offset in the 12 months that begin on the day of separation: the anniversary lies outside.
pub fn is_within_twelve_months(offset: Date, separated: Date) -> bool {
    offset < separated.plus_months(MONTHS_AFTER_SEPARATION)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Chief Counsel Advice 201736022: payments due March 31 and April 30, 2019 can be made up until June 30 and September 30;
    /// those due in October to December until March 31. IRS issue snapshot "Plan Loan Cure Period".
    #[test]
    fn a_cure_period_ends_with_the_next_quarter() {
        for (due, ends) in [
            ("2019-01-01", "2019-06-30"),
            ("2019-03-31", "2019-06-30"),
            ("2019-04-01", "2019-09-30"),
            ("2019-04-30", "2019-09-30"),
            ("2019-06-30", "2019-09-30"),
            ("2019-07-01", "2019-12-31"),
            ("2003-08-31", "2003-12-31"),
            ("2019-09-30", "2019-12-31"),
            ("2019-10-01", "2020-03-31"),
            ("2019-12-31", "2020-03-31"),
        ] {
            assert_eq!(cure_period_ends(day(due)), day(ends), "due {due}");
        }
    }

    #[test]
    fn an_offset_without_a_reason_has_sixty_days() {
        assert_eq!(
            RolloverPeriod::of(day("2026-03-02"), None, None),
            RolloverPeriod::SixtyDays { by: day("2026-05-01") }
        );
    }

    #[test]
    fn a_qualified_offset_has_until_the_due_date_of_the_return() {
        let by_return = RolloverPeriod::ReturnDueDate { without_extension: day("2027-04-15"), by: day("2027-10-15") };
        for (offset, cause, separated, is_qualified) in [
            ("2026-12-31", DefaultCause::PlanTermination, None, true),
            ("2026-01-01", DefaultCause::Separation, None, true),
            ("2026-08-31", DefaultCause::Separation, Some("2025-09-01"), true),
            ("2026-09-01", DefaultCause::Separation, Some("2025-09-01"), false),
            ("2026-09-01", DefaultCause::PlanTermination, Some("2025-09-01"), true),
        ] {
            let period = RolloverPeriod::of(day(offset), Some(cause), separated.map(day));
            assert_eq!(period == by_return, is_qualified, "{offset} {cause:?} {separated:?}");
            assert_eq!(period.last_day() == day("2027-10-15"), is_qualified);
        }
    }
}
