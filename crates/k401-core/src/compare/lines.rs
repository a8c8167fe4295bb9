//! The lines of the comparison's worksheet.

crate::worksheet::lines! {
    /// Lines of a comparison. A cost at retirement is what a balance lacks of the one left alone.
    CompareLine {
        /// What is needed in hand.
        Need = "compare_need",
        /// All of the account.
        VestedBalance = "compare_vested_balance",
        /// What it grows to when nothing is taken out.
        LeftAlone = "compare_left_alone",
        /// The withdrawal that leaves the need in hand.
        WithdrawalTaken = "compare_withdrawal_taken",
        /// All taxes on it.
        WithdrawalCost = "compare_withdrawal_cost",
        /// What is left of it.
        WithdrawalInHand = "compare_withdrawal_in_hand",
        /// What stays in the account after it.
        WithdrawalStays = "compare_withdrawal_stays",
        /// What that grows to.
        WithdrawalBalance = "compare_withdrawal_balance",
        /// What retirement lacks.
        WithdrawalCostLater = "compare_withdrawal_cost_later",
        /// The hardship distribution that leaves the need in hand.
        HardshipTaken = "compare_hardship_taken",
        /// All taxes on it.
        HardshipCost = "compare_hardship_cost",
        /// What is left of it.
        HardshipInHand = "compare_hardship_in_hand",
        /// What stays in the account after it.
        HardshipStays = "compare_hardship_stays",
        /// What that grows to.
        HardshipBalance = "compare_hardship_balance",
        /// What retirement lacks.
        HardshipCostLater = "compare_hardship_cost_later",
        /// The loan.
        LoanAmount = "compare_loan_amount",
        /// By how much the account is smaller after its last payment.
        LoanOpportunityCost = "compare_loan_opportunity_cost",
        /// What retirement lacks: that, grown.
        LoanCostLater = "compare_loan_cost_later",
        /// The balance at retirement.
        LoanBalance = "compare_loan_balance",
        /// All taxes on the rollover.
        RolloverCost = "compare_rollover_cost",
        /// What is rolled over.
        RolloverAmount = "compare_rollover_amount",
        /// What it grows to.
        RolloverBalance = "compare_rollover_balance",
        /// What retirement lacks.
        RolloverCostLater = "compare_rollover_cost_later",
        /// All taxes on the conversion.
        ConversionCost = "compare_conversion_cost",
        /// What becomes Roth money.
        ConversionAmount = "compare_conversion_amount",
        /// What it grows to.
        ConversionRoth = "compare_conversion_roth",
        /// What stays pre-tax.
        ConversionStays = "compare_conversion_stays",
        /// What that grows to.
        ConversionPretax = "compare_conversion_pretax",
        /// Both together.
        ConversionBalance = "compare_conversion_balance",
        /// What retirement lacks.
        ConversionCostLater = "compare_conversion_cost_later",
        /// A payment of the series.
        SeriesPayment = "compare_series_payment",
        /// All taxes on the first.
        SeriesCost = "compare_series_cost",
        /// What is left of it.
        SeriesInHand = "compare_series_in_hand",
        /// What all payments until the series may end would have grown to by the last.
        SeriesPaid = "compare_series_paid",
        /// What they would have grown to by retirement.
        SeriesPaidGrown = "compare_series_paid_grown",
        /// The balance at retirement.
        SeriesBalance = "compare_series_balance",
        /// What retirement lacks.
        SeriesCostLater = "compare_series_cost_later",
    }
}
