//! The lines of the loss worksheet.

crate::worksheet::lines! {
    /// Lines of a loss in the plan, of employer stock, and of a taxable account.
    LossLine {
        /// How much the investments fell.
        FallInValue = "fall_in_value",
        /// After-tax money put into the plan.
        Basis = "loss_basis",
        /// All that was ever paid out of it.
        Distributed = "loss_distributed",
        /// After-tax money that never came back.
        UnrecoveredBasis = "unrecovered_basis",
        /// The deduction.
        Deductible = "loss_deductible",
        /// Capital losses of the year, with those carried over.
        CapitalLosses = "capital_losses",
        /// Capital gains of the year.
        CapitalGains = "capital_gains",
        /// Losses used against gains.
        LossesAgainstGains = "losses_against_gains",
        /// Losses beyond the gains.
        NetCapitalLoss = "net_capital_loss",
        /// §1211(b).
        CapitalLossLimit = "capital_loss_limit",
        /// Used against other income.
        CapitalLossUsed = "capital_loss_used",
        /// §1212(b).
        CapitalLossCarried = "capital_loss_carried",
        /// What the shares are worth on the day they leave the plan.
        StockMarketValue = "stock_market_value",
        /// What the plan paid for them.
        StockCostBasis = "stock_cost_basis",
        /// Ordinary income on that day.
        StockOrdinaryIncome = "stock_ordinary_income",
        /// Net unrealized appreciation: not income before the sale.
        StockAppreciation = "net_unrealized_appreciation",
        /// Federal and state taxes when the shares leave the plan.
        StockTaxNow = "stock_tax_now",
        /// The long-term gain's tax at the sale.
        StockGainTax = "stock_gain_tax",
        /// A flat state tax on the gain.
        StockGainStateTax = "stock_gain_state_tax",
        /// All taxes, when the shares are sold for what they were worth on the day.
        StockTotalTax = "stock_total_tax",
    }
}
