//! The factor of each method: the number by which the balance is divided, Notice 2022-6 sec. 3.01.

use crate::life_tables::{
    annuity_for_life, annuity_for_two_lives, joint_and_last_survivor, single_life,
    uniform_lifetime_for_periodic_payments,
};
use crate::money::Rate;

/// The decimals of a factor that is worked out, as in the IRS's own example (18.9559 and 18.1568 at age 50 and 4%).
const FACTOR_DECIMALS: u32 = 4;

crate::facts::choice! {
    /// The methods of Notice 2022-6 sec. 3.01.
    PeriodicMethod {
        /// (a): the balance divided by the life expectancy, anew each year.
        RequiredMinimumDistribution = "required_minimum_distribution",
        /// (b): a level payment over the life expectancy at the interest rate.
        FixedAmortization = "fixed_amortization",
        /// (c): the balance divided by the price of $1 a year for life.
        FixedAnnuitization = "fixed_annuitization",
    }
}

crate::facts::choice! {
    /// The life expectancy tables of Notice 2022-6 sec. 3.02(a).
    PeriodicTable {
        /// Uniform Lifetime, Appendix A of the Notice.
        Uniform = "uniform",
        /// Single Life.
        Single = "single",
        /// Joint and Last Survivor.
        Joint = "joint",
    }
}

/// The life expectancy in years by a table; nothing below age 10 in the uniform one. `other_age` is the beneficiary's and
/// counts for the joint table only.
pub fn life_expectancy(table: PeriodicTable, age: u16, other_age: u16) -> Option<Rate> {
    match table {
        PeriodicTable::Uniform => uniform_lifetime_for_periodic_payments(age),
        PeriodicTable::Single => Some(single_life(age)),
        PeriodicTable::Joint => Some(joint_and_last_survivor(age, other_age)),
    }
}

/// The present value of $1 at the end of each year over a life expectancy, to four decimals: (1 − (1 + i)^−n) ÷ i, and n
/// where i is nothing.
pub fn amortization_factor(years: Rate, interest_rate: Rate) -> Rate {
    if interest_rate.is_zero() {
        return years.rounded_to(FACTOR_DECIMALS);
    }
    let discount = Rate::ONE.over(Rate::ONE.plus(interest_rate));
    let worth_of_the_last = tenth_root(discount).to_the(in_tenths(years));
    Rate::ONE.minus(worth_of_the_last).over(interest_rate).rounded_to(FACTOR_DECIMALS)
}

/// The present value of $1 at the end of each year of life, to four decimals. The joint table stands for the joint lives:
/// while at least one of the two is alive. The uniform table has no lives of its own; the participant's counts.
pub fn annuitization_factor(table: PeriodicTable, age: u16, other_age: u16, interest_rate: Rate) -> Rate {
    let factor = match table {
        PeriodicTable::Joint => annuity_for_two_lives(age, other_age, interest_rate),
        PeriodicTable::Uniform | PeriodicTable::Single => annuity_for_life(age, interest_rate),
    };
    factor.rounded_to(FACTOR_DECIMALS)
}

/// Life expectancies have one decimal, so a fractional power is a whole power of the tenth root.
fn in_tenths(years: Rate) -> u32 {
    (0..10_000).find(|tenths| Rate::whole(*tenths) >= years.times(Rate::whole(10))).unwrap_or(0)
}

/// The tenth root of a number between a half and one, by Newton's method: each step doubles the digits that are right.
fn tenth_root(number: Rate) -> Rate {
    let mut root = Rate::ONE;
    for _ in 0..12 {
        let correction = number.over(root.to_the(9));
        root = root.times(Rate::whole(9)).plus(correction).over(Rate::whole(10));
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{number, percent};

    #[test]
    fn the_tenth_root_to_the_tenth_is_the_number() {
        for discount in [Rate::ONE.over(number(104, 2)), Rate::ONE.over(number(125, 2)), number(5, 1), Rate::ONE] {
            assert_eq!(tenth_root(discount).to_the(10).rounded_to(24), discount.rounded_to(24));
        }
    }

    #[test]
    fn a_life_expectancy_in_tenths() {
        for (years, tenths) in [(number(362, 1), 362), (number(10, 1), 10), (number(919, 1), 919)] {
            assert_eq!(in_tenths(years), tenths);
        }
    }

    /// The IRS's example: single life at 50 is 36.2 years; at 4% the factors are 18.9559 and 18.1568.
    #[test]
    fn the_factors_of_the_irs_example() {
        assert_eq!(amortization_factor(number(362, 1), percent(4)), number(189_559, 4));
        assert_eq!(annuitization_factor(PeriodicTable::Single, 50, 0, percent(4)), number(181_568, 4));
    }

    /// 2 years at 10%: 1/1.1 + 1/1.21 = 0.909091 + 0.826446 = 1.735537. Without interest a dollar is a dollar.
    #[test]
    fn a_whole_number_of_years_is_a_plain_sum() {
        assert_eq!(amortization_factor(number(20, 1), percent(10)), number(17_355, 4));
        assert_eq!(amortization_factor(number(362, 1), Rate::ZERO), number(362, 1));
    }

    #[test]
    fn the_uniform_table_begins_at_ten() {
        assert_eq!(life_expectancy(PeriodicTable::Uniform, 9, 0), None);
        assert_eq!(life_expectancy(PeriodicTable::Uniform, 10, 0), Some(number(882, 1)));
        assert_eq!(life_expectancy(PeriodicTable::Uniform, 50, 0), Some(number(485, 1)));
    }
}
