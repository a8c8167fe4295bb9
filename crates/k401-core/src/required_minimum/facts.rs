//! The facts of a required minimum distribution, checked.

use super::Retirement;
use super::amount::{FIRST_YEAR_OF_TABLES, is_much_younger};
use super::beginning_date::WAIVED_YEAR;
use crate::calendar::{BirthDate, TaxableYear};
use crate::distributions::Account;
use crate::facts::{
    Bound, Draft, FactError, HIGHEST_RETURN, Problem, Reader, Relation, read_birth_date, read_own_birth_date,
};
use crate::figures::NEWEST;
use crate::money::{Rate, Usd};

/// The most years of a projection: sixty years of the highest return stay far below the largest amount that can be written.
const MOST_YEARS: u32 = 60;

/// The facts of a required minimum distribution.
#[derive(Clone, Debug)]
pub struct RequiredMinimumFacts {
    /// The taxable year, 2020 to 2026.
    pub year: TaxableYear,
    /// The participant's birth date.
    pub birth_date: BirthDate,
    /// The balance on December 31 of the year before.
    pub prior_year_end_balance: Usd,
    /// The spouse's birth date.
    pub spouse_birth_date: Option<BirthDate>,
    /// The spouse is the only beneficiary all year.
    pub is_spouse_sole_beneficiary: bool,
    /// Retirement from the employer of the plan; 5% owners count as retired.
    pub retirement: Retirement,
    /// The account.
    pub account: Account,
    /// What was taken for the year; nothing said is nothing taken.
    pub taken: Option<Usd>,
    /// The first distribution year, where its distribution was put off into this year.
    pub first_year: Option<FirstYearFacts>,
    /// The years to look ahead.
    pub projection: Option<ProjectionFacts>,
}

/// The distribution for the first distribution year, due by April 1 of the year after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstYearFacts {
    /// The balance on December 31 before the first distribution year.
    pub balance: Usd,
    /// What was taken for that year, in it or by April 1.
    pub taken: Usd,
}

/// How far to look ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProjectionFacts {
    /// How many years, the taxable year being the first; 1 to 60.
    pub years: u16,
    /// The return of each year on what is left after the year's distribution.
    pub annual_return: Rate,
}

impl RequiredMinimumFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, |reader| {
            let facts = Self::read(reader);
            if reader.is_whole() {
                facts.check_against_the_law(reader);
            }
            facts
        })
    }

    // Not into `check`, where the reader lies on the stack: every call would work out its address.
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Self {
        let figures = reader.tax_year("taxYear");
        let year = figures.map(|figures| figures.year);
        let birth_date = read_own_birth_date(reader, figures);
        let prior_year_end_balance = reader.required_usd("priorYearEndBalance");
        let spouse_birth_date = read_birth_date(reader, "spouseBirthDate", figures);
        let is_spouse_sole_beneficiary = reader.flag("spouseSoleBeneficiary");
        let retirement = read_retirement(reader, year);
        let account = reader.choice("account").unwrap_or(Account::Traditional);
        let taken = reader.usd("taken");
        let first_year = read_first_year(reader);
        let projection = read_projection(reader);
        if is_spouse_sole_beneficiary {
            reader.needs("spouseBirthDate");
        }
        Self {
            year: year.unwrap_or(NEWEST.year),
            birth_date,
            prior_year_end_balance,
            spouse_birth_date,
            is_spouse_sole_beneficiary,
            retirement,
            account,
            taken,
            first_year,
            projection,
        }
    }

    /// The first distribution year, in the year after it, when its distribution could be put off into that year.
    pub fn deferred_year(&self) -> Option<u16> {
        let first = self.first_distribution_year()?;
        let is_due = first.saturating_add(1) == self.year.0 && self.not_required(first).is_none();
        (is_due && self.year.0 != WAIVED_YEAR).then_some(first)
    }

    fn check_against_the_law(&self, reader: &mut Reader<'_>) {
        if self.first_year.is_some() && self.deferred_year().is_none() {
            reader.contradicts("firstYearBalance", "taxYear", Relation::DoesNotApply);
        }
        let years = self.projection.map_or(1, |projection| projection.years);
        let last = self.year.0.saturating_add(years.saturating_sub(1));
        if (self.year.0..=last).any(|year| self.needs_old_joint_table(year)) {
            reader.reject("taxYear", Problem::OutOfRange(Bound::AtLeast(u32::from(FIRST_YEAR_OF_TABLES))));
        }
        if self.first_year.is_some() && self.deferred_year().is_some_and(|year| self.needs_old_joint_table(year)) {
            reader.contradicts("firstYearBalance", "spouseSoleBeneficiary", Relation::DoesNotApply);
        }
    }

    /// The joint table in force through 2021 is not known here, so a distribution that needs it is refused.
    fn needs_old_joint_table(&self, year: u16) -> bool {
        let age = self.birth_date.age_at_year_end(year);
        year < FIRST_YEAR_OF_TABLES
            && self.not_required(year).is_none()
            && self.beneficiary_spouse_age(year).is_some_and(|spouse_age| is_much_younger(age, spouse_age))
    }
}

/// A year of retirement after the taxable year means still working in it, and one that is not after it means the opposite.
fn read_retirement(reader: &mut Reader<'_>, year: Option<TaxableYear>) -> Retirement {
    let is_owner = reader.flag("fivePercentOwner");
    let is_working = reader.optional_flag("stillWorking");
    let retired_in = reader.whole("retirementYear", 1920, 2100).and_then(|year| u16::try_from(year).ok());
    let Some(TaxableYear(year)) = year else { return Retirement::Past };
    match (is_working, retired_in) {
        (Some(true), Some(retired_in)) if retired_in <= year => {
            let next = u32::from(year).saturating_add(1);
            reader.reject("retirementYear", Problem::OutOfRange(Bound::AtLeast(next)));
            reader.lacks();
            Retirement::Past
        }
        (Some(false), Some(retired_in)) if retired_in > year => {
            reader.reject("retirementYear", Problem::OutOfRange(Bound::AtMost(u32::from(year))));
            reader.lacks();
            Retirement::Past
        }
        _ if is_owner => Retirement::Past,
        (_, Some(retired_in)) => Retirement::In(retired_in),
        (Some(true), None) => Retirement::After(year),
        (_, None) => Retirement::Past,
    }
}

fn read_first_year(reader: &mut Reader<'_>) -> Option<FirstYearFacts> {
    let balance = reader.usd("firstYearBalance");
    let taken = reader.usd("firstYearTaken");
    reader.only_with("firstYearTaken", "firstYearBalance");
    balance.map(|balance| FirstYearFacts { balance, taken: taken.unwrap_or(Usd::ZERO) })
}

fn read_projection(reader: &mut Reader<'_>) -> Option<ProjectionFacts> {
    reader.record("projection", |inner| {
        let years = inner.required_whole("years", 1, MOST_YEARS);
        let annual_return = inner.required_rate_up_to("annualReturn", &HIGHEST_RETURN);
        Some(ProjectionFacts { years: u16::try_from(years).ok()?, annual_return })
    })
}
