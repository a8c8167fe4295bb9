//! The distribution period by which the balance is divided, 1.401(a)(9)-5(c).

use super::facts::RequiredMinimumFacts;
use crate::authority::{Cite, REG_RMD_AMOUNT, REG_RMD_TABLES, TD_8987};
use crate::life_tables::{joint_and_last_survivor, uniform_lifetime, uniform_lifetime_before_2022};
use crate::money::Rate;

/// The first year of the present tables.
pub(super) const FIRST_YEAR_OF_TABLES: u16 = 2022;

/// A spouse must be more than this many years younger for the joint table.
const YEARS_YOUNGER: u16 = 10;

crate::facts::choice! {
    /// The table that gives the distribution period.
    DistributionTable {
        /// Uniform Lifetime.
        Uniform = "uniform",
        /// Joint and Last Survivor.
        Joint = "joint",
        /// None: nothing is required.
        None = "none",
    }
}

/// The number of years by which the balance is divided, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DistributionPeriod {
    /// The table.
    pub table: DistributionTable,
    /// The years.
    pub factor: Rate,
    /// The law.
    pub citations: [Cite; 2],
}

/// The distribution period for a year of someone of whom a distribution may be required: from age 72. `spouse_age` is that
/// of a spouse who is the sole beneficiary. Before 2022 only the uniform table is known here.
pub fn distribution_period(year: u16, age: u16, spouse_age: Option<u16>) -> Option<DistributionPeriod> {
    let amount = cite!(REG_RMD_AMOUNT, "(c)(2)");
    if year < FIRST_YEAR_OF_TABLES {
        let citations = [amount, cite!(TD_8987, "1.401(a)(9)-9, Q&A-2")];
        return uniform_lifetime_before_2022(age).map(|factor| uniform(factor, citations));
    }
    match spouse_age.filter(|spouse_age| is_much_younger(age, *spouse_age)) {
        Some(spouse_age) => Some(DistributionPeriod {
            table: DistributionTable::Joint,
            factor: joint_and_last_survivor(age, spouse_age),
            citations: [amount, cite!(REG_RMD_TABLES, "(d)")],
        }),
        None => uniform_lifetime(age).map(|factor| uniform(factor, [amount, cite!(REG_RMD_TABLES, "(c)")])),
    }
}

const fn uniform(factor: Rate, citations: [Cite; 2]) -> DistributionPeriod {
    DistributionPeriod { table: DistributionTable::Uniform, factor, citations }
}

/// By the ages that both attain on their birthdays in the year.
pub(super) const fn is_much_younger(age: u16, spouse_age: u16) -> bool {
    age.saturating_sub(spouse_age) > YEARS_YOUNGER
}

impl RequiredMinimumFacts {
    /// The age of the spouse in a year, when the spouse is the sole beneficiary.
    pub fn beneficiary_spouse_age(&self, year: u16) -> Option<u16> {
        self.spouse_birth_date.filter(|_| self.is_spouse_sole_beneficiary).map(|born| born.age_at_year_end(year))
    }

    /// The distribution period for a year for which a distribution is required; nothing for other years.
    pub fn distribution_period(&self, year: u16) -> Option<DistributionPeriod> {
        if self.not_required(year).is_some() {
            return None;
        }
        distribution_period(year, self.birth_date.age_at_year_end(year), self.beneficiary_spouse_age(year))
    }
}
