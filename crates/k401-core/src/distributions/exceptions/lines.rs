//! The lines of the exceptions: first the ceilings of each, then what each one covers of the payment.

crate::worksheet::lines! {
    /// Lines of the exceptions to the additional tax.
    ExceptionLine {
        /// The amount the reader claims an exception for.
        ClaimedFor = "exception_claimed_for",
        /// What is left of the payment after the exceptions above.
        NotYetCovered = "exception_not_yet_covered",
        /// Used of the ceiling before this payment.
        UsedBefore = "exception_used_before",
        /// What is left of the ceiling.
        LimitLeft = "exception_limit_left",
        /// The vested account balance.
        VestedBalance = "exception_vested_balance",
        /// Unreimbursed medical expenses paid in the year, §213(a).
        MedicalExpenses = "medical_expenses",
        /// 7.5% of adjusted gross income with the withdrawal, §213(a).
        MedicalFloor = "medical_floor",
        /// The expenses above it.
        MedicalAboveFloor = "medical_above_floor",
        /// For one child, §72(t)(2)(H)(ii).
        BirthLimitEach = "birth_or_adoption_limit_each",
        /// For all children of the event.
        BirthLimit = "birth_or_adoption_limit",
        /// §72(t)(2)(I)(iii).
        EmergencyDollarLimit = "emergency_dollar_limit",
        /// What has to stay vested, §72(t)(2)(I)(iii)(II).
        EmergencyBalanceKept = "emergency_balance_kept",
        /// The vested balance above it.
        EmergencyBalanceAbove = "emergency_balance_above",
        /// The lesser of the two.
        EmergencyLimit = "emergency_limit",
        /// §72(t)(2)(K)(ii)(I), indexed.
        AbuseDollarLimit = "domestic_abuse_dollar_limit",
        /// §72(t)(2)(K)(ii)(II).
        AbuseHalfOfVested = "domestic_abuse_half_of_vested",
        /// The lesser of the two.
        AbuseLimit = "domestic_abuse_limit",
        /// For one disaster, §72(t)(11).
        DisasterLimit = "disaster_limit",
        /// Long-term care premiums of the year, §401(a)(39).
        LongTermCarePremiums = "long_term_care_premiums",
        /// 10% of the vested balance, §401(a)(39).
        LongTermCareTenthOfVested = "long_term_care_tenth_of_vested",
        /// The dollar figure of the year, §401(a)(39).
        LongTermCareDollarLimit = "long_term_care_dollar_limit",
        /// The least of the three.
        LongTermCareLimit = "long_term_care_limit",
        /// Covered because of age, §72(t)(2)(A)(i).
        CoveredByAge = "covered_by_age_59_and_half",
        /// §72(t)(2)(A)(ii).
        CoveredByDeath = "covered_by_death",
        /// §72(t)(2)(A)(iii).
        CoveredByDisability = "covered_by_disability",
        /// §72(t)(2)(A)(iv).
        CoveredByPeriodicPayments = "covered_by_substantially_equal_payments",
        /// §72(t)(2)(A)(v).
        CoveredBySeparation = "covered_by_separation_from_service_55",
        /// §72(t)(10).
        CoveredByPublicSafety = "covered_by_public_safety_50",
        /// §72(t)(2)(A)(vi).
        CoveredByDividend = "covered_by_employee_stock_ownership_dividend",
        /// §72(t)(2)(A)(vii).
        CoveredByLevy = "covered_by_irs_levy",
        /// §72(t)(2)(B).
        CoveredByMedical = "covered_by_medical_expenses",
        /// §72(t)(2)(C).
        CoveredByOrder = "covered_by_qualified_domestic_relations_order",
        /// §72(t)(2)(G).
        CoveredByReservist = "covered_by_qualified_reservist",
        /// §72(t)(2)(H).
        CoveredByBirth = "covered_by_birth_or_adoption",
        /// §72(t)(2)(I).
        CoveredByEmergency = "covered_by_emergency_personal_expense",
        /// §72(t)(2)(K).
        CoveredByAbuse = "covered_by_domestic_abuse",
        /// §72(t)(2)(L).
        CoveredByTerminalIllness = "covered_by_terminal_illness",
        /// §72(t)(2)(M).
        CoveredByDisaster = "covered_by_federally_declared_disaster",
        /// §72(t)(2)(N).
        CoveredByLongTermCare = "covered_by_long_term_care_premium",
        /// §414(w)(1)(B).
        CoveredByPermissive = "covered_by_permissive_withdrawal_90_day",
        /// §402(g)(2)(C), §401(k)(8)(D), §401(m)(7)(A).
        CoveredByCorrection = "covered_by_corrective_distribution",
        /// What the exceptions cover together, with the after-tax money in it.
        CoveredTogether = "covered_by_exceptions",
        /// The after-tax money in that.
        CoveredAfterTax = "covered_after_tax",
    }
}
