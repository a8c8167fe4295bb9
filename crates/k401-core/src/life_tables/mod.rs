//! The life tables of 26 CFR 1.401(a)(9)-9 (T.D. 9930, for distribution years from 2022), and what follows from them.
//!
//! Ages are whole years attained on the birthday in the year in question; 120 stands for "120 and over".

mod annuity;
mod joint;
mod mortality;
mod single;
mod uniform;

pub use annuity::{annuity_for_life, annuity_for_two_lives};
pub use joint::joint_and_last_survivor;
pub use mortality::{Survival, mortality_rate, survival};
pub use single::single_life;
pub use uniform::{uniform_lifetime, uniform_lifetime_before_2022, uniform_lifetime_for_periodic_payments};

use crate::money::{Rate, number};

/// The last age of the tables: "120 and over".
pub const OLDEST: u16 = 120;

/// The factor of an age in a table of tenths of years that begins at `first`; ages past the end have the last factor.
fn factor(tenths: &[u16], first: u16, age: u16) -> Option<Rate> {
    let index = usize::from(age.checked_sub(first)?);
    tenths.get(index).or(tenths.last()).map(|tenths| number(u32::from(*tenths), 1))
}
