//! The lines of the rollover worksheet.

crate::worksheet::lines! {
    /// Lines of a rollover.
    RolloverLine {
        /// The amount that leaves the plan.
        Amount = "rollover_amount",
        /// The part of it that would be income.
        IncomePart = "rollover_income_part",
        /// The part of it that is after-tax money.
        AfterTaxPart = "rollover_after_tax_part",
        /// Withheld by the plan, §3405(c).
        Withheld = "rollover_withheld",
        /// Paid to the person.
        Check = "rollover_check",
        /// What can be rolled over without other funds.
        WithoutReplacing = "rollover_without_replacing",
        /// The income left when the amount withheld is not replaced.
        TaxableIfNotReplaced = "rollover_taxable_if_not_replaced",
        /// Rolled over.
        RolledOver = "rolled_over",
        /// Of it, from other funds.
        FromOtherFunds = "rolled_over_from_other_funds",
        /// Of it, income: income counts as rolled over first.
        IncomeRolledOver = "income_rolled_over",
        /// Income that was not rolled over.
        IncomeNotRolledOver = "income_not_rolled_over",
        /// Income that went to a Roth IRA.
        IncomeConverted = "income_rolled_over_to_roth",
        /// Taxable now.
        Taxable = "rollover_taxable",
        /// Taxed later, or never when it is Roth money.
        Deferred = "rollover_deferred",
    }
}
