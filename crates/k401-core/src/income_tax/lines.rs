//! The lines of the income-tax worksheet.

crate::worksheet::lines! {
    /// Lines of the income tax on the return, without and with the distribution.
    IncomeTaxLine {
        /// Income of the return without the distribution.
        OtherIncome = "other_income",
        /// The part of the distribution that is income.
        TaxableDistribution = "taxable_distribution",
        /// Adjusted gross income with the distribution.
        AdjustedGrossIncome = "adjusted_gross_income",
        /// §63(c)(2).
        BasicStandardDeduction = "basic_standard_deduction",
        /// §63(f).
        AdditionalStandardDeduction = "additional_standard_deduction",
        /// The two together.
        StandardDeduction = "standard_deduction",
        /// Schedule A.
        ItemizedDeductions = "itemized_deductions",
        /// §151(d)(5)(C), for each person before the phase-out.
        SeniorDeductionEach = "senior_deduction_each",
        /// Where its phase-out starts.
        SeniorPhaseOutStart = "senior_phase_out_start",
        /// Income above the start, without the distribution.
        SeniorExcessWithout = "senior_excess_without",
        /// 6% of it.
        SeniorReductionWithout = "senior_reduction_without",
        /// What is left of the deduction of one person.
        SeniorLeftWithout = "senior_left_without",
        /// For everyone on the return who qualifies.
        SeniorDeductionWithout = "senior_deduction_without",
        /// Income above the start, with the distribution.
        SeniorExcessWith = "senior_excess_with",
        /// 6% of it.
        SeniorReductionWith = "senior_reduction_with",
        /// What is left of the deduction of one person.
        SeniorLeftWith = "senior_left_with",
        /// For everyone on the return who qualifies.
        SeniorDeductionWith = "senior_deduction_with",
        /// Taxable income without the distribution.
        TaxableIncomeWithout = "taxable_income_without",
        /// Taxable income with it.
        TaxableIncomeWith = "taxable_income_with",
        /// The tax on the former.
        TaxWithout = "tax_without",
        /// The tax on the latter.
        TaxWith = "tax_with",
        /// The difference: the income tax on the distribution.
        IncomeTax = "income_tax",
    }
}
