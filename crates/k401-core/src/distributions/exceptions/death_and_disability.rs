//! §72(t)(2)(A)(ii), (iii) and (L): death, disability, terminal illness.

use super::{Reason, Situation, Verdict, day};
use crate::calendar::Date;
use crate::facts::Reader;

/// §72(t)(2)(L)(ii): death is expected within this many months of the certification.
const MONTHS: u32 = 84;

/// The facts of `death`: `dateOfDeath` of the participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Death {
    /// The day the participant died.
    pub date_of_death: Date,
}

impl Death {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self { date_of_death: reader.required_date("dateOfDeath") }
    }

    /// What speaks against it for a payment on a day.
    pub(super) fn refusal(self, date: Date) -> Option<Reason> {
        (date < self.date_of_death).then_some(Reason::PaidTooEarly { first: self.date_of_death })
    }
}

/// The facts of `disability`, §72(m)(7): `disabledSince`, `ableToWork` (any substantial gainful activity), `indefinite` (the
/// impairment is expected to end in death or to last long and indefinitely).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disability {
    /// The day it began.
    pub since: Date,
    /// Able to engage in some substantial gainful activity.
    pub is_able_to_work: bool,
    /// Expected to end in death or to be of long-continued and indefinite duration.
    pub is_indefinite: bool,
}

impl Disability {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            since: reader.required_date("disabledSince"),
            is_able_to_work: reader.required_flag("ableToWork"),
            is_indefinite: reader.required_flag("indefinite"),
        }
    }

    /// What speaks against it for a payment on a day.
    pub(super) fn refusal(self, date: Date) -> Option<Reason> {
        if self.is_able_to_work {
            Some(Reason::AbleToWork)
        } else if !self.is_indefinite {
            Some(Reason::NotIndefinite)
        } else {
            (date < self.since).then_some(Reason::PaidTooEarly { first: self.since })
        }
    }
}

/// SECURE 2.0 sec. 326: payments after December 29, 2022.
pub fn first_terminal_illness_payment() -> Date {
    day(2022, 12, 30)
}

/// The facts of `terminal_illness`: `certifiedOn` by a physician, `expectedMonths` to death from that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalIllness {
    /// The day of the certification.
    pub certified_on: Date,
    /// The months within which death is expected.
    pub expected_months: u32,
}

impl TerminalIllness {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            certified_on: reader.required_date("certifiedOn"),
            expected_months: reader.required_whole("expectedMonths", 0, 1_200),
        }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let from = first_terminal_illness_payment();
        Verdict::whole_unless(if situation.date() < from {
            Some(Reason::NotInForce { from })
        } else if self.expected_months > MONTHS {
            Some(Reason::LongerLifeExpected)
        } else {
            (situation.date() < self.certified_on).then_some(Reason::PaidTooEarly { first: self.certified_on })
        })
    }
}
