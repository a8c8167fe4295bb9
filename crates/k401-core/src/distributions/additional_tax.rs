//! §72(t)(1): 10% of the part of an early distribution that is income and that no exception covers.

use super::{Circumstances, WithdrawalLine as L};
use crate::authority::{Cite, IRC_72};
use crate::facts::TaxFacts;
use crate::money::{Rate, Usd, percent};
use crate::worksheet::{Entry, Worksheet};

/// The rate of the additional tax.
pub const ADDITIONAL_TAX_RATE: Rate = percent(10);

const TAX: Cite = IRC_72.at("(t)(1)");
const AGE: Cite = IRC_72.at("(t)(2)(A)(i)");

/// The additional tax on a distribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Paid before the day of 59½.
    pub is_early: bool,
    /// The taxable part that bears no additional tax.
    pub exempt: Entry,
    /// The tax.
    pub additional_tax: Entry,
}

/// Writes the additional tax on the taxable part of a distribution.
pub fn assess(sheet: &mut Worksheet, tax: &TaxFacts, circumstances: &Circumstances, taxable: Entry) -> Assessment {
    let is_early = circumstances.is_early(tax.birth_date);
    let exempt = if is_early {
        sheet.figure(L::ExemptAmount, Usd::ZERO, TAX)
    } else {
        sheet.sum(L::ExemptAmount, &[taxable], &[AGE])
    };
    let subject = sheet.remainder(L::SubjectToAdditionalTax, taxable, &[exempt], &[TAX]);
    let additional_tax = sheet.product(L::AdditionalTax, subject, ADDITIONAL_TAX_RATE, &[TAX]);
    Assessment { is_early, exempt, additional_tax }
}
