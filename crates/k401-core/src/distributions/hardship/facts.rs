//! The facts of a hardship, checked.

use super::{HardshipPerson, HardshipReason, HardshipRefusal};
use crate::facts::{Draft, FactError, Reader};
use crate::money::Usd;

/// The facts of a hardship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardshipFacts {
    /// What the money is for.
    pub reason: HardshipReason,
    /// Whose expense it is; for medical care, tuition and funerals.
    pub person: HardshipPerson,
    /// The home is the main one; for purchase, eviction and repair.
    pub is_main_home: bool,
    /// The main home or the main place of work lay in the zone; for disasters.
    pub is_in_zone: bool,
    /// The expense.
    pub need: Usd,
    /// Taxes expected on the distribution.
    pub expected_taxes: Usd,
    /// Cash and liquid assets at hand.
    pub other_resources: Usd,
}

impl HardshipFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads `reason`, `need`, `expectedTaxes`, `otherResources`, and what the reason asks besides: `person`, `mainHome`,
    /// `inDisasterZone`. The fields that a reason does not ask for may be there.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        use HardshipReason as R;
        let reason: Option<HardshipReason> = reader.needed_choice("reason");
        let person = reader.choice("person");
        if matches!(reason, Some(R::MedicalCare | R::Tuition | R::Funeral)) {
            reader.needs("person");
        }
        let is_main_home = reader.flag("mainHome");
        if matches!(reason, Some(R::HomePurchase | R::EvictionOrForeclosure | R::HomeRepair)) {
            reader.needs("mainHome");
        }
        let is_in_zone = reader.flag("inDisasterZone");
        if reason == Some(R::DeclaredDisaster) {
            reader.needs("inDisasterZone");
        }
        let need = reader.required_usd("need");
        let expected_taxes = reader.usd_or_zero("expectedTaxes");
        let other_resources = reader.usd_or_zero("otherResources");
        Self {
            reason: reason.unwrap_or(HardshipReason::NoneOfThese),
            person: person.unwrap_or(HardshipPerson::Other),
            is_main_home,
            is_in_zone,
            need,
            expected_taxes,
            other_resources,
        }
    }

    /// What speaks against the reason.
    pub(super) fn refusal_of_reason(&self) -> Option<HardshipRefusal> {
        use HardshipPerson as P;
        use HardshipReason as R;
        match self.reason {
            R::MedicalCare => {
                let is_listed = matches!(self.person, P::Employee | P::Spouse | P::Dependent | P::PrimaryBeneficiary);
                (!is_listed).then_some(HardshipRefusal::NotAListedPerson)
            }
            R::Tuition => {
                let is_listed = !matches!(self.person, P::Parent | P::Other);
                (!is_listed).then_some(HardshipRefusal::NotAListedPerson)
            }
            R::Funeral => {
                let is_listed = !matches!(self.person, P::Employee | P::Other);
                (!is_listed).then_some(HardshipRefusal::NotAListedPerson)
            }
            R::HomePurchase | R::EvictionOrForeclosure | R::HomeRepair => {
                (!self.is_main_home).then_some(HardshipRefusal::NotTheMainHome)
            }
            R::DeclaredDisaster => (!self.is_in_zone).then_some(HardshipRefusal::OutsideDisasterZone),
            R::NoneOfThese => Some(HardshipRefusal::NotAListedReason),
        }
    }
}
