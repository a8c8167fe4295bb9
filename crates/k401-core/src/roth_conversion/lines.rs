//! The lines of the Roth conversion worksheet.

crate::worksheet::lines! {
    /// Lines of a Roth conversion.
    RothConversionLine {
        /// The amount that leaves the pre-tax account.
        Amount = "conversion_amount",
        /// The part of it that is after-tax money.
        AfterTaxPart = "conversion_after_tax_part",
        /// Income now.
        Taxable = "conversion_taxable",
        /// The part of the amount that is used for the income tax on it.
        SpentOnTax = "conversion_spent_on_tax",
        /// What arrives as Roth money.
        Converted = "converted",
        /// Income that arrives there.
        IncomeConverted = "conversion_income_converted",
        /// Income in the part spent on tax: a distribution.
        IncomeSpent = "conversion_income_spent",
        /// Taken out of the Roth money later.
        TakenLater = "taken_from_conversion",
        /// Of it, income of the conversion.
        TakenFromIncome = "taken_from_converted_income",
        /// 10% of it, §408A(d)(3)(F).
        RecapturedTax = "recaptured_additional_tax",
    }
}
