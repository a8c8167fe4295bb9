//! The kinds of exception, in the order of the Code.

crate::facts::choice! {
    /// An exception to the additional tax. The last three are for IRAs only: recognised in order to be refused with the reason.
    ExceptionKind {
        /// §72(t)(2)(A)(i).
        AgeFiftyNineAndAHalf = "age_59_and_half",
        /// §72(t)(2)(A)(ii).
        Death = "death",
        /// §72(t)(2)(A)(iii).
        Disability = "disability",
        /// §72(t)(2)(A)(iv).
        SubstantiallyEqualPayments = "substantially_equal_payments",
        /// §72(t)(2)(A)(v).
        SeparationFromService55 = "separation_from_service_55",
        /// §72(t)(10).
        PublicSafety50 = "public_safety_50",
        /// §72(t)(2)(A)(vi).
        EmployeeStockOwnershipDividend = "employee_stock_ownership_dividend",
        /// §72(t)(2)(A)(vii).
        IrsLevy = "irs_levy",
        /// §72(t)(2)(B).
        MedicalExpenses = "medical_expenses",
        /// §72(t)(2)(C).
        QualifiedDomesticRelationsOrder = "qualified_domestic_relations_order",
        /// §72(t)(2)(G).
        QualifiedReservist = "qualified_reservist",
        /// §72(t)(2)(H).
        BirthOrAdoption = "birth_or_adoption",
        /// §72(t)(2)(I).
        EmergencyPersonalExpense = "emergency_personal_expense",
        /// §72(t)(2)(K).
        DomesticAbuse = "domestic_abuse",
        /// §72(t)(2)(L).
        TerminalIllness = "terminal_illness",
        /// §72(t)(2)(M).
        FederallyDeclaredDisaster = "federally_declared_disaster",
        /// §72(t)(2)(N).
        LongTermCarePremium = "long_term_care_premium",
        /// §414(w).
        PermissiveWithdrawal90Day = "permissive_withdrawal_90_day",
        /// §402(g)(2), §401(k)(8).
        CorrectiveDistribution = "corrective_distribution",
        /// §72(t)(2)(F), IRAs only.
        FirstTimeHomebuyer = "first_time_homebuyer",
        /// §72(t)(2)(E), IRAs only.
        HigherEducation = "higher_education",
        /// §72(t)(2)(D), IRAs only.
        UnemployedHealthPremiums = "unemployed_health_premiums",
    }
}
