//! §3405: what the plan sends to the IRS out of the payment. A prepayment of the tax, not the tax.

use super::{WithdrawalFacts, WithdrawalLine as L};
use crate::authority::{Cite, IRC_402, IRC_3405};
use crate::money::{Rate, Usd, percent, usd};
use crate::worksheet::{Entry, Worksheet};

/// On an eligible rollover distribution paid to the person, §3405(c)(1)(B); no election below it.
pub const MANDATORY_WITHHOLDING_RATE: Rate = percent(20);
/// On other payments that are not periodic, §3405(b)(1), unless the person elects another rate.
pub const DEFAULT_WITHHOLDING_RATE: Rate = percent(10);
/// Eligible rollover distributions of a year below this bear none, Treas. Reg. §31.3405(c)-1, Q&A-14.
pub const SMALL_PAYMENT: Usd = usd(200);

const MANDATORY: Cite = IRC_3405.at("(c)(1)(B)");
const DEFAULT: Cite = IRC_3405.at("(b)(1)");
const TAXABLE_ONLY: Cite = IRC_3405.at("(e)(1)(B)(ii)");
const NO_ROLLOVER: Cite = IRC_402.at("(c)(4)");

/// What the plan withholds and what the return then asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Withholding {
    /// The rate withheld from the taxable part.
    pub rate: Rate,
    /// The amount withheld.
    pub federal: Usd,
    /// The check in hand.
    pub check: Usd,
    /// The federal taxes on the withdrawal less the amount withheld; negative for a refund.
    pub due_at_filing: Usd,
}

/// True when the payment could be rolled over, §402(c)(4): not for hardship.
pub fn is_eligible_rollover(facts: &WithdrawalFacts) -> bool {
    facts.eligible_rollover.unwrap_or(!facts.is_hardship)
}

/// The rate withheld.
pub fn withholding_rate(facts: &WithdrawalFacts, taxable: Usd) -> Rate {
    let asked = facts.federal_withholding_rate;
    if !is_eligible_rollover(facts) {
        return asked.unwrap_or(DEFAULT_WITHHOLDING_RATE);
    }
    let floor = if taxable < SMALL_PAYMENT { Rate::ZERO } else { MANDATORY_WITHHOLDING_RATE };
    asked.map_or(floor, |asked| asked.max(floor))
}

/// Writes what is withheld, the check, and the balance at filing.
pub fn write_withholding(
    sheet: &mut Worksheet,
    facts: &WithdrawalFacts,
    gross: Entry,
    taxable: Entry,
    federal_tax: Entry,
) -> Withholding {
    let rate = withholding_rate(facts, taxable.amount);
    let rule = if is_eligible_rollover(facts) { MANDATORY } else { DEFAULT };
    let federal = sheet.product(L::FederalWithholding, taxable, rate, &[rule, NO_ROLLOVER, TAXABLE_ONLY]);
    let check = sheet.difference(L::Check, gross, &[federal], &[]);
    let due = sheet.difference(L::DueAtFiling, federal_tax, &[federal], &[]);
    Withholding { rate, federal: federal.amount, check: check.amount, due_at_filing: due.amount }
}
