//! The exceptions of §72(t)(2) and its neighbours: one file a kind or small group, each with its facts and its rule.

mod age;
mod birth_or_adoption;
mod corrections;
mod death_and_disability;
mod disaster;
mod domestic_abuse;
mod emergency;
mod grounds;
mod kind;
mod law;
mod lines;
mod long_term_care;
mod medical;
mod notices;
mod orders_and_levies;
mod outcome;
mod periodic_payments;
mod reason;
mod reservist;
mod separation;
mod situation;
mod stack;

pub use birth_or_adoption::{BIRTH_OR_ADOPTION_LIMIT, BirthOrAdoption};
pub use corrections::{Corrective, Excess, Permissive};
pub use death_and_disability::{Death, Disability, TerminalIllness, first_terminal_illness_payment};
pub use disaster::{DISASTER_LIMIT, Disaster, applicable_date, first_incident};
pub use domestic_abuse::{DomesticAbuse, first_abuse_payment};
pub use emergency::{EMERGENCY_LIMIT, Emergency, first_emergency_payment};
pub use grounds::Grounds;
pub use kind::ExceptionKind;
pub use law::{Rank, WithholdingClass};
pub use lines::ExceptionLine;
pub use long_term_care::{LONG_TERM_CARE_SHARE, LongTermCare, first_long_term_care_payment};
pub use medical::{MEDICAL_FLOOR_RATE, Medical};
pub use notices::exception_notices;
pub use orders_and_levies::{Dividend, Levy, Order};
pub use outcome::{ExceptionOutcome, RepaymentRule};
pub use periodic_payments::PeriodicPayments;
pub use reason::Reason;
pub use reservist::Reservist;
pub(crate) use separation::can_use_separation;
pub use separation::{PublicSafety, PublicSafetyService, widened_from};
pub(crate) use situation::day;
pub(super) use situation::{Situation, Verdict, within_a_year, write_limit_left};
pub use stack::PaidAs;
pub(super) use stack::write_exceptions;

use crate::facts::Reader;
use crate::money::Usd;

/// The most exceptions one distribution may claim.
const MOST_CLAIMS: usize = 40;

/// An exception that the reader claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The kind and its facts.
    pub grounds: Grounds,
    /// The amount of the distribution it is claimed for; all of it when none is given.
    pub amount: Option<Usd>,
}

impl Claim {
    /// Which exception.
    pub const fn kind(&self) -> ExceptionKind {
        self.grounds.kind()
    }

    /// Reads the claims of a draft. `separationDate` is read by the caller; the two kinds that rest on it ask for it.
    pub fn read_all(reader: &mut Reader<'_>) -> Vec<Self> {
        let has_separation_date = reader.has("separationDate");
        let mut claims = Vec::new();
        let mut needs_separation_date = false;
        for index in 0..reader.items("exceptions", MOST_CLAIMS) {
            let claim = reader.item("exceptions", index, |inner| {
                let kind = inner.needed_choice("kind");
                let amount = inner.usd("amount");
                needs_separation_date |= kind.is_some_and(Grounds::needs_separation_date);
                Some(Self { grounds: Grounds::read(kind?, inner, has_separation_date), amount })
            });
            if let Some(claim) = claim {
                claims.push(claim);
            }
        }
        if needs_separation_date {
            reader.needs("separationDate");
        }
        claims
    }
}

#[cfg(test)]
#[path = "exceptions_tests.rs"]
mod tests;
