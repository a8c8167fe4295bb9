//! §72(t)(1): 10% of the part of an early distribution that is income and that no exception covers.

use super::exceptions::{ExceptionLine, ExceptionOutcome, PaidAs, Situation, write_exceptions};
use super::payment::{AfterTaxMoney, Payment};
use super::{Circumstances, WithdrawalLine as L};
use crate::authority::{Cite, IRC_72};
use crate::facts::TaxFacts;
use crate::money::{Rate, Usd, percent};
use crate::worksheet::{Entry, Worksheet};

/// The rate of the additional tax.
pub const ADDITIONAL_TAX_RATE: Rate = percent(10);

const TAX: Cite = cite!(IRC_72, "(t)(1)");
const EXCEPTIONS: Cite = cite!(IRC_72, "(t)(2)");
const PRO_RATA: Cite = cite!(IRC_72, "(e)(8)");

/// The additional tax on a distribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Paid before the day of 59½.
    pub is_early: bool,
    /// The taxable part that bears no additional tax.
    pub exempt: Entry,
    /// The tax.
    pub additional_tax: Entry,
    /// The exceptions, given and claimed, and what becomes of each.
    pub exceptions: Vec<ExceptionOutcome>,
    /// The parts of the payment that are paid as something of their own; for withholding.
    pub parts: Vec<PaidAs>,
    /// Exceptions cover some of a payment that holds after-tax money, and not all.
    pub shares_after_tax_money: bool,
}

/// Writes the additional tax on a payment. `adjusted_gross_income` is that of the return with the payment.
pub fn assess(
    sheet: &mut Worksheet,
    tax: &TaxFacts,
    circumstances: &Circumstances,
    payment: &Payment,
    adjusted_gross_income: Entry,
) -> Assessment {
    let situation = Situation { tax, circumstances, adjusted_gross_income };
    let exceptions = write_exceptions(sheet, &situation, payment);
    let (exempt, shares_after_tax_money) = write_exempt(sheet, payment, &exceptions.covered);
    let subject = sheet.remainder(L::SubjectToAdditionalTax, payment.taxable, &[exempt], &[TAX]);
    let additional_tax = sheet.product(L::AdditionalTax, subject, ADDITIONAL_TAX_RATE, &[TAX]);
    Assessment {
        is_early: situation.is_early(),
        exempt,
        additional_tax,
        exceptions: exceptions.outcomes,
        parts: exceptions.parts,
        shares_after_tax_money,
    }
}

/// What the exceptions cover of the payment, without the after-tax money in it.
fn write_exempt(sheet: &mut Worksheet, payment: &Payment, covered: &[Entry]) -> (Entry, bool) {
    if covered.is_empty() {
        return (sheet.figure(L::ExemptAmount, Usd::ZERO, TAX), false);
    }
    match payment.after_tax_money {
        AfterTaxMoney::None => (sheet.sum(L::ExemptAmount, covered, &[EXCEPTIONS]), false),
        AfterTaxMoney::All => (sheet.sum(L::ExemptAmount, &[payment.taxable], &[TAX]), false),
        AfterTaxMoney::Shared { basis, balance } => {
            let together = sheet.sum(ExceptionLine::CoveredTogether, covered, &[EXCEPTIONS]);
            let after_tax = sheet.prorated(ExceptionLine::CoveredAfterTax, together, basis, balance, &[PRO_RATA]);
            let exempt = sheet.remainder(L::ExemptAmount, together, &[after_tax], &[EXCEPTIONS]);
            // No authority says which dollars an exception covers when it covers some: pro rata is the reading taken here.
            let is_partial =
                sheet.amount_on(together).is_positive() && sheet.amount_on(together) < sheet.amount_on(payment.gross);
            if is_partial {
                sheet.approximate();
            }
            (exempt, is_partial)
        }
    }
}
