//! The age from which distributions are required, §401(a)(9)(C)(v) and 1.401(a)(9)-2(b)(2), by date of birth.

use crate::authority::{Cite, IRC_401, PROP_REG_RMD_BEGINNING, REG_RMD_BEGINNING};
use crate::calendar::{Age, BirthDate, Date};
use crate::money::{Rate, number};

const STATUTE: Cite = cite!(IRC_401, "(a)(9)(C)(v)");
const FINAL: Cite = cite!(REG_RMD_BEGINNING, "(b)(2)");
const PROPOSED: Cite = cite!(PROP_REG_RMD_BEGINNING, "(b)(2)(v)");

/// The applicable ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicableAge {
    /// Born before July 1, 1949.
    SeventyAndAHalf,
    /// Born from then to the end of 1950.
    SeventyTwo,
    /// Born from 1951 to 1958.
    SeventyThree,
    /// Born in 1959: 73 in a regulation that is proposed and not final; the statute says both 73 and 75.
    SeventyThreeAsProposed,
    /// Born in 1960 or later.
    SeventyFive,
}

/// The applicable age of someone born on a date.
pub fn applicable_age(born: BirthDate) -> ApplicableAge {
    let mut latest_first = ApplicableAge::ALL.into_iter().rev();
    let of_date = latest_first.find(|age| age.born_from().is_none_or(|first| first <= born.0));
    of_date.unwrap_or(ApplicableAge::SeventyAndAHalf)
}

impl ApplicableAge {
    /// Every one, by date of birth.
    pub const ALL: [Self; 5] =
        [Self::SeventyAndAHalf, Self::SeventyTwo, Self::SeventyThree, Self::SeventyThreeAsProposed, Self::SeventyFive];

    /// The first date of birth that has it; none for the oldest people.
    pub fn born_from(self) -> Option<Date> {
        match self {
            Self::SeventyAndAHalf => None,
            Self::SeventyTwo => Date::of(1949, 7, 1),
            Self::SeventyThree => Date::of(1951, 1, 1),
            Self::SeventyThreeAsProposed => Date::of(1959, 1, 1),
            Self::SeventyFive => Date::of(1960, 1, 1),
        }
    }

    /// The age.
    pub const fn age(self) -> Age {
        match self {
            Self::SeventyAndAHalf => Age { years: 70, months: 6 },
            Self::SeventyTwo => Age::of(72),
            Self::SeventyThree | Self::SeventyThreeAsProposed => Age::of(73),
            Self::SeventyFive => Age::of(75),
        }
    }

    /// The age as a number of years: 70.5, 72, 73 or 75.
    pub fn in_years(self) -> Rate {
        let age = self.age();
        let half = if age.months > 0 { number(5, 1) } else { Rate::ZERO };
        Rate::whole(u32::from(age.years)).plus(half)
    }

    /// True when another age may become the law: what rests on this one is approximate.
    pub const fn is_proposed(self) -> bool {
        matches!(self, Self::SeventyThreeAsProposed)
    }

    /// The law that sets it.
    pub const fn citations(self) -> [Cite; 2] {
        if self.is_proposed() { [STATUTE, PROPOSED] } else { [STATUTE, FINAL] }
    }
}
