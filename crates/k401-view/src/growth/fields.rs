//! What the growth depends on.

use k401_core::calendar::{BirthDate, Date};
use k401_core::facts::{FactError, Reader};
use k401_core::money::{Rate, Usd, percent};

use super::words as w;
use crate::form::{Field, Kind, draft_of};
use crate::store::State;

/// The expected yearly return.
pub static EXPECTED_RETURN: Field = Field::blank("expectedReturn", Kind::Percent, w::RETURN, w::RETURN_HELP);
/// The age of retirement.
pub static RETIREMENT_AGE: Field = Field {
    name: "retirementAge",
    kind: Kind::Whole,
    label: w::AGE,
    hint: w::AGE_HELP,
    starts_with: |_| USUAL_AGE.to_owned(),
};
/// Full retirement age for Social Security of those born in or after 1960, 42 U.S.C. 416(l)(1)(E).
const USUAL_AGE: &str = "67";
const OLDEST: u32 = 100;

/// Money that stays away from the account until retirement.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    /// How much.
    pub amount: Usd,
    /// The return in a year.
    pub rate: Rate,
    /// The age at which it is missing first.
    pub age: u32,
    /// The age of retirement.
    pub until: u32,
}

/// The return and the age of retirement, where a return was typed.
///
/// # Errors
/// Every problem.
pub fn growth_of(state: &State) -> Result<Option<(Rate, u32)>, Vec<FactError>> {
    let draft = draft_of(&[&EXPECTED_RETURN, &RETIREMENT_AGE], state);
    Reader::check(&draft, |reader| {
        let rate = reader.rate_up_to(EXPECTED_RETURN.name, &percent(100));
        let until = reader.required_whole(RETIREMENT_AGE.name, 1, OLDEST);
        rate.map(|rate| (rate, until))
    })
}

impl Growth {
    /// Money that is missing from a day on; nothing where there is none or retirement has come.
    pub fn from(amount: Usd, (rate, until): (Rate, u32), born: BirthDate, day: Date) -> Option<Self> {
        let age = u32::from(born.age_on(day));
        (amount.is_positive() && age < until).then_some(Self { amount, rate, age, until })
    }
}
