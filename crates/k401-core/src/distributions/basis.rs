//! Which part of a withdrawal is income: after-tax money comes out pro rata, §72(e)(8); a qualified Roth distribution is
//! free, §402A(d)(1).

use super::payment::{AfterTaxMoney, Payment};
use super::{Account, Circumstances, WithdrawalFacts, WithdrawalLine as L};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_402A, REG_ROTH_ACCOUNT};
use crate::calendar::Age;
use crate::facts::TaxFacts;
use crate::worksheet::{Entry, Worksheet};

const PRO_RATA: Cite = cite!(IRC_72, "(e)(8)");
const ROTH_PRO_RATA: Cite = cite!(REG_ROTH_ACCOUNT, "Q&A-3");
const QUALIFIED: Cite = cite!(IRC_402A, "(d)(1), (2)");
const INCLUDED: Cite = cite!(IRC_402, "(a)");

/// The taxable years that a Roth account must have existed, §402A(d)(2)(B).
const NONEXCLUSION_YEARS: u16 = 5;

/// Writes the part of a withdrawal that is income.
pub fn write_taxable_part(sheet: &mut Worksheet, facts: &WithdrawalFacts, gross: Entry) -> Payment {
    if facts.account == Account::Roth && is_qualified_roth_distribution(facts) {
        let taxable = sheet.difference(L::Taxable, gross, &[gross], &[QUALIFIED]);
        return Payment { gross, taxable, after_tax_money: AfterTaxMoney::All };
    }
    let Some(balance) = facts.account_balance.filter(|_| facts.after_tax_basis.is_positive()) else {
        let taxable = sheet.sum(L::Taxable, &[gross], &[INCLUDED]);
        return Payment { gross, taxable, after_tax_money: AfterTaxMoney::None };
    };
    let cite = if facts.account == Account::Roth { ROTH_PRO_RATA } else { PRO_RATA };
    let balance = sheet.entered(L::AccountBalance, balance);
    // A balance below basis leaves no income: every dollar paid out is after-tax money.
    let basis = sheet.entered(L::AfterTaxBasis, facts.after_tax_basis.min(sheet.amount_on(balance)));
    let recovered = sheet.prorated(L::BasisRecovered, gross, basis, balance, &[cite]);
    let taxable = sheet.remainder(L::Taxable, gross, &[recovered], &[cite]);
    Payment { gross, taxable, after_tax_money: AfterTaxMoney::Shared { basis, balance } }
}

/// §402A(d)(2), for a withdrawal.
pub fn is_qualified_roth_distribution(facts: &WithdrawalFacts) -> bool {
    is_qualified_roth(&facts.tax, &facts.circumstances, facts.first_roth_contribution_year)
}

/// §402A(d)(2): five taxable years from the first contribution, and 59½, death or disability.
pub fn is_qualified_roth(tax: &TaxFacts, circumstances: &Circumstances, first_contribution: Option<u16>) -> bool {
    let year = tax.year().0;
    let has_five_years = first_contribution.is_some_and(|first| year >= first.saturating_add(NONEXCLUSION_YEARS));
    let is_old_enough = tax.birth_date.has_attained(Age::FIFTY_NINE_AND_A_HALF, circumstances.date);
    let is_opened =
        circumstances.claims.iter().any(|claim| claim.grounds.is_death_or_disability_on(circumstances.date));
    has_five_years && (is_old_enough || is_opened)
}
