//! §72(t)(2)(G): a reservist called to active duty for more than 179 days or indefinitely.

use super::{Reason, Situation, Verdict, day};
use crate::calendar::Date;
use crate::facts::Reader;

/// §72(t)(2)(G)(iii)(II): "in excess of 179 days".
const DAYS: u32 = 179;
/// §72(t)(2)(G)(ii): the years after active duty in which the payment can go to an IRA, in months.
const REPAYMENT_MONTHS: u32 = 24;

/// The facts of `qualified_reservist`: `calledOn`, `daysCalled` (needed unless `indefinite`), `activeDutyEnds` (when known),
/// `fromElectiveDeferrals`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reservist {
    /// The day of the order or call.
    pub called_on: Date,
    /// The days called for; none when called indefinitely.
    pub days_called: Option<u32>,
    /// The last day of active duty.
    pub duty_ends: Option<Date>,
    /// Paid from elective deferrals.
    pub is_from_elective_deferrals: bool,
}

impl Reservist {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let called_on = reader.date("calledOn");
        reader.needs("calledOn");
        let is_indefinite = reader.flag("indefinite");
        let days_called = reader.whole("daysCalled", 0, 36_500).filter(|_| !is_indefinite);
        if !is_indefinite {
            reader.needs("daysCalled");
        }
        let duty_ends = reader.date("activeDutyEnds");
        let is_from_elective_deferrals = reader.required_flag("fromElectiveDeferrals");
        reader.not_before("activeDutyEnds", duty_ends, called_on, "calledOn");
        Self { called_on: called_on.unwrap_or(Date::STAND_IN), days_called, duty_ends, is_from_elective_deferrals }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let date = situation.date();
        // Calls after September 11, 2001.
        let first_call = day(2001, 9, 12);
        let last = self.duty_ends.filter(|last| date > *last);
        Verdict::whole_unless(if !self.is_from_elective_deferrals {
            Some(Reason::NotElectiveDeferrals)
        } else if self.called_on < first_call {
            Some(Reason::NotInForce { from: first_call })
        } else if self.days_called.is_some_and(|days| days <= DAYS) {
            Some(Reason::DutyTooShort)
        } else if date < self.called_on {
            Some(Reason::PaidTooEarly { first: self.called_on })
        } else {
            last.map(|last| Reason::PaidTooLate { last })
        })
    }

    /// The last day to put the payment into an IRA, once the end of duty is known.
    pub(super) fn repay_by(self) -> Option<Date> {
        self.duty_ends.map(|last| last.plus_months(REPAYMENT_MONTHS))
    }
}
