//! The figures of each year, one file a year, each figure with its source.
//!
//! A year is a `Figures` literal without a default, so a forgotten figure does not compile. Amounts that an Act fixed and
//! nothing indexes stand beside the rule that uses them.

mod list;
mod y2020;
mod y2021;
mod y2022;
mod y2023;
mod y2024;
mod y2025;
mod y2026;

pub use list::{Amount, Figure, FigureKey};

use crate::authority::Cite;
use crate::calendar::TaxableYear;
use crate::facts::FilingStatus;
use crate::money::{Rate, Usd, percent};

/// A figure and where it was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited<T> {
    /// The figure.
    pub value: T,
    /// The document that sets it.
    pub cite: Cite,
}

/// A figure of a provision that some years know and others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provision<T> {
    /// The provision applies in the year.
    InForce(Cited<T>),
    /// It does not apply in the year; the cite is the provision.
    NotInForce(Cite),
}

impl<T: Copy> Provision<T> {
    /// The figure, in a year that has it.
    pub const fn in_force(&self) -> Option<Cited<T>> {
        match self {
            Self::InForce(cited) => Some(*cited),
            Self::NotInForce(_) => None,
        }
    }
}

/// The version of the figures and rules: the newest year, then a number that grows with every change a reader could see.
pub const RULES_VERSION: &str = "2026.1";

/// The rates of §1(j), lowest first, the same in every year from 2018.
pub const TAX_RATES: [Rate; 7] =
    [percent(10), percent(12), percent(22), percent(24), percent(32), percent(35), percent(37)];

/// The upper edges, in taxable income, of the first six brackets; the seventh has none.
pub type BracketEdges = [Usd; 6];

/// An amount for each kind of return. A qualifying surviving spouse takes the joint one, §1(j)(2)(A), §63(c)(2)(A)(ii).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByStatus<T> {
    /// Single.
    pub single: T,
    /// Married filing jointly, and qualifying surviving spouse.
    pub joint: T,
    /// Married filing separately.
    pub separate: T,
    /// Head of household.
    pub head: T,
}

impl<T: Copy> ByStatus<T> {
    /// The amount for a filing status.
    pub const fn of(&self, status: FilingStatus) -> T {
        match status {
            FilingStatus::Single => self.single,
            FilingStatus::MarriedFilingJointly | FilingStatus::QualifyingSurvivingSpouse => self.joint,
            FilingStatus::MarriedFilingSeparately => self.separate,
            FilingStatus::HeadOfHousehold => self.head,
        }
    }
}

/// The figures of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The calendar year.
    pub year: TaxableYear,
    /// §402(g)(1): elective deferrals of one person to all plans, pre-tax and Roth together.
    pub elective_deferral_limit: Cited<Usd>,
    /// §414(v)(2)(B)(i): catch-up contributions from the year of age 50.
    pub catch_up_limit: Cited<Usd>,
    /// §414(v)(2)(E)(i): catch-up contributions in the years of age 60 to 63, in place of the above.
    pub higher_catch_up_limit: Provision<Usd>,
    /// §414(v)(7)(A): catch-ups of this year must be Roth when the wages of the year before exceed this.
    pub roth_catch_up_wage_threshold: Provision<Usd>,
    /// §415(c)(1)(A): all contributions of and for one person to the plans of one employer, catch-ups apart.
    pub annual_additions_limit: Cited<Usd>,
    /// §401(a)(17): the pay that a plan's formula may count.
    pub compensation_limit: Cited<Usd>,
    /// §414(q)(1)(B): pay in this year above it makes a highly compensated employee of the next.
    pub highly_compensated_employee_threshold: Cited<Usd>,
    /// §416(i)(1)(A)(i): an officer's pay above it makes a key employee.
    pub key_employee_officer_threshold: Cited<Usd>,
    /// §219(b)(5)(A): contributions to all of a person's IRAs.
    pub ira_contribution_limit: Cited<Usd>,
    /// §219(b)(5)(B): the addition from the year of age 50.
    pub ira_catch_up_limit: Cited<Usd>,
    /// §72(t)(2)(K): distributions to a victim of domestic abuse.
    pub domestic_abuse_limit: Provision<Usd>,
    /// §72(t)(2)(N), §401(a)(39): distributions for long-term care premiums.
    pub long_term_care_limit: Provision<Usd>,
    /// §1(j)(2): the edges of the tax brackets.
    pub tax_brackets: Cited<ByStatus<BracketEdges>>,
    /// §63(c)(2).
    pub standard_deduction: Cited<ByStatus<Usd>>,
    /// §63(f), for someone neither married nor a surviving spouse: for age 65, and again for blindness.
    pub additional_standard_deduction_unmarried: Cited<Usd>,
    /// §63(f), for each married person or surviving spouse: for age 65, and again for blindness.
    pub additional_standard_deduction_married: Cited<Usd>,
}

/// Every year there is, oldest first.
pub const YEARS: [&Figures; 7] = [
    &y2020::FIGURES,
    &y2021::FIGURES,
    &y2022::FIGURES,
    &y2023::FIGURES,
    &y2024::FIGURES,
    &y2025::FIGURES,
    &y2026::FIGURES,
];

/// The newest year there is.
pub const NEWEST: &Figures = &y2026::FIGURES;

impl Figures {
    /// The figures of a year, or nothing when this version does not know it. Never a neighbouring year's.
    pub fn for_year(year: u16) -> Option<&'static Self> {
        YEARS.into_iter().find(|figures| figures.year.0 == year)
    }
}

#[cfg(test)]
mod tests;
