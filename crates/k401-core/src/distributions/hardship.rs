//! Hardship, §401(k)(2)(B)(i)(IV): when a plan may pay and how much. Whether the payment bears the additional tax is another
//! question, with another answer: §72(t)(2) knows no exception for hardship.

use crate::authority::{Cite, IRC_72, IRC_401, REG_HARDSHIP};
use crate::facts::{Draft, FactError, Reader};
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode};
use crate::reckoned::Reckoned;
use crate::worksheet::Worksheet;

const REASONS: &str = "(d)(3)(ii)(B)";
const AMOUNT: Cite = REG_HARDSHIP.at("(d)(3)(iii)(A)");
const OTHER_RESOURCES: Cite = REG_HARDSHIP.at("(d)(3)(iii)(B)");

crate::worksheet::lines! {
    /// Lines of a hardship distribution's ceiling.
    HardshipLine {
        /// The expense.
        Need = "hardship_need",
        /// Taxes expected on the distribution itself.
        ExpectedTaxes = "hardship_expected_taxes",
        /// The two together.
        NeedWithTaxes = "hardship_need_with_taxes",
        /// Cash and liquid assets that could meet it.
        OtherResources = "hardship_other_resources",
        /// The most that a hardship distribution may be.
        Limit = "hardship_limit",
    }
}

crate::facts::choice! {
    /// What the money is for: the seven reasons that the regulation deems to be immediate and heavy, or another.
    HardshipReason {
        /// Medical care that §213(d) describes.
        MedicalCare = "medical_care",
        /// Buying the main home; not mortgage payments.
        HomePurchase = "home_purchase",
        /// Tuition, fees, room and board of the next 12 months after high school.
        Tuition = "tuition",
        /// Keeping the main home from eviction or foreclosure.
        EvictionOrForeclosure = "eviction_or_foreclosure",
        /// A burial or funeral.
        Funeral = "funeral",
        /// Repair of casualty damage to the main home.
        HomeRepair = "home_repair",
        /// Expenses and lost income from a disaster that FEMA declared.
        DeclaredDisaster = "declared_disaster",
        /// Anything else: a lost job, debts, bills.
        NoneOfThese = "none_of_these",
    }
}

crate::facts::choice! {
    /// Whose expense it is.
    HardshipPerson {
        /// The participant.
        Employee = "employee",
        /// The spouse.
        Spouse = "spouse",
        /// A child, dependent or not.
        Child = "child",
        /// A dependent, §152.
        Dependent = "dependent",
        /// A parent.
        Parent = "parent",
        /// The primary beneficiary under the plan.
        PrimaryBeneficiary = "primary_beneficiary",
        /// Someone else.
        Other = "other",
    }
}

