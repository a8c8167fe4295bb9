//! A kind with its facts: read from the claim's record, weighed against the payment.

use super::{
    BirthOrAdoption, Corrective, Death, Disability, Disaster, Dividend, DomesticAbuse, Emergency, ExceptionKind as K,
    Levy, LongTermCare, Medical, Order, PeriodicPayments, Permissive, PublicSafety, Rank, Reason, Reservist, Situation,
    TerminalIllness, Verdict, age, separation,
};
use crate::authority::Cite;
use crate::calendar::Date;
use crate::facts::Reader;
use crate::worksheet::Worksheet;

/// A kind of exception with the facts that it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Grounds {
    AgeFiftyNineAndAHalf,
    Death(Death),
    Disability(Disability),
    PeriodicPayments(PeriodicPayments),
    Separation,
    PublicSafety(PublicSafety),
    Dividend(Dividend),
    Levy(Levy),
    Medical(Medical),
    Order(Order),
    Reservist(Reservist),
    BirthOrAdoption(BirthOrAdoption),
    Emergency(Emergency),
    DomesticAbuse(DomesticAbuse),
    TerminalIllness(TerminalIllness),
    Disaster(Disaster),
    LongTermCare(LongTermCare),
    Permissive(Permissive),
    Corrective(Corrective),
    /// One of the three that only an IRA knows.
    IraOnly(K),
}

impl Grounds {
    /// Reads the facts of a kind.
    pub fn read(kind: K, reader: &mut Reader<'_>, has_separation_date: bool) -> Self {
        match kind {
            K::AgeFiftyNineAndAHalf => Self::AgeFiftyNineAndAHalf,
            K::Death => Self::Death(Death::read(reader)),
            K::Disability => Self::Disability(Disability::read(reader)),
            K::SubstantiallyEqualPayments => {
                Self::PeriodicPayments(PeriodicPayments::read(reader, has_separation_date))
            }
            K::SeparationFromService55 => Self::Separation,
            K::PublicSafety50 => Self::PublicSafety(PublicSafety::read(reader)),
            K::EmployeeStockOwnershipDividend => Self::Dividend(Dividend::read(reader)),
            K::IrsLevy => Self::Levy(Levy::read(reader)),
            K::MedicalExpenses => Self::Medical(Medical::read(reader)),
            K::QualifiedDomesticRelationsOrder => Self::Order(Order::read(reader)),
            K::QualifiedReservist => Self::Reservist(Reservist::read(reader)),
            K::BirthOrAdoption => Self::BirthOrAdoption(BirthOrAdoption::read(reader)),
            K::EmergencyPersonalExpense => Self::Emergency(Emergency::read(reader)),
            K::DomesticAbuse => Self::DomesticAbuse(DomesticAbuse::read(reader)),
            K::TerminalIllness => Self::TerminalIllness(TerminalIllness::read(reader)),
            K::FederallyDeclaredDisaster => Self::Disaster(Disaster::read(reader)),
            K::LongTermCarePremium => Self::LongTermCare(LongTermCare::read(reader)),
            K::PermissiveWithdrawal90Day => Self::Permissive(Permissive::read(reader)),
            K::CorrectiveDistribution => Self::Corrective(Corrective::read(reader)),
            K::FirstTimeHomebuyer | K::HigherEducation | K::UnemployedHealthPremiums => Self::IraOnly(kind),
        }
    }

    /// True for the kinds that rest on the draft's `separationDate`.
    pub const fn needs_separation_date(kind: K) -> bool {
        matches!(kind, K::SeparationFromService55 | K::PublicSafety50)
    }

    /// Which kind.
    pub const fn kind(&self) -> K {
        match self {
            Self::AgeFiftyNineAndAHalf => K::AgeFiftyNineAndAHalf,
            Self::Death(_) => K::Death,
            Self::Disability(_) => K::Disability,
            Self::PeriodicPayments(_) => K::SubstantiallyEqualPayments,
            Self::Separation => K::SeparationFromService55,
            Self::PublicSafety(_) => K::PublicSafety50,
            Self::Dividend(_) => K::EmployeeStockOwnershipDividend,
            Self::Levy(_) => K::IrsLevy,
            Self::Medical(_) => K::MedicalExpenses,
            Self::Order(_) => K::QualifiedDomesticRelationsOrder,
            Self::Reservist(_) => K::QualifiedReservist,
            Self::BirthOrAdoption(_) => K::BirthOrAdoption,
            Self::Emergency(_) => K::EmergencyPersonalExpense,
            Self::DomesticAbuse(_) => K::DomesticAbuse,
            Self::TerminalIllness(_) => K::TerminalIllness,
            Self::Disaster(_) => K::FederallyDeclaredDisaster,
            Self::LongTermCare(_) => K::LongTermCarePremium,
            Self::Permissive(_) => K::PermissiveWithdrawal90Day,
            Self::Corrective(_) => K::CorrectiveDistribution,
            Self::IraOnly(kind) => *kind,
        }
    }

    /// Weighs the facts, and writes the lines of the ceiling when there is one.
    pub(super) fn weigh(&self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        match self {
            Self::AgeFiftyNineAndAHalf => age::weigh(situation),
            Self::Death(facts) => Verdict::whole_unless(facts.refusal(situation.date())),
            Self::Disability(facts) => Verdict::whole_unless(facts.refusal(situation.date())),
            Self::PeriodicPayments(facts) => facts.weigh(situation),
            Self::Separation => separation::weigh(situation),
            Self::PublicSafety(facts) => facts.weigh(situation),
            Self::Dividend(facts) => facts.weigh(),
            Self::Levy(facts) => facts.weigh(),
            Self::Medical(facts) => facts.weigh(sheet, situation),
            Self::Order(facts) => facts.weigh(),
            Self::Reservist(facts) => facts.weigh(situation),
            Self::BirthOrAdoption(facts) => facts.weigh(sheet, situation),
            Self::Emergency(facts) => facts.weigh(sheet, situation),
            Self::DomesticAbuse(facts) => facts.weigh(sheet, situation),
            Self::TerminalIllness(facts) => facts.weigh(situation),
            Self::Disaster(facts) => facts.weigh(sheet, situation),
            Self::LongTermCare(facts) => facts.weigh(sheet, situation),
            Self::Permissive(facts) => facts.weigh(situation),
            Self::Corrective(facts) => facts.weigh(situation),
            Self::IraOnly(_) => Verdict::Refused(Reason::IraOnly),
        }
    }

    /// The law it rests on.
    pub const fn cite(&self) -> Cite {
        match self {
            Self::Corrective(facts) => facts.cite(),
            _ => self.kind().cite(),
        }
    }

    /// True for death or disability that holds on a day: what opens a Roth account besides age, §402A(d)(2)(A).
    pub fn is_death_or_disability_on(&self, date: Date) -> bool {
        match self {
            Self::Death(facts) => facts.refusal(date).is_none(),
            Self::Disability(facts) => facts.refusal(date).is_none(),
            _ => false,
        }
    }

    /// True when two claims draw on one ceiling: the same kind, and for the kinds that have a ceiling an event, the same event.
    pub fn shares_ceiling_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::BirthOrAdoption(one), Self::BirthOrAdoption(two)) => one.event == two.event,
            (Self::Disaster(one), Self::Disaster(two)) => {
                (one.incident_start, one.declaration_date) == (two.incident_start, two.declaration_date)
            }
            _ => self.kind() == other.kind() && self.kind().rank() != Rank::Whole,
        }
    }
}
