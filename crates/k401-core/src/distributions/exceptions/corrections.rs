//! §414(w), §402(g)(2), §401(k)(8), §401(m)(6): money that goes back because it should not have gone in.

use super::{Reason, Situation, Verdict, day};
use crate::authority::{Cite, IRC_401, IRC_402};
use crate::calendar::Date;
use crate::facts::Reader;

/// §414(w)(2)(B): elected within so many days after the first contribution.
const DAYS: u64 = 90;

/// The facts of `permissive_withdrawal_90_day`: `firstContributionDate`, `electedOn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissive {
    /// The first automatic contribution.
    pub first_contribution: Date,
    /// The day of the election.
    pub elected_on: Date,
}

impl Permissive {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            first_contribution: reader.required_date("firstContributionDate"),
            elected_on: reader.required_date("electedOn"),
        }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let last = self.first_contribution.plus_days(DAYS);
        Verdict::whole_unless(if self.elected_on > last {
            Some(Reason::ElectedTooLate { last })
        } else {
            (situation.date() < self.elected_on).then_some(Reason::PaidTooEarly { first: self.elected_on })
        })
    }
}

crate::facts::choice! {
    /// What is corrected.
    Excess {
        /// Elective deferrals above §402(g): back by April 15 of the next year.
        Deferral = "excess_deferral",
        /// Deferrals that fail the ADP test, §401(k)(8): back by the end of the next plan year.
        Contribution = "excess_contribution",
        /// Matching and after-tax contributions that fail the ACP test, §401(m)(6): likewise.
        Aggregate = "excess_aggregate_contribution",
    }
}

/// The facts of `corrective_distribution`: `excess`, `excessYear` (the calendar year, also the plan year, of the excess).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corrective {
    /// What is corrected.
    pub excess: Excess,
    /// The year of the excess.
    pub year: u16,
}

impl Corrective {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            excess: reader.required_choice("excess", Excess::Deferral),
            year: u16::try_from(reader.required_whole("excessYear", 1_978, 9_998)).unwrap_or(u16::MAX),
        }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let next = self.year.saturating_add(1);
        let last = match self.excess {
            Excess::Deferral => day(next, 4, 15),
            Excess::Contribution | Excess::Aggregate => Date::year_end(next),
        };
        let first = Date::year_start(self.year);
        Verdict::whole_unless(if situation.date() < first {
            Some(Reason::PaidTooEarly { first })
        } else {
            (situation.date() > last).then_some(Reason::PaidTooLate { last })
        })
    }

    /// An excess deferral paid back in a later year is income of the year deferred, §402(g)(2)(C)(i); only its earnings are
    /// income of the year paid.
    pub fn is_taxed_in_an_earlier_year(self, paid: Date) -> bool {
        self.excess == Excess::Deferral && self.year < paid.year()
    }

    /// The clause that lifts the additional tax.
    pub const fn cite(self) -> Cite {
        match self.excess {
            Excess::Deferral => cite!(IRC_402, "(g)(2)(C)"),
            Excess::Contribution => cite!(IRC_401, "(k)(8)(D)"),
            Excess::Aggregate => cite!(IRC_401, "(m)(7)(A)"),
        }
    }
}
