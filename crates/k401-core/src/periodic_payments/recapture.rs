//! A change of the series before its end, §72(t)(4)(A): the additional tax on all payments before the day of 59½ that the
//! series had freed from it falls due in the year of the change, with interest.

use super::facts::{Modification, PeriodicPaymentsFacts};
use super::{PeriodicPaymentsLine as L, ends_on};
use crate::authority::{Cite, IRC_72};
use crate::calendar::{Age, Date};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::money::Usd;
use crate::worksheet::Worksheet;

/// The law of the recapture.
pub(super) const RECAPTURE: Cite = cite!(IRC_72, "(t)(4)(A)");

/// What a change of the series costs, without interest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Recapture {
    /// The day of the change.
    pub modified_on: Date,
    /// The change comes before the end of the series, so the tax is due.
    pub is_due: bool,
    /// 10% of the payments before the change and before the day of 59½; interest is due besides.
    pub amount: Usd,
}

/// Writes the additional tax that falls due when the series is changed.
pub fn recapture(sheet: &mut Worksheet, facts: &PeriodicPaymentsFacts, modified: Modification) -> Recapture {
    let paid = sheet.entered(L::PaidSoFar, modified.paid_so_far);
    let is_due = is_needed(facts) && modified.on < ends_on(facts);
    let amount = if is_due {
        sheet.product(L::Recapture, paid, ADDITIONAL_TAX_RATE, &[RECAPTURE])
    } else {
        sheet.figure(L::Recapture, Usd::ZERO, RECAPTURE)
    };
    Recapture { modified_on: modified.on, is_due, amount: sheet.amount_on(amount) }
}

/// A series that begins on or after the day of 59½ frees nothing: payments from that day bear no additional tax anyway.
pub(super) fn is_needed(facts: &PeriodicPaymentsFacts) -> bool {
    !facts.birth_date.has_attained(Age::FIFTY_NINE_AND_A_HALF, facts.first_payment_date)
}
