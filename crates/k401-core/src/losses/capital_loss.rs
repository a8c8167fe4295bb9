//! §1211(b), §1212(b): a taxable account's losses go against gains, then up to $3,000 against other income; the rest is
//! carried to the next year.

use super::law::CAPITAL;
use super::{BrokerageFacts, LossLine as L};
use crate::authority::{IRC_1211, IRC_1212};
use crate::facts::FilingStatus;
use crate::money::{Usd, usd};
use crate::worksheet::Worksheet;

/// §1211(b)(1): net capital losses against other income, a year.
pub const CAPITAL_LOSS_LIMIT: Usd = usd(3_000);
/// §1211(b)(1), for a married person on a separate return.
pub const CAPITAL_LOSS_LIMIT_SEPARATE: Usd = usd(1_500);

/// What becomes of a capital loss. Amounts in dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct CapitalLossOutcome {
    /// Used against gains.
    pub against_gains: Usd,
    /// The most that is used against other income.
    pub limit: Usd,
    /// Used against other income.
    pub used: Usd,
    /// Carried to the next year.
    pub carried: Usd,
}

/// Writes the year's use of losses and what is carried over.
pub(super) fn write_capital_loss(sheet: &mut Worksheet, facts: &BrokerageFacts) -> CapitalLossOutcome {
    let is_separate = facts.filing_status == FilingStatus::MarriedFilingSeparately;
    let limit = if is_separate { CAPITAL_LOSS_LIMIT_SEPARATE } else { CAPITAL_LOSS_LIMIT };
    let losses = sheet.entered(L::CapitalLosses, facts.losses);
    let gains = sheet.entered(L::CapitalGains, facts.gains);
    let against_gains = sheet.lesser_of(L::LossesAgainstGains, &[losses, gains], CAPITAL);
    let net_loss = sheet.difference(L::NetCapitalLoss, losses, &[against_gains], CAPITAL);
    let limit = sheet.figure(L::CapitalLossLimit, limit, cite!(IRC_1211, "(b)(1)"));
    let used = sheet.lesser_of(L::CapitalLossUsed, &[net_loss, limit], const { &[cite!(IRC_1211, "(b)")] });
    let carried = sheet.difference(L::CapitalLossCarried, net_loss, &[used], const { &[cite!(IRC_1212, "(b)(1)")] });
    CapitalLossOutcome {
        against_gains: sheet.amount_on(against_gains),
        limit: sheet.amount_on(limit),
        used: sheet.amount_on(used),
        carried: sheet.amount_on(carried),
    }
}
