//! The facts of a comparison, checked.

use crate::calendar::{Age, Date};
use crate::distributions::Circumstances;
use crate::distributions::hardship::HardshipReason;
use crate::facts::{Bound, Draft, FactError, HIGHEST_RETURN, Problem, Reader, Relation, TaxFacts};
use crate::loans::LoanTerms;
use crate::money::{Rate, Usd, usd};
use crate::periodic_payments::YOUNGEST;

/// The smallest need that is taken.
const SMALLEST_NEED: Usd = usd(1);
/// The ages of retirement that are taken.
const RETIREMENT_AGES: (u32, u32) = (18, 130);
/// The longest time to retirement in years, a bound of this program.
const MOST_YEARS: u16 = 60;

/// The facts of a comparison.
#[derive(Clone, Debug)]
pub struct CompareFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// The day of payment and what §72(t) asks about it.
    pub circumstances: Circumstances,
    /// What is needed in hand, after taxes.
    pub need: Usd,
    /// All of the account: vested and pre-tax.
    pub vested_balance: Usd,
    /// Its return a year.
    pub annual_return: Rate,
    /// The age in whole years at which the balances are compared.
    pub retirement_age: u16,
    /// The terms of a loan.
    pub loan: LoanTerms,
    /// The reason for a hardship distribution. A listed one is taken to concern a person, a home or a place that the
    /// regulation names for it.
    pub hardship_reason: Option<HardshipReason>,
}

impl CompareFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a comparison from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let circumstances = Circumstances::read(reader, "distributionDate", known);
        let (need, vested_balance) = read_amounts(reader);
        let annual_return = reader.required_rate_up_to("annualReturn", &HIGHEST_RETURN);
        let (least, most) = RETIREMENT_AGES;
        let retirement_age = reader.required_whole("retirementAge", least, most);
        let hardship_reason = reader.choice("hardshipReason");
        let loan = reader.required_record("loan", LoanTerms::STAND_IN, |inner| Some(LoanTerms::read(inner)));
        let facts = Self {
            tax,
            need: need.unwrap_or(Usd::ZERO),
            vested_balance: vested_balance.unwrap_or(Usd::ZERO),
            annual_return,
            retirement_age: u16::try_from(retirement_age).unwrap_or(u16::MAX),
            loan,
            hardship_reason,
            circumstances,
        };
        if reader.is_whole() && need.is_some() && vested_balance.is_some() {
            facts.check_ages(reader);
        }
        facts
    }

    fn check_ages(&self, reader: &mut Reader<'_>) {
        let (born, day) = (self.tax.birth_date, self.circumstances.date);
        if born.age_at_year_end(day.year()) < YOUNGEST {
            let last = Date::year_end(day.year().saturating_sub(YOUNGEST));
            reader.reject("birthDate", Problem::OutOfRange(Bound::Dates(Date::year_start(1900), last)));
        }
        let age = born.age_on(day);
        let latest = age.saturating_add(MOST_YEARS);
        if self.retirement_age < age {
            reader.reject("retirementAge", Problem::OutOfRange(Bound::AtLeast(u32::from(age))));
        } else if self.retirement_age > latest {
            reader.reject("retirementAge", Problem::OutOfRange(Bound::AtMost(u32::from(latest))));
        }
    }

    /// The day of payment.
    pub const fn date(&self) -> Date {
        self.circumstances.date
    }

    /// The day on which the age of retirement is attained; the day of payment when it was attained before in the year.
    pub fn retirement_date(&self) -> Date {
        self.tax.birth_date.attains(Age::of(self.retirement_age)).max(self.date())
    }

    /// The whole years from a day to retirement.
    pub fn years_left(&self, from: Date) -> u32 {
        u32::from(self.retirement_date().whole_years_since(from))
    }
}

fn read_amounts(reader: &mut Reader<'_>) -> (Option<Usd>, Option<Usd>) {
    let need = reader.required_usd_from("need", SMALLEST_NEED);
    let vested_balance = reader.required_usd_from("vestedBalance", Usd::ZERO);
    if need.zip(vested_balance).is_some_and(|(need, balance)| need > balance) {
        reader.contradicts("need", "vestedBalance", Relation::NotAbove);
    }
    (need, vested_balance)
}
