//! The lines of the loan worksheet.

crate::worksheet::lines! {
    /// Lines of a plan loan.
    LoanLine {
        /// The nonforfeitable accrued benefit.
        VestedBalance = "loan_vested_balance",
        /// The highest balance of all plan loans in the year that ended the day before the loan.
        HighestBalance = "loan_highest_balance",
        /// The balance of all plan loans on the day of the loan, without the new one.
        OutstandingBalance = "loan_outstanding_balance",
        /// What was paid back in that year.
        PaidDown = "loan_paid_down",
        /// §72(p)(2)(A)(i).
        DollarLimit = "loan_dollar_limit",
        /// The same, less what was paid back.
        ReducedDollarLimit = "loan_dollar_limit_reduced",
        /// §72(p)(2)(A)(ii)(I): half of the vested balance; for a disaster loan all of it.
        VestedShare = "loan_vested_share",
        /// §72(p)(2)(A)(ii)(II).
        SmallBenefitLimit = "loan_small_benefit_limit",
        /// The greater of the two.
        BenefitLimit = "loan_benefit_limit",
        /// The most that all plan loans together may come to.
        TotalLimit = "loan_total_limit",
        /// The most that the new loan may come to.
        Maximum = "loan_maximum",
        /// The loan asked for.
        Amount = "loan_amount",
        /// The part of it above the maximum.
        Excess = "loan_excess",
        /// The payment that repays it in equal parts.
        LevelPayment = "loan_level_payment",
        /// All interest over the term.
        TotalInterest = "loan_total_interest",
        /// All payments over the term.
        TotalPaid = "loan_total_paid",
        /// The balance after the payments made before the default.
        DefaultBalance = "loan_default_balance",
        /// Interest since the last payment made.
        AccruedInterest = "loan_accrued_interest",
        /// The balance with that interest, on the day of the distribution.
        DefaultOwed = "loan_default_owed",
        /// The part of the loan that was not a distribution from the start.
        WithinLimit = "loan_within_limit",
        /// What the default makes income.
        DefaultTaxable = "loan_default_taxable",
        /// The excess, as income of the year of the loan.
        ExcessTaxable = "loan_excess_taxable",
        /// All taxes on the part above the maximum.
        ExcessTotalTax = "loan_excess_total_tax",
        /// All taxes on the default.
        DefaultTotalTax = "loan_default_total_tax",
        /// What the borrowed money would have grown to.
        BorrowedGrown = "loan_borrowed_grown",
        /// What level payments grow to by the last one.
        PaymentsGrown = "loan_payments_grown",
        /// By how much the last payment differs from the level one.
        LastPaymentDifference = "loan_last_payment_difference",
        /// The difference at the end of the term.
        OpportunityCost = "loan_opportunity_cost",
    }
}
