//! The facts of a loan that is not repaid, and of the return that it is taxed on.

use super::rollover_period::cure_period_ends;
use crate::calendar::Date;
use crate::distributions::Circumstances;
use crate::facts::{Reader, Relation, TaxFacts};
use crate::money::Usd;

crate::facts::choice! {
    /// How an unpaid loan becomes a distribution.
    DefaultKind {
        /// §72(p)(1): the loan counts as distributed, is still owed, and cannot be rolled over.
        DeemedDistribution = "deemed_distribution",
        /// The plan takes what is owed out of the account: an actual distribution, which can be rolled over.
        PlanLoanOffset = "plan_loan_offset",
    }
}

crate::facts::choice! {
    /// Why a plan offsets a loan: the two reasons of §402(c)(3)(C)(ii).
    DefaultCause {
        /// The person left the employer.
        Separation = "separation",
        /// The plan ended.
        PlanTermination = "plan_termination",
    }
}

/// The return and the circumstances of a distribution that a loan becomes.
#[derive(Clone, Debug)]
pub struct LoanTaxFacts {
    /// The return and the person.
    pub tax: TaxFacts,
    /// When and why.
    pub circumstances: Circumstances,
}

impl LoanTaxFacts {
    /// Nothing, too, where the return is not whole.
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let tax = TaxFacts::read(reader);
        let known = reader.is_whole().then_some(&tax);
        let circumstances = Circumstances::read(reader, "date", known);
        reader.is_whole().then_some(Self { tax, circumstances })
    }

    /// Reads the return of the year of the loan: its `date` is the day of the loan.
    pub fn read_excess(reader: &mut Reader<'_>, start: Option<Date>) -> Option<Self> {
        reader.record("excessTaxFacts", |inner| {
            let facts = Self::read(inner)?;
            if let Some(start) = start
                && facts.circumstances.date != start
            {
                let is_early = facts.circumstances.date < start;
                inner.contradicts("date", "startDate", if is_early { Relation::NotBefore } else { Relation::NotAbove });
            }
            Some(facts)
        })
    }
}

/// How a loan goes wrong.
#[derive(Clone, Debug)]
pub struct DefaultFacts {
    /// How it becomes a distribution.
    pub kind: DefaultKind,
    /// Why the plan offsets it.
    pub cause: Option<DefaultCause>,
    /// The day the first payment that nobody made was due; the day of the distribution when not given.
    pub missed_payment_date: Option<Date>,
    /// What is owed with interest on the day of the distribution, where the reader has it from the plan.
    pub outstanding: Option<Usd>,
    /// The return, and the day of the distribution.
    pub distribution: LoanTaxFacts,
}

impl DefaultFacts {
    /// The day of the distribution.
    pub const fn date(&self) -> Date {
        self.distribution.circumstances.date
    }

    /// The day from which payments stopped: those due before it were made.
    pub fn unpaid_from(&self) -> Date {
        self.missed_payment_date.unwrap_or(self.date())
    }

    /// True when what is owed follows from the schedule, which needs the day of the loan.
    pub const fn needs_start(&self) -> bool {
        self.outstanding.is_none()
    }

    /// Reads how a loan goes wrong, if it does.
    pub fn read(reader: &mut Reader<'_>, start: Option<Date>) -> Option<Self> {
        reader.record("default", |inner| {
            let kind = inner.needed_choice("kind");
            let cause = inner.choice("cause");
            let missed_payment_date = inner.date("missedPaymentDate");
            let outstanding = inner.usd("outstandingBalance");
            let distribution = LoanTaxFacts::read(inner);
            let date = distribution.as_ref().map(|facts| facts.circumstances.date);
            inner.not_before("date", date, start, "startDate");
            inner.not_before("missedPaymentDate", missed_payment_date, start, "startDate");
            check_missed_payment(inner, date, missed_payment_date);
            check_separation(inner, cause, distribution.as_ref());
            let distribution = distribution?;
            Some(Self { kind: kind?, cause, missed_payment_date, outstanding, distribution })
        })
    }
}

/// A loan is a distribution no earlier than the missed payment and no later than the end of the longest cure period: after
/// that it has been one already.
fn check_missed_payment(reader: &mut Reader<'_>, date: Option<Date>, missed: Option<Date>) {
    let Some((date, missed)) = date.zip(missed) else { return };
    if date < missed {
        reader.contradicts("date", "missedPaymentDate", Relation::NotBefore);
    } else if date > cure_period_ends(missed) {
        reader.contradicts("date", "missedPaymentDate", Relation::WithinCurePeriodOf);
    }
}

/// An offset because of separation does not come before it.
fn check_separation(reader: &mut Reader<'_>, cause: Option<DefaultCause>, facts: Option<&LoanTaxFacts>) {
    let Some(circumstances) = facts.map(|facts| &facts.circumstances) else { return };
    let is_too_early = circumstances.separation_date.is_some_and(|separated| circumstances.date < separated);
    if cause == Some(DefaultCause::Separation) && is_too_early {
        reader.contradicts("date", "separationDate", Relation::NotBefore);
    }
}
