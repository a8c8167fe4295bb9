//! §72(t)(2)(I): one distribution a calendar year for an emergency, the lesser of $1,000 and the vested balance above $1,000.

use super::{ExceptionLine as L, Reason, Situation, Verdict, day};
use crate::authority::{Cite, IRC_72, NOTICE_2024_55};
use crate::calendar::Date;
use crate::facts::Reader;
use crate::money::{Usd, usd};
use crate::worksheet::Worksheet;

/// Not indexed.
pub const EMERGENCY_LIMIT: Usd = usd(1_000);
/// What has to stay vested, not indexed.
const BALANCE_KEPT: Usd = usd(1_000);
const LIMIT_CITE: Cite = cite!(IRC_72, "(t)(2)(I)(iii)");
/// §72(t)(2)(I)(vii): the calendar years after one in which another needs the first to be made good.
const YEARS_AFTER: u16 = 3;

/// SECURE 2.0 sec. 115: payments after December 31, 2023.
pub fn first_emergency_payment() -> Date {
    day(2024, 1, 1)
}

/// The facts of `emergency_personal_expense`: `vestedBalance` before the payment, `lastEmergencyDate` (when there was one),
/// `repaid` (that one repaid in full, or later contributions at least as large).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// The vested balance on the day of payment, before it.
    pub vested_balance: Usd,
    /// The day of the last emergency distribution.
    pub last: Option<Date>,
    /// The last one is repaid, or later contributions reach what is not.
    pub is_made_good: bool,
}

impl Emergency {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            vested_balance: reader.required_usd("vestedBalance"),
            last: reader.date("lastEmergencyDate"),
            is_made_good: reader.flag("repaid"),
        }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        if let Some(reason) = self.refusal(situation.date()) {
            return Verdict::Refused(reason);
        }
        let dollars = sheet.figure(L::EmergencyDollarLimit, EMERGENCY_LIMIT, LIMIT_CITE);
        let vested = sheet.entered(L::VestedBalance, self.vested_balance);
        let kept = sheet.figure(L::EmergencyBalanceKept, BALANCE_KEPT, LIMIT_CITE);
        let above = sheet.remainder(L::EmergencyBalanceAbove, vested, &[kept], &[LIMIT_CITE]);
        let cites = [LIMIT_CITE, cite!(NOTICE_2024_55, "")];
        Verdict::UpTo(sheet.lesser_of(L::EmergencyLimit, &[dollars, above], &cites))
    }

    fn refusal(self, date: Date) -> Option<Reason> {
        let from = first_emergency_payment();
        if date < from {
            return Some(Reason::NotInForce { from });
        }
        if self.vested_balance <= BALANCE_KEPT {
            return Some(Reason::BalanceTooSmall { kept: BALANCE_KEPT });
        }
        // One that comes later has no bearing on this one, unless it falls in the same calendar year.
        let last = self.last?.year();
        if last == date.year() {
            return Some(Reason::OneEachCalendarYear);
        }
        let blocked_to = last.saturating_add(YEARS_AFTER);
        let is_blocked = last < date.year() && date.year() <= blocked_to && !self.is_made_good;
        is_blocked.then_some(Reason::EarlierOneNotRepaid { first_year: blocked_to.saturating_add(1) })
    }
}
