//! §401(k)(2)(B)(i): what opens the account before the need is weighed.

use super::CompareFacts;
use crate::distributions::WithdrawalOutcome;
use crate::distributions::exceptions::{ExceptionKind as K, ExceptionOutcome};
use crate::money::Usd;

/// How far the account is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// All of it: after separation, from the day of 59½, after death, in disability.
    Whole,
    /// As much as an event that the law names, with a ceiling of its own, covers; nothing without one.
    UpTo(Usd),
}

impl Opening {
    /// True when this much may be paid.
    pub(super) fn covers(self, amount: Usd) -> bool {
        match self {
            Self::Whole => true,
            Self::UpTo(most) => amount <= most,
        }
    }
}

/// How far the account is open for a withdrawal.
pub(super) fn opening(facts: &CompareFacts, withdrawal: &WithdrawalOutcome) -> Opening {
    let is_separated = facts.circumstances.separation_date.is_some_and(|left| left <= facts.date());
    let is_old_enough = !facts.circumstances.is_early(facts.tax.birth_date);
    let met = || withdrawal.exceptions.iter().filter(|exception| exception.applies);
    if is_separated || is_old_enough || met().any(|exception| matches!(exception.kind, K::Death | K::Disability)) {
        return Opening::Whole;
    }
    Opening::UpTo(met().filter(opens).map(|exception| exception.exempt_amount).fold(Usd::ZERO, Usd::plus))
}

/// The events that open as much of the account as their exception covers: the reservist's call, and the payments that
/// §72(t)(2)(H) to (N) let a plan make to an employee.
const fn opens(exception: &&ExceptionOutcome) -> bool {
    matches!(
        exception.kind,
        K::QualifiedReservist
            | K::BirthOrAdoption
            | K::EmergencyPersonalExpense
            | K::DomesticAbuse
            | K::FederallyDeclaredDisaster
            | K::LongTermCarePremium
    )
}
