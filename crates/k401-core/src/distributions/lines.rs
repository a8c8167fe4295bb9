//! The lines of the withdrawal worksheet.

crate::worksheet::lines! {
    /// Lines of a withdrawal.
    WithdrawalLine {
        /// The amount taken out.
        Gross = "gross",
        /// After-tax money in the account.
        AfterTaxBasis = "after_tax_basis",
        /// All money in the account.
        AccountBalance = "account_balance",
        /// The part of the withdrawal that is after-tax money, §72(e)(8).
        BasisRecovered = "basis_recovered",
        /// The part that is income.
        Taxable = "taxable",
        /// The part of it that an exception frees from the additional tax.
        ExemptAmount = "exempt_amount",
        /// The part of it that bears the additional tax.
        SubjectToAdditionalTax = "subject_to_additional_tax",
        /// §72(t)(1).
        AdditionalTax = "additional_tax",
        /// A flat state tax, when a rate was given.
        StateTax = "state_tax",
        /// All taxes on the withdrawal.
        TotalTax = "total_tax",
        /// What is left after all of them.
        Net = "net",
        /// The part that is not an eligible rollover distribution, while the rest is.
        NotRolloverPart = "not_rollover_part",
        /// The income in it.
        NotRolloverTaxable = "not_rollover_taxable",
        /// Withheld from it.
        NotRolloverWithholding = "not_rollover_withholding",
        /// The part that is a periodic payment.
        PeriodicPart = "periodic_part",
        /// The income in it.
        PeriodicTaxable = "periodic_taxable",
        /// Withheld from it.
        PeriodicWithholding = "periodic_withholding",
        /// The part from which nothing is withheld.
        DividendPart = "dividend_part",
        /// The income in it.
        DividendTaxable = "dividend_taxable",
        /// Nothing.
        DividendWithholding = "dividend_withholding",
        /// The payment less the parts above.
        RestOfPayment = "rest_of_payment",
        /// The income in the rest of the payment.
        RestTaxable = "rest_taxable",
        /// Withheld from it.
        RestWithholding = "rest_withholding",
        /// Withheld by the plan, §3405.
        FederalWithholding = "federal_withholding",
        /// The check in hand.
        Check = "check",
        /// Federal taxes on the withdrawal.
        FederalTax = "federal_tax",
        /// What the return still asks for; negative for a refund.
        DueAtFiling = "due_at_filing",
    }
}
