//! What the law attaches to each kind whatever the facts: its place in the Code, its number on Form 5329, the line that
//! shows it, how it ranks among others, how it is withheld from and whether it can be paid back.

use super::{ExceptionKind as K, ExceptionLine as L};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_414};

/// The order in which exceptions cover a payment: those without a ceiling first, the medical one last, because §72(t)(2)(B)
/// takes only what (A), (C) and (D) do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Covers all of the payment.
    Whole,
    /// Covers up to a ceiling.
    UpToALimit,
    /// Covers what is left, up to the deductible expenses.
    Medical,
}

impl Rank {
    /// All of them, in that order.
    pub const ALL: [Self; 3] = [Self::Whole, Self::UpToALimit, Self::Medical];
}

/// How a plan withholds from a payment of a kind, §3405.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithholdingClass {
    /// As from any other payment: the exception says nothing about rollovers.
    AsPaid,
    /// By statute not an eligible rollover distribution when the plan pays it as such; ordinary when the reader claims it
    /// on the return only.
    NotRolloverIfPaidAsSuch,
    /// Never an eligible rollover distribution.
    NeverRollover,
    /// A periodic payment, §3405(a).
    Periodic,
    /// No withholding, §3405(e)(1)(B)(iv).
    Exempt,
}

impl K {
    /// True for the three that only an IRA knows.
    pub const fn is_ira_only(self) -> bool {
        matches!(self, Self::FirstTimeHomebuyer | Self::HigherEducation | Self::UnemployedHealthPremiums)
    }

