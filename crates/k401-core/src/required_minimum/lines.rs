//! The lines of the required-minimum-distribution worksheet.

crate::worksheet::lines! {
    /// Lines of a required minimum distribution.
    RequiredMinimumLine {
        /// The balance on December 31 of the year before.
        Balance = "required_minimum_balance",
        /// The distribution required for the year.
        Amount = "required_minimum_distribution",
        /// What was taken for the year.
        Taken = "required_minimum_taken",
        /// What is still to be taken for the year.
        Shortfall = "required_minimum_shortfall",
        /// The balance on December 31 before the first distribution year.
        FirstYearBalance = "first_year_balance",
        /// The distribution required for the first distribution year, due by April 1 of this one.
        FirstYearAmount = "first_year_required_minimum",
        /// What was taken for the first distribution year.
        FirstYearTaken = "first_year_taken",
        /// What is still to be taken for it.
        FirstYearShortfall = "first_year_shortfall",
        /// Both distributions that fall due in this year.
        TotalDue = "required_minimum_total_due",
        /// All that is still to be taken.
        TotalShortfall = "required_minimum_total_shortfall",
        /// The excise tax on it.
        Excise = "excise_tax",
        /// The excise tax when it is made up in time.
        ExciseIfCorrected = "excise_tax_if_corrected",
        /// In a projection, the distribution required for a year.
        ProjectedAmount = "projected_required_minimum",
        /// In a projection, the balance after it.
        ProjectedRest = "projected_balance_after_distribution",
        /// In a projection, the balance on December 31.
        ProjectedBalance = "projected_year_end_balance",
    }
}
