//! What $1 a year for life is worth today, from the mortality rates: Notice 2022-6 sec. 3.01(c) prints no factors.
//!
//! The first dollar comes at the end of the first year, so the factor is the sum over t ≥ 1 of the probability of being alive
//! after t years, discounted t times.

use super::mortality::total;
use crate::money::Rate;

/// The present value of $1 at the end of each year of a person's life.
pub fn annuity_for_life(age: u16, interest_rate: Rate) -> Rate {
    total(age, None, Some(discount(interest_rate)))
}

/// The present value of $1 at the end of each year in which at least one of two people is alive.
pub fn annuity_for_two_lives(age: u16, other_age: u16, interest_rate: Rate) -> Rate {
    let while_both = total(age, Some(other_age), Some(discount(interest_rate)));
    annuity_for_life(age, interest_rate).plus(annuity_for_life(other_age, interest_rate)).minus(while_both)
}

fn discount(interest_rate: Rate) -> Rate {
    Rate::ONE.over(Rate::ONE.plus(interest_rate))
}
