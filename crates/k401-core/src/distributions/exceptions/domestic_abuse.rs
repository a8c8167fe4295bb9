//! §72(t)(2)(K): within a year of domestic abuse, the lesser of the indexed figure and half of the vested balance.

use super::{ExceptionLine as L, Reason, Situation, Verdict, day, within_a_year, write_limit_left};
use crate::authority::{Cite, IRC_72};
use crate::calendar::Date;
use crate::facts::Reader;
use crate::money::{Rate, Usd, percent};
use crate::worksheet::Worksheet;

const SHARE_OF_VESTED: Rate = percent(50);
const LIMIT_CITE: Cite = cite!(IRC_72, "(t)(2)(K)(ii)");

/// SECURE 2.0 sec. 314: payments after December 31, 2023.
pub fn first_abuse_payment() -> Date {
    day(2024, 1, 1)
}

/// The facts of `domestic_abuse`: `abuseDate` (any date of abuse by a spouse or domestic partner), `vestedBalance` before the
/// payment, `certified` (the person certifies it), `spousalConsentPlan` (default false), `usedBefore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DomesticAbuse {
    /// A day of abuse.
    pub abuse_date: Date,
    /// The vested balance before the payment.
    pub vested_balance: Usd,
    /// Self-certified.
    pub is_certified: bool,
    /// The plan is subject to §401(a)(11) and §417.
    pub is_spousal_consent_plan: bool,
    /// Already distributed for it, from all plans and IRAs.
    pub used_before: Usd,
}

impl DomesticAbuse {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            abuse_date: reader.required_date("abuseDate"),
            vested_balance: reader.required_usd("vestedBalance"),
            is_certified: reader.required_flag("certified"),
            is_spousal_consent_plan: reader.flag("spousalConsentPlan"),
            used_before: reader.usd_or_zero("usedBefore"),
        }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        let Some(figure) = situation.tax.figures.domestic_abuse_limit.in_force() else {
            return Verdict::Refused(Reason::NotInForce { from: first_abuse_payment() });
        };
        if !self.is_certified {
            return Verdict::Refused(Reason::NotCertified);
        }
        if self.is_spousal_consent_plan {
            return Verdict::Refused(Reason::SpousalConsentPlan);
        }
        if let Some(reason) = within_a_year(self.abuse_date, situation.date()) {
            return Verdict::Refused(reason);
        }
        let dollars = sheet.figure(L::AbuseDollarLimit, figure.value, figure.cite);
        let vested = sheet.entered(L::VestedBalance, self.vested_balance);
        let half = sheet.product(L::AbuseHalfOfVested, vested, SHARE_OF_VESTED, &[LIMIT_CITE]);
        let limit = sheet.lesser_of(L::AbuseLimit, &[dollars, half], &[LIMIT_CITE]);
        write_limit_left(sheet, limit, self.used_before)
    }
}
