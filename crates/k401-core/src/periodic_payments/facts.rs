//! The facts of a series of periodic payments, checked.

use super::PeriodicTable;
use crate::calendar::{BirthDate, Date};
use crate::facts::{Draft, FactError, Reader};
use crate::figures::NEWEST;
use crate::money::{Rate, Usd, percent};

/// Notice 2022-6, effective date: required of series that begin from 2023, allowed to those that begin in 2022.
pub const FIRST_YEAR: u16 = 2022;
/// Notice 2022-6 sec. 3.02(c): the rate that may always be used.
const ALWAYS_ALLOWED_RATE: Rate = percent(5);
/// A 120% mid-term rate above this is a typing error: the highest there ever was is lower.
const HIGHEST_MID_TERM_RATE: Rate = percent(25);
/// The first age of Appendix A.
pub const YOUNGEST: u16 = 10;

/// The facts of a series.
#[derive(Clone, Debug)]
pub struct PeriodicPaymentsFacts {
    /// The account's balance on a day from December 31 before the first payment to the day of it.
    pub balance: Usd,
    /// The participant's birth date.
    pub birth_date: BirthDate,
    /// The day of the first payment.
    pub first_payment_date: Date,
    /// The life expectancy table.
    pub table: PeriodicTable,
    /// The beneficiary's birth date; always there with the joint table.
    pub beneficiary_birth_date: Option<BirthDate>,
    /// The interest rate, not above the ceiling.
    pub interest_rate: Rate,
    /// 120% of the federal mid-term rate for either of the two months before the first payment.
    pub mid_term_rate_120: Option<Rate>,
    /// A change of the series.
    pub modified: Option<Modification>,
}

/// A change of the series that the law counts as a modification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modification {
    /// The day of it.
    pub on: Date,
    /// The taxable payments received before it and before the day of 59½.
    pub paid_so_far: Usd,
}

/// The highest interest rate: the greater of 5% and 120% of the federal mid-term rate.
pub fn maximum_rate(mid_term_rate_120: Option<Rate>) -> Rate {
    mid_term_rate_120.map_or(ALWAYS_ALLOWED_RATE, |rate| rate.max(ALWAYS_ALLOWED_RATE))
}

impl PeriodicPaymentsFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    // Not into `check`, where the reader lies on the stack: every call would work out its address.
    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Self {
        let balance = reader.required_usd_from("balance", Usd::CENT);
        let first_payment_date = read_first_payment_date(reader);
        let birth_date = read_born_before(reader, "birthDate", first_payment_date, YOUNGEST);
        let table = reader.needed_choice("table");
        let beneficiary_birth_date = read_born_before(reader, "beneficiaryBirthDate", first_payment_date, 0);
        let mid_term_rate_120 = reader.rate_up_to("midTermRate120", &HIGHEST_MID_TERM_RATE);
        let interest_rate = reader.rate_up_to("interestRate", &maximum_rate(mid_term_rate_120));
        let modified = read_modification(reader, first_payment_date);
        for field in ["birthDate", "interestRate"] {
            reader.needs(field);
        }
        if table == Some(PeriodicTable::Joint) {
            reader.needs("beneficiaryBirthDate");
        }
        Self {
            balance: balance.unwrap_or(Usd::ZERO),
            birth_date: birth_date.unwrap_or(BirthDate(Date::STAND_IN)),
            first_payment_date: first_payment_date.unwrap_or(Date::STAND_IN),
            table: table.unwrap_or(PeriodicTable::Single),
            beneficiary_birth_date,
            interest_rate: interest_rate.unwrap_or(Rate::ZERO),
            mid_term_rate_120,
            modified,
        }
    }

    /// The age that the participant attains in the year of the first payment.
    pub fn age(&self) -> u16 {
        self.birth_date.age_at_year_end(self.first_payment_date.year())
    }

    /// The age that the beneficiary attains in it, where the joint table asks for it.
    pub fn beneficiary_age(&self) -> Option<u16> {
        let born = self.beneficiary_birth_date.filter(|_| self.table == PeriodicTable::Joint)?;
        Some(born.age_at_year_end(self.first_payment_date.year()))
    }
}

/// From the first year of the Notice to the year after the newest: a series may be planned ahead.
fn read_first_payment_date(reader: &mut Reader<'_>) -> Option<Date> {
    let first = reader.date_in_years("firstPaymentDate", FIRST_YEAR, NEWEST.year.0.saturating_add(1));
    reader.needs("firstPaymentDate");
    first
}

/// A birth date from 1900 to so many years before the end of the year of the first payment.
fn read_born_before(
    reader: &mut Reader<'_>,
    field: &'static str,
    first: Option<Date>,
    years: u16,
) -> Option<BirthDate> {
    let last = first.map_or(9_999, |first| first.year().saturating_sub(years));
    reader.date_in_years(field, 1900, last).map(BirthDate)
}

fn read_modification(reader: &mut Reader<'_>, first_payment_date: Option<Date>) -> Option<Modification> {
    reader.record("modified", |inner| {
        let on = inner.date("on");
        let modified =
            Modification { on: inner.required("on", on, Date::STAND_IN), paid_so_far: inner.required_usd("paidSoFar") };
        inner.not_before("on", on, first_payment_date, "firstPaymentDate");
        Some(modified)
    })
}
