//! The closed choices of a rollover.

crate::facts::choice! {
    /// How the money goes from plan to plan.
    RolloverKind {
        /// The plan sends it to the new plan or IRA, §401(a)(31).
        Direct = "direct",
        /// The plan pays the person, who pays the new plan or IRA within 60 days, §402(c)(3).
        SixtyDay = "sixty_day",
    }
}

crate::facts::choice! {
    /// Where the money goes.
    Destination {
        /// An individual retirement account with pre-tax money, §408.
        TraditionalIra = "traditional_ira",
        /// Another employer's plan, or the same employer's: pre-tax money to pre-tax money, Roth money to Roth money.
        EmployerPlan = "employer_plan",
        /// A Roth IRA, §408A: pre-tax money becomes income on the way.
        RothIra = "roth_ira",
    }
}

crate::facts::choice! {
    /// What the plan pays. All but the first cannot be rolled over.
    PaymentKind {
        /// Nothing of the below.
        Ordinary = "ordinary",
        /// Hardship, §402(c)(4)(C).
        Hardship = "hardship",
        /// A required minimum distribution, §402(c)(4)(B).
        RequiredMinimumDistribution = "required_minimum_distribution",
        /// One of a series of payments for life or for ten years or more, §402(c)(4)(A).
        PeriodicPayments = "periodic_payments",
        /// A loan that broke the rules of §72(p), which is not a plan loan offset.
        DeemedLoan = "deemed_loan",
        /// Excess contributions paid back, with their earnings.
        CorrectiveDistribution = "corrective_distribution",
        /// A dividend on employer stock, §404(k).
        EmployeeStockOwnershipDividend = "employee_stock_ownership_dividend",
        /// Automatic contributions taken back within 90 days, §414(w).
        PermissiveWithdrawal90Day = "permissive_withdrawal_90_day",
    }
}
