//! The lines of the hardship worksheet.

crate::worksheet::lines! {
    /// Lines of a hardship distribution's ceiling.
    HardshipLine {
        /// The expense.
        Need = "hardship_need",
        /// Taxes expected on the distribution itself.
        ExpectedTaxes = "hardship_expected_taxes",
        /// The two together.
        NeedWithTaxes = "hardship_need_with_taxes",
        /// Cash and liquid assets that could meet it.
        OtherResources = "hardship_other_resources",
        /// The most that a hardship distribution may be.
        Limit = "hardship_limit",
    }
}
