//! Which part of the amount would be income: after-tax money comes out pro rata; a qualified Roth distribution holds no
//! income.

use super::{RolloverFacts, RolloverLine as L};
use crate::authority::{Cite, IRC_72, IRC_402A, NOTICE_2014_54, REG_ROTH_ACCOUNT};
use crate::distributions::{Account, WithdrawalLine as W, is_qualified_roth};
use crate::worksheet::{Entry, Worksheet};

const PRO_RATA: &[Cite] = &[cite!(IRC_72, "(e)(8)"), cite!(NOTICE_2014_54, "")];
const ROTH_PRO_RATA: &[Cite] = &[cite!(REG_ROTH_ACCOUNT, "Q&A-3")];
const QUALIFIED: &[Cite] = &[cite!(IRC_402A, "(d)(1), (2)")];

/// The amount in two parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    pub amount: Entry,
    pub income: Entry,
}

/// Writes the amount and its parts.
pub(super) fn write_parts(sheet: &mut Worksheet, facts: &RolloverFacts) -> Parts {
    let amount = sheet.entered(L::Amount, facts.amount);
    Parts { amount, income: write_income_part(sheet, facts, amount) }
}

fn write_income_part(sheet: &mut Worksheet, facts: &RolloverFacts, amount: Entry) -> Entry {
    let is_roth = facts.account == Account::Roth;
    let circumstances = facts.circumstances.as_ref().filter(|_| is_roth);
    if circumstances.is_some_and(|paid| is_qualified_roth(&facts.tax, paid, facts.first_roth_contribution_year)) {
        let free = sheet.sum(L::AfterTaxPart, &[amount], QUALIFIED);
        return sheet.difference(L::IncomePart, amount, &[free], QUALIFIED);
    }
    let Some(balance) = facts.account_balance.filter(|_| facts.after_tax_basis.is_positive()) else {
        return sheet.sum(L::IncomePart, &[amount], &[]);
    };
    let cites = if is_roth { ROTH_PRO_RATA } else { PRO_RATA };
    let balance = sheet.entered(W::AccountBalance, balance);
    // A balance below basis leaves no income: every dollar paid out is after-tax money.
    let basis = sheet.entered(W::AfterTaxBasis, facts.after_tax_basis.min(sheet.amount_on(balance)));
    let after_tax = sheet.prorated(L::AfterTaxPart, amount, basis, balance, cites);
    sheet.remainder(L::IncomePart, amount, &[after_tax], cites)
}
