//! The mortality rates of 1.401(a)(9)-9(e), from which every table of that section is made.

use super::OLDEST;
use crate::money::{Rate, number};

/// Deaths within a year among a million people of each age, from 0. Nobody outlives the last age.
const DEATHS_IN_A_MILLION: [u32; 121] = [
    1_762, 441, 292, 232, 177, 161, 153, 145, 132, 127, 128, 135, 146, 164, 192, 223, 253, 276, 293, 304, 313, 343,
    377, 421, 466, 520, 581, 630, 677, 720, 763, 799, 824, 833, 830, 823, 819, 824, 836, 853, 879, 909, 945, 980,
    1_019, 1_065, 1_132, 1_225, 1_345, 1_485, 1_656, 1_874, 2_121, 2_397, 2_701, 3_032, 3_390, 3_774, 4_181, 4_613,
    5_071, 5_554, 6_071, 6_624, 7_225, 7_884, 8_238, 8_659, 9_163, 9_767, 10_491, 11_358, 12_385, 13_598, 15_014,
    16_670, 18_587, 20_815, 23_391, 26_387, 29_850, 33_883, 38_544, 43_880, 49_956, 56_799, 64_436, 72_882, 82_137,
    92_172, 102_919, 114_344, 126_605, 139_936, 154_844, 171_902, 187_210, 204_659, 222_921, 241_884, 261_476, 281_536,
    301_847, 322_371, 342_940, 361_261, 372_886, 381_098, 383_358, 385_709, 388_092, 390_353, 392_822, 395_188,
    397_567, 400_000, 400_000, 400_000, 400_000, 400_000, 1_000_000,
];

/// The probability that someone of an age dies within the year.
pub fn mortality_rate(age: u16) -> Rate {
    DEATHS_IN_A_MILLION.get(usize::from(age)).map_or(Rate::ONE, |deaths| number(*deaths, 6))
}

/// The probability that someone of an age is alive one year later, two years later, and so on until it is nothing.
pub const fn survival(age: u16) -> Survival {
    Survival { age: if age < OLDEST { age } else { OLDEST }, alive: Rate::ONE }
}

/// What [`survival`] gives.
// A type and not an adapter of a range: one function for both tables and both annuities.
#[derive(Clone, Debug)]
pub struct Survival {
    age: u16,
    alive: Rate,
}

impl Iterator for Survival {
    type Item = Rate;

    #[inline(never)]
    fn next(&mut self) -> Option<Rate> {
        if self.age > OLDEST {
            return None;
        }
        self.alive = self.alive.times(Rate::ONE.minus(mortality_rate(self.age)));
        self.age = self.age.saturating_add(1);
        Some(self.alive)
    }
}

/// The sum of the probabilities that a person, and the other one where there is one, is alive after each year, each of them
/// times the discount as often as years have passed.
#[inline(never)]
pub(super) fn total(age: u16, other_age: Option<u16>, discount: Option<Rate>) -> Rate {
    let (mut sum, mut worth_today) = (Rate::ZERO, Rate::ONE);
    let mut other = other_age.map(survival);
    for alive in survival(age) {
        let mut term = alive;
        if let Some(other) = &mut other {
            let Some(other_alive) = other.next() else { break };
            term = alive.times(other_alive);
        }
        if let Some(discount) = discount {
            worth_today = worth_today.times(discount);
            term = worth_today.times(term);
        }
        sum = sum.plus(term);
    }
    sum
}