    /// The number on Form 5329, line 2 (instructions for 2025); none for the kinds that the form does not list.
    pub const fn form_code(self) -> Option<&'static str> {
        Some(match self {
            Self::SeparationFromService55 | Self::PublicSafety50 => "01",
            Self::SubstantiallyEqualPayments => "02",
            Self::Disability => "03",
            Self::Death => "04",
            Self::MedicalExpenses => "05",
            Self::QualifiedDomesticRelationsOrder => "06",
            Self::UnemployedHealthPremiums => "07",
            Self::HigherEducation => "08",
            Self::FirstTimeHomebuyer => "09",
            Self::IrsLevy => "10",
            Self::QualifiedReservist => "11",
            Self::AgeFiftyNineAndAHalf => "12",
            Self::EmployeeStockOwnershipDividend => "15",
            Self::PermissiveWithdrawal90Day => "18",
            Self::BirthOrAdoption => "19",
            Self::TerminalIllness => "20",
            Self::DomesticAbuse => "22",
            Self::EmergencyPersonalExpense => "23",
            // Form 8915-F; not on the form at all; reported by the payer's codes 8 and P.
            Self::FederallyDeclaredDisaster | Self::LongTermCarePremium | Self::CorrectiveDistribution => return None,
        })
    }

    /// The place in the Code.
    pub const fn cite(self) -> Cite {
        match self {
            Self::AgeFiftyNineAndAHalf => cite!(IRC_72, "(t)(2)(A)(i)"),
            Self::Death => cite!(IRC_72, "(t)(2)(A)(ii)"),
            Self::Disability => cite!(IRC_72, "(t)(2)(A)(iii), (m)(7)"),
            Self::SubstantiallyEqualPayments => cite!(IRC_72, "(t)(2)(A)(iv), (3)(B), (4)"),
            Self::SeparationFromService55 => cite!(IRC_72, "(t)(2)(A)(v)"),
            Self::PublicSafety50 => cite!(IRC_72, "(t)(10)"),
            Self::EmployeeStockOwnershipDividend => cite!(IRC_72, "(t)(2)(A)(vi)"),
            Self::IrsLevy => cite!(IRC_72, "(t)(2)(A)(vii)"),
            Self::MedicalExpenses => cite!(IRC_72, "(t)(2)(B)"),
            Self::QualifiedDomesticRelationsOrder => cite!(IRC_72, "(t)(2)(C)"),
            Self::UnemployedHealthPremiums => cite!(IRC_72, "(t)(2)(D)"),
            Self::HigherEducation => cite!(IRC_72, "(t)(2)(E)"),
            Self::FirstTimeHomebuyer => cite!(IRC_72, "(t)(2)(F)"),
            Self::QualifiedReservist => cite!(IRC_72, "(t)(2)(G)"),
            Self::BirthOrAdoption => cite!(IRC_72, "(t)(2)(H)"),
            Self::EmergencyPersonalExpense => cite!(IRC_72, "(t)(2)(I)"),
            Self::DomesticAbuse => cite!(IRC_72, "(t)(2)(K)"),
            Self::TerminalIllness => cite!(IRC_72, "(t)(2)(L)"),
            Self::FederallyDeclaredDisaster => cite!(IRC_72, "(t)(2)(M), (11)"),
            Self::LongTermCarePremium => cite!(IRC_72, "(t)(2)(N)"),
            Self::PermissiveWithdrawal90Day => cite!(IRC_414, "(w)(1)(B)"),
            Self::CorrectiveDistribution => cite!(IRC_402, "(g)(2)(C)"),
        }
    }

    /// The worksheet line that shows what it covers; the IRA-only kinds cover nothing.
    pub const fn covered_line(self) -> Option<L> {
        Some(match self {
            Self::AgeFiftyNineAndAHalf => L::CoveredByAge,
            Self::Death => L::CoveredByDeath,
            Self::Disability => L::CoveredByDisability,
            Self::SubstantiallyEqualPayments => L::CoveredByPeriodicPayments,
            Self::SeparationFromService55 => L::CoveredBySeparation,
            Self::PublicSafety50 => L::CoveredByPublicSafety,
            Self::EmployeeStockOwnershipDividend => L::CoveredByDividend,
            Self::IrsLevy => L::CoveredByLevy,
            Self::MedicalExpenses => L::CoveredByMedical,
            Self::QualifiedDomesticRelationsOrder => L::CoveredByOrder,
            Self::QualifiedReservist => L::CoveredByReservist,
            Self::BirthOrAdoption => L::CoveredByBirth,
            Self::EmergencyPersonalExpense => L::CoveredByEmergency,
            Self::DomesticAbuse => L::CoveredByAbuse,
            Self::TerminalIllness => L::CoveredByTerminalIllness,
            Self::FederallyDeclaredDisaster => L::CoveredByDisaster,
            Self::LongTermCarePremium => L::CoveredByLongTermCare,
            Self::PermissiveWithdrawal90Day => L::CoveredByPermissive,
            Self::CorrectiveDistribution => L::CoveredByCorrection,
            Self::FirstTimeHomebuyer | Self::HigherEducation | Self::UnemployedHealthPremiums => return None,
        })
    }

    /// Where it stands in the order of covering.
    pub const fn rank(self) -> Rank {
        match self {
            Self::MedicalExpenses => Rank::Medical,
            Self::BirthOrAdoption
            | Self::EmergencyPersonalExpense
            | Self::DomesticAbuse
            | Self::FederallyDeclaredDisaster
            | Self::LongTermCarePremium => Rank::UpToALimit,
            _ => Rank::Whole,
        }
    }

    /// How it is withheld from: §402(c)(4), §3405, and the clauses of §72(t)(2)(H), (I), (K), (M), (N).
    pub const fn withholding_class(self) -> WithholdingClass {
        match self {
            Self::BirthOrAdoption
            | Self::EmergencyPersonalExpense
            | Self::DomesticAbuse
            | Self::FederallyDeclaredDisaster => WithholdingClass::NotRolloverIfPaidAsSuch,
            // A long-term care distribution exists only where the plan pays it as one, §401(a)(39).
            Self::LongTermCarePremium | Self::PermissiveWithdrawal90Day | Self::CorrectiveDistribution => {
                WithholdingClass::NeverRollover
            }
            Self::SubstantiallyEqualPayments => WithholdingClass::Periodic,
            Self::EmployeeStockOwnershipDividend => WithholdingClass::Exempt,
            _ => WithholdingClass::AsPaid,
        }
    }
}
