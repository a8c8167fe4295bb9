//! A payment: what is paid out, what of it is income, and how after-tax money is spread over it.

use crate::money::Usd;
use crate::worksheet::{Entry, Worksheet};

/// How after-tax money is spread over a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterTaxMoney {
    /// None: every dollar is income.
    None,
    /// No dollar is income.
    All,
    /// Each dollar holds the share that the account holds, §72(e)(8).
    Shared {
        /// After-tax money in the account, at most its balance.
        basis: Entry,
        /// All money in the account.
        balance: Entry,
    },
}

/// A payment on the worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The amount paid out, before withholding.
    pub gross: Entry,
    /// The part of it that is income.
    pub taxable: Entry,
    /// How after-tax money is spread over it.
    pub after_tax_money: AfterTaxMoney,
}

impl Payment {
    /// A payment that is income from the first dollar to the last.
    pub const fn all_taxable(amount: Entry) -> Self {
        Self { gross: amount, taxable: amount, after_tax_money: AfterTaxMoney::None }
    }

    /// The income in a part of the payment, by the proration that makes the taxable part of the whole.
    pub fn taxable_part_of(&self, sheet: &Worksheet, part: Usd) -> Usd {
        match self.after_tax_money {
            AfterTaxMoney::None => part,
            AfterTaxMoney::All => Usd::ZERO,
            AfterTaxMoney::Shared { basis, balance } => {
                part.less(part.prorated(sheet.amount_on(basis), sheet.amount_on(balance)).nearest_cent())
            }
        }
    }
}
