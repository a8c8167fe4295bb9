//! The lines of the periodic-payments worksheet.

crate::worksheet::lines! {
    /// Lines of a series of periodic payments.
    PeriodicPaymentsLine {
        /// The balance that the payments are reckoned from.
        Balance = "series_balance",
        /// The first year's payment by the required-minimum-distribution method.
        RequiredMinimumPayment = "required_minimum_method_payment",
        /// The yearly payment by fixed amortization.
        AmortizationPayment = "fixed_amortization_payment",
        /// The yearly payment by fixed annuitization.
        AnnuitizationPayment = "fixed_annuitization_payment",
        /// All payments before a change that came before the day of 59½.
        PaidSoFar = "series_paid_so_far",
        /// The additional tax on them, due because of the change.
        Recapture = "series_recapture",
    }
}