crate::facts::choice! {
    /// Why a plan may not pay.
    HardshipRefusal {
        /// None of the seven reasons.
        NotAListedReason = "not_a_listed_reason",
        /// Not for one of the people that the reason names.
        NotAListedPerson = "not_a_listed_person",
        /// Not the main home.
        NotTheMainHome = "not_the_main_home",
        /// Neither home nor work lay in the disaster zone.
        OutsideDisasterZone = "outside_disaster_zone",
        /// Other cash covers the need.
        OtherResourcesSuffice = "other_resources_suffice",
    }
}

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
        let mut reader = Reader::new(draft);
        let facts = Self::read(&mut reader);
        reader.finish(facts)
    }

    /// Reads `reason`, `need`, `expectedTaxes`, `otherResources`, and what the reason asks besides: `person`, `mainHome`,
    /// `inDisasterZone`. The fields that a reason does not ask for may be there.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        use HardshipReason as R;
        let reason: Option<HardshipReason> = reader.required_choice("reason");
        let asks_person = matches!(reason, Some(R::MedicalCare | R::Tuition | R::Funeral));
        let person = if asks_person { reader.required_choice("person") } else { reader.choice("person") };
        let asks_home = matches!(reason, Some(R::HomePurchase | R::EvictionOrForeclosure | R::HomeRepair));
        let is_main_home = if asks_home { reader.required_flag("mainHome") } else { reader.optional_flag("mainHome") };
        let asks_zone = reason == Some(R::DeclaredDisaster);
        let is_in_zone =
            if asks_zone { reader.required_flag("inDisasterZone") } else { reader.optional_flag("inDisasterZone") };
        let need = reader.required_usd("need");
        let expected_taxes = reader.usd("expectedTaxes").unwrap_or(Usd::ZERO);
        let other_resources = reader.usd("otherResources").unwrap_or(Usd::ZERO);
        Some(Self {
            reason: reason?,
            person: person.unwrap_or(HardshipPerson::Other),
            is_main_home: is_main_home.unwrap_or(false),
            is_in_zone: is_in_zone.unwrap_or(false),
            need: need?,
            expected_taxes,
            other_resources,
        })
    }

    fn refusal_of_reason(&self) -> Option<HardshipRefusal> {
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

impl HardshipReason {
    /// The place of the reason in the regulation.
    pub const fn cite(self) -> Cite {
        REG_HARDSHIP.at(match self {
            Self::MedicalCare => "(d)(3)(ii)(B)(1)",
            Self::HomePurchase => "(d)(3)(ii)(B)(2)",
            Self::Tuition => "(d)(3)(ii)(B)(3)",
            Self::EvictionOrForeclosure => "(d)(3)(ii)(B)(4)",
            Self::Funeral => "(d)(3)(ii)(B)(5)",
            Self::HomeRepair => "(d)(3)(ii)(B)(6)",
            Self::DeclaredDisaster => "(d)(3)(ii)(B)(7)",
            Self::NoneOfThese => REASONS,
        })
    }
}

/// Whether a plan that offers hardship distributions may pay one. Amounts in dollars.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct HardshipOutcome {
    /// It may.
    pub eligible: bool,
    /// Why not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub refusal: Option<HardshipRefusal>,
    /// The most it may pay: the need and the taxes on the payment, less other cash; zero when it may not pay.
    pub limit: Usd,
    /// Hardship alone lifts the additional tax: never.
    pub exempt_from_additional_tax: bool,
    /// The law.
    pub citations: Vec<Cite>,
}

/// Whether, and up to what amount, a plan may pay for a hardship.
pub fn hardship_eligibility(facts: &HardshipFacts) -> Reckoned<HardshipOutcome> {
    use HardshipLine as L;
    let mut sheet = Worksheet::new();
    let need = sheet.entered(L::Need, facts.need);
    let taxes = sheet.entered(L::ExpectedTaxes, facts.expected_taxes);
    let with_taxes = sheet.sum(L::NeedWithTaxes, &[need, taxes], &[AMOUNT]);
    let resources = sheet.entered(L::OtherResources, facts.other_resources);
    let refused = facts.refusal_of_reason();
    let limit = if refused.is_some() {
        sheet.figure(L::Limit, Usd::ZERO, facts.reason.cite())
    } else {
        sheet.remainder(L::Limit, with_taxes, &[resources], &[AMOUNT, OTHER_RESOURCES])
    };
    let is_covered = limit.amount.is_zero().then_some(HardshipRefusal::OtherResourcesSuffice);
    let refusal = refused.or(is_covered);
    let result = HardshipOutcome {
        eligible: refusal.is_none(),
        refusal,
        limit: limit.amount,
        exempt_from_additional_tax: false,
        citations: vec![facts.reason.cite(), IRC_401.at("(k)(2)(B)(i)(IV), (14)")],
    };
    let notices = vec![
        Notice::warning(NoticeCode::HardshipNotExempt, &[IRC_72.at("(t)(2)")]),
        Notice::info(NoticeCode::PlanMustOfferHardship, &[IRC_401.at("(k)(14)")]),
    ];
    Reckoned { result, worksheet: sheet, notices }
}
