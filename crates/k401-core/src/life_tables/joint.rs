//! The Joint and Last Survivor Table, 1.401(a)(9)-9(d), computed from the mortality rates: stored, its 14,641 cells would be
//! most of the widget.
//!
//! A cell is the expected number of whole years until the second of two deaths, plus 11/24 (payments fall in mid-month, not
//! at the year's end), rounded to a tenth. `tests/tests/life_tables.rs` compares every published cell.

use super::OLDEST;
use super::mortality::total;
use crate::money::{Rate, number};

/// The cell "120 and over, 120 and over", which the regulation sets.
const BOTH_OLDEST: Rate = number(1, 0);

/// The joint life and last survivor expectancy in years of two people, in either order.
pub fn joint_and_last_survivor(age: u16, other_age: u16) -> Rate {
    if age >= OLDEST && other_age >= OLDEST {
        return BOTH_OLDEST;
    }
    let both = total(age, Some(other_age), None);
    let until_last_death = total(age, None, None).plus(total(other_age, None, None)).minus(both);
    let part_of_a_year = Rate::whole(11).over(Rate::whole(24));
    until_last_death.plus(part_of_a_year).rounded_to(1)
}
