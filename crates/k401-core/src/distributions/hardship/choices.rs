//! The reasons, the people and the refusals of Treas. Reg. §1.401(k)-1(d)(3)(ii)(B).

use crate::authority::{Cite, REG_HARDSHIP};

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

impl HardshipReason {
    /// The place of the reason in the regulation.
    pub const fn cite(self) -> Cite {
        match self {
            Self::MedicalCare => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(1)"),
            Self::HomePurchase => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(2)"),
            Self::Tuition => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(3)"),
            Self::EvictionOrForeclosure => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(4)"),
            Self::Funeral => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(5)"),
            Self::HomeRepair => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(6)"),
            Self::DeclaredDisaster => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)(7)"),
            Self::NoneOfThese => cite!(REG_HARDSHIP, "(d)(3)(ii)(B)"),
        }
    }
}
