//! The exceptions to the additional tax: where each applies, how far, since when, and its number on Form 5329.

use super::{Cell, Column, ExceptionStatement as S, Row, Value};
use crate::authority::Cite;
use crate::calendar::Date;
use crate::distributions::exceptions::ExceptionKind;
use crate::facts::Choice;
use crate::figures::Figures;

mod data;

crate::facts::choice! {
    /// An exception that no rule here computes: closed, federal, or for other accounts.
    OtherException {
        /// §72(t)(2)(A)(viii).
        PhasedRetirementAnnuity = "phased_retirement_annuity",
        /// §72(t)(2)(A)(ix).
        ReturnedIraContribution = "returned_ira_contribution",
        /// §72(t)(2)(J).
        EmergencySavingsAccount = "emergency_savings_account",
        /// A method of payment elected before 1984, TEFRA sec. 242(b).
        ElectionBefore1984 = "election_before_1984",
        /// CARES Act, sec. 2202.
        CoronavirusRelated = "coronavirus_related",
    }
}

/// An exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExceptionRow {
    /// One that a withdrawal can claim here.
    Of(ExceptionKind),
    /// Another.
    Other(OtherException),
}

impl ExceptionRow {
    /// Every exception.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = ExceptionKind::ALL.iter().map(|kind| Self::Of(*kind));
        kinds.chain(OtherException::ALL.iter().map(|other| Self::Other(*other)))
    }

    /// The exception's name, as data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Of(kind) => kind.name(),
            Self::Other(other) => other.name(),
        }
    }
}

const COLUMNS: &[Column] =
    &[Column::AppliesToPlan, Column::AppliesToIra, Column::Cap, Column::InForce, Column::PutBack, Column::FormNumber];

/// Since when an exception is in force.
#[derive(Clone, Copy, Debug)]
enum Since {
    /// In every year there is.
    Always,
    /// From a day on, as the exception's rule has it.
    From(Scope, fn() -> Date),
    /// In one year only.
    Only(u16),
}

/// What must lie on or after the day.
#[derive(Clone, Copy, Debug)]
enum Scope {
    /// The payment.
    Payments,
    /// The first day of the disaster.
    Disasters,
    /// The payment, for those whom the exception did not cover before.
    SomeEmployees,
    /// The determination of the tax, of whatever year.
    Determinations,
}

/// What the table says of an exception.
#[derive(Clone, Debug)]
struct Facts {
    plan: S,
    ira: S,
    cap: Value,
    since: Since,
    put_back: S,
    number: Value,
    cites: &'static [Cite],
}

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    (COLUMNS, ExceptionRow::all().map(|row| Row::new(row, cells(data::facts(row, figures), figures.year.0))).collect())
}

fn cells(facts: Facts, year: u16) -> Vec<Cell> {
    let (since, is_in_force) = match facts.since {
        Since::Always => (S::EveryYearShown.into(), true),
        Since::From(scope, first_day) => {
            let first_day = first_day();
            let since = scope.since(first_day);
            (since, first_day.year() <= year || matches!(scope, Scope::SomeEmployees | Scope::Determinations))
        }
        Since::Only(only) => (S::OnlyIn2020.into(), only == year),
    };
    // Out of force there is nothing to say but since when it will be, or was.
    let unless_out = |value: Value| if is_in_force { value } else { Value::NotInForce };
    [
        unless_out(facts.plan.into()),
        unless_out(facts.ira.into()),
        unless_out(facts.cap),
        since,
        unless_out(facts.put_back.into()),
        unless_out(facts.number),
    ]
    .into_iter()
    .map(|law| Cell::new(law, facts.cites))
    .collect()
}

impl Scope {
    fn since(self, day: Date) -> Value {
        match self {
            Self::Payments => Value::Since(day),
            Self::Disasters => S::DisastersSince(day).into(),
            Self::SomeEmployees => S::PublicSafetySince(day).into(),
            Self::Determinations => S::DeterminedSince(day).into(),
        }
    }
}

#[cfg(test)]
#[path = "exceptions_tests.rs"]
mod tests;
