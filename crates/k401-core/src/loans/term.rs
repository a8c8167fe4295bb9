//! How long a loan may run and when its payments fall due: §72(p)(2)(B) and (C).
//!
//! The first payment comes one period after the loan. Quarterly and monthly payments fall on the loan's day of the month (the
//! last day of a shorter month); 26 a year on every 14th day, 52 a year on every 7th; 24 a year on the loan's day of the month
//! and 15 days after it, so that the last one falls at the end of the term, not after it.

use crate::calendar::Date;
use crate::money::Rate;

/// Five years, §72(p)(2)(B)(i).
pub const LONGEST_TERM: u32 = 60;

/// A bound of this program, not of the law: a loan to acquire the principal residence has no longest term in §72(p)(2)(B)(ii);
/// the plan sets one. Thirty years is the longest common mortgage.
pub const LONGEST_RESIDENCE_TERM: u32 = 360;

crate::facts::choice! {
    /// How often payments fall due. Not less often than quarterly, §72(p)(2)(C).
    PaymentsPerYear {
        /// Every three months.
        Quarterly = "4",
        /// Every month.
        Monthly = "12",
        /// Twice a month.
        TwiceAMonth = "24",
        /// Every two weeks.
        EveryTwoWeeks = "26",
        /// Every week.
        Weekly = "52",
    }
}

impl PaymentsPerYear {
    /// Their number in a year.
    pub const fn count(self) -> u32 {
        match self {
            Self::Quarterly => 4,
            Self::Monthly => 12,
            Self::TwiceAMonth => 24,
            Self::EveryTwoWeeks => 26,
            Self::Weekly => 52,
        }
    }

    /// The shortest term in months that holds a payment.
    pub const fn shortest_term(self) -> u32 {
        match self {
            Self::Quarterly => 3,
            _ => 1,
        }
    }

    /// The whole payments within a term of so many months, counted by twelfths of a year: 13 weeks are 3 months, though in some
    /// quarters the 13th falls a day or two later. Never after the fifth year of a term of five.
    pub fn within(self, months: u32) -> u32 {
        months.saturating_mul(self.count()).checked_div(12).unwrap_or(0)
    }

    /// The rate of one period.
    pub fn rate_of(self, annual: Rate) -> Rate {
        annual.over(Rate::whole(self.count()))
    }

    /// The day on which payment `number` falls due, the first being 1; the day of the loan for 0.
    pub fn due_date(self, loan_date: Date, number: u32) -> Date {
        let days = |length: u64| loan_date.plus_days(u64::from(number).saturating_mul(length));
        match self {
            Self::Quarterly => loan_date.plus_months(number.saturating_mul(3)),
            Self::Monthly => loan_date.plus_months(number),
            Self::TwiceAMonth => {
                let month = loan_date.plus_months(number >> 1);
                if number & 1 == 1 { month.plus_days(15) } else { month }
            }
            Self::EveryTwoWeeks => days(14),
            Self::Weekly => days(7),
        }
    }
}

/// The longest term in months.
pub const fn longest_term(is_principal_residence: bool) -> u32 {
    if is_principal_residence { LONGEST_RESIDENCE_TERM } else { LONGEST_TERM }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Choice;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn payments_fall_within_the_term() {
        let loan_date = day("2024-01-31");
        for per_year in PaymentsPerYear::ALL {
            // The name is the number, so that a number typed is found.
            assert_eq!(per_year.name(), per_year.count().to_string());
            assert_eq!(per_year.within(per_year.shortest_term().saturating_sub(1)), 0, "{per_year:?}");
            for months in per_year.shortest_term()..=LONGEST_RESIDENCE_TERM {
                let count = per_year.within(months);
                assert!(count > 0 && per_year.due_date(loan_date, count) <= loan_date.plus_months(months).plus_days(2));
                assert!(months != 60 || per_year.due_date(loan_date, count) <= loan_date.plus_months(60));
            }
        }
    }

    /// Five years: 20, 60, 120, 130 and 260 payments. 130 × 14 = 260 × 7 = 1,820 days from 2026-01-01 = 2030-12-26.
    #[test]
    fn five_years_of_payments() {
        for (per_year, count, last) in [
            (PaymentsPerYear::Quarterly, 20, "2031-01-01"),
            (PaymentsPerYear::Monthly, 60, "2031-01-01"),
            (PaymentsPerYear::TwiceAMonth, 120, "2031-01-01"),
            (PaymentsPerYear::EveryTwoWeeks, 130, "2030-12-26"),
            (PaymentsPerYear::Weekly, 260, "2030-12-26"),
        ] {
            assert_eq!(per_year.within(60), count);
            assert_eq!(per_year.due_date(day("2026-01-01"), count), day(last), "{per_year:?}");
        }
    }

    #[test]
    fn twice_a_month_is_the_day_of_the_loan_and_fifteen_days_after() {
        let due: Vec<String> = (1..=4)
            .map(|number| PaymentsPerYear::TwiceAMonth.due_date(day("2026-01-31"), number).to_string())
            .collect();
        assert_eq!(due, ["2026-02-15", "2026-02-28", "2026-03-15", "2026-03-31"]);
    }

    #[test]
    fn a_part_of_a_period_holds_no_payment() {
        for (per_year, months, count) in [
            (PaymentsPerYear::Quarterly, 62, 20),
            (PaymentsPerYear::EveryTwoWeeks, 7, 15),
            (PaymentsPerYear::Weekly, 1, 4),
            (PaymentsPerYear::Weekly, 360, 1_560),
        ] {
            assert_eq!(per_year.within(months), count);
        }
    }

    #[test]
    fn only_a_residence_loan_may_exceed_five_years() {
        assert_eq!((longest_term(false), longest_term(true)), (60, 360));
    }
}
