//! The first distribution year and the required beginning date, §401(a)(9)(C)(i), and in which years nothing is required.

use super::applicable_age;
use super::facts::RequiredMinimumFacts;
use crate::authority::{CARES, Cite, IRC_401, IRC_402A, REG_RMD_BEGINNING};
use crate::calendar::{BirthDate, Date};
use crate::distributions::Account;

/// §401(a)(9)(I): the year whose distributions the CARES Act waived, and those for 2019 still due in it.
pub const WAIVED_YEAR: u16 = 2020;

/// §402A(d)(5): the first year for which nothing is required of a designated Roth account in the owner's life.
pub const FIRST_YEAR_WITHOUT_ROTH: u16 = 2024;

crate::facts::choice! {
    /// Why nothing is required for a year.
    NotRequired {
        /// The applicable age comes later.
        BeforeApplicableAge = "before_applicable_age",
        /// At work for the employer of the plan, and not a 5% owner.
        StillWorking = "still_working",
        /// A designated Roth account, from 2024.
        RothAccount = "roth_account",
        /// Waived for 2020.
        Waived2020 = "waived_2020",
    }
}

impl NotRequired {
    /// The law behind it.
    pub const fn citation(self) -> Cite {
        match self {
            Self::BeforeApplicableAge => cite!(IRC_401, "(a)(9)(C)(v)"),
            Self::StillWorking => cite!(IRC_401, "(a)(9)(C)(i)(II)"),
            Self::RothAccount => cite!(IRC_402A, "(d)(5)"),
            Self::Waived2020 => cite!(CARES, "sec. 2203"),
        }
    }
}

/// What is known of the participant's retirement from the employer of the plan. A 5% owner counts as [`Retirement::Past`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retirement {
    /// It delays nothing: retired before the applicable age, or a 5% owner.
    Past,
    /// In this year.
    In(u16),
    /// Not in this year or an earlier one; when is not known.
    After(u16),
}

/// The first year for which a distribution is required: the later of the year of the applicable age and the year of
/// retirement. Nothing when the latter decides and is not known.
pub fn first_distribution_year(born: BirthDate, retirement: Retirement) -> Option<u16> {
    let age_year = born.year_of(applicable_age(born).age());
    match retirement {
        Retirement::Past => Some(age_year),
        Retirement::In(year) => Some(age_year.max(year)),
        Retirement::After(year) => (age_year > year).then_some(age_year),
    }
}

/// April 1 of the year after the first distribution year.
pub fn required_beginning_date(first_distribution_year: u16) -> Date {
    Date::year_end(first_distribution_year).plus_months(3).plus_days(1)
}

impl RequiredMinimumFacts {
    /// The first year for which a distribution is required; nothing when none ever is in the owner's life, or when it is not
    /// known.
    pub fn first_distribution_year(&self) -> Option<u16> {
        let year = first_distribution_year(self.birth_date, self.retirement)?;
        (self.account == Account::Traditional || year < FIRST_YEAR_WITHOUT_ROTH).then_some(year)
    }

    /// Why nothing is required for a year, or nothing when a distribution is.
    pub fn not_required(&self, year: u16) -> Option<NotRequired> {
        let age_year = self.birth_date.year_of(applicable_age(self.birth_date).age());
        let first = first_distribution_year(self.birth_date, self.retirement);
        if self.account == Account::Roth && year >= FIRST_YEAR_WITHOUT_ROTH {
            Some(NotRequired::RothAccount)
        } else if year < age_year {
            Some(NotRequired::BeforeApplicableAge)
        } else if first.is_none_or(|first| year < first) {
            Some(NotRequired::StillWorking)
        } else if year == WAIVED_YEAR {
            Some(NotRequired::Waived2020)
        } else {
            None
        }
    }

    /// The day by which the distribution for a year must be paid: April 1 after the first year, else December 31.
    pub fn due_by(&self, year: u16) -> Date {
        match self.first_distribution_year() {
            Some(first) if first == year => required_beginning_date(first),
            _ => Date::year_end(year),
        }
    }
}

/// The law of the dates.
pub(super) const BEGINNING: [Cite; 2] = [cite!(IRC_401, "(a)(9)(C)"), cite!(REG_RMD_BEGINNING, "(b)(1)")];
