//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

use crate::authority::Cite;
use crate::calendar::Date;
use crate::money::Usd;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Severity {
    /// Good to know.
    Info,
    /// Easy to get wrong.
    Caution,
    /// Changes what the reader gets or owes.
    Warning,
}

/// What a reader must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub code: NoticeCode,
    /// How much it matters.
    pub severity: Severity,
    /// The law behind it.
    pub citations: Vec<Cite>,
}

/// What a notice says, with the amounts its sentence needs. One section a rule family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeCode {
    // Withdrawals.
    /// The taxes exceed what was withheld.
    MoreDueThanWithheld {
        /// By this.
        due: Usd,
    },
    /// More was withheld than the taxes.
    LessDueThanWithheld {
        /// By this.
        refund: Usd,
    },
    /// Hardship opens the account but does not lift the additional tax.
    HardshipNotExempt,
    /// State income tax is left out.
    StateTaxNotModeled,
    // Rollovers, Roth conversions and losses.
    /// The amount withheld must come from other funds to roll over the whole.
    ReplaceWithheldAmount {
        /// What was withheld.
        withheld: Usd,
        /// The last day.
        deadline: Date,
    },
    /// The money came to the new plan after the 60th day.
    RolloverTooLate {
        /// The last day.
        deadline: Date,
    },
    /// The payment is of a kind that cannot be rolled over.
    NotEligibleForRollover,
    /// Withholding on a series of payments is left out.
    PeriodicWithholdingNotModeled,
    /// After-tax money in the amount can go to a Roth IRA, or be kept, while the rest is rolled over.
    AfterTaxMoneyCanGoElsewhere,
    /// After-tax money reaches another plan only directly.
    AfterTaxMoneyOnlyDirectlyToPlan,
    /// Separation in or after the year of 55 frees no money in an IRA.
    SeparationExceptionLostInIra,
    /// Converted money taken out too soon bears the additional tax.
    ConversionRecapture {
        /// The first day on which it does not.
        until: Date,
    },
    /// The part of a conversion that pays the tax bears the additional tax.
    TaxPaidFromConversion {
        /// How much.
        additional_tax: Usd,
    },
    /// Nothing is withheld from a conversion inside the plan.
    NoWithholdingInPlan,
    /// A conversion cannot be undone.
    ConversionIsFinal,
    /// The break-even rate supposes the same growth everywhere.
    BreakEvenAssumesEqualGrowth,
    /// Until 2017 after-tax money that never came back was deductible above 2% of income.
    BasisLossDeductibleBefore2018,
    /// Capital losses beyond the limit are carried over.
    CapitalLossCarriedOver {
        /// How much.
        carried: Usd,
    },
    /// The conditions of a lump sum are not met.
    NoLumpSum,
    /// The shares are taken as sold for what they were worth on the day.
    StockLaterChangesNotIncluded,
    /// Shares rolled over lose the treatment.
    RolloverEndsStockTreatment,
}

impl NoticeCode {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreDueThanWithheld { .. } => "more_due_than_withheld",
            Self::LessDueThanWithheld { .. } => "less_due_than_withheld",
            Self::HardshipNotExempt => "hardship_not_exempt",
            Self::StateTaxNotModeled => "state_tax_not_modeled",
            // Rollovers, Roth conversions and losses.
            Self::ReplaceWithheldAmount { .. } => "replace_withheld_amount",
            Self::RolloverTooLate { .. } => "rollover_too_late",
            Self::NotEligibleForRollover => "not_eligible_for_rollover",
            Self::PeriodicWithholdingNotModeled => "periodic_withholding_not_modeled",
            Self::AfterTaxMoneyCanGoElsewhere => "after_tax_money_can_go_elsewhere",
            Self::AfterTaxMoneyOnlyDirectlyToPlan => "after_tax_money_only_directly_to_plan",
            Self::SeparationExceptionLostInIra => "separation_exception_lost_in_ira",
            Self::ConversionRecapture { .. } => "conversion_recapture",
            Self::TaxPaidFromConversion { .. } => "tax_paid_from_conversion",
            Self::NoWithholdingInPlan => "no_withholding_in_plan",
            Self::ConversionIsFinal => "conversion_is_final",
            Self::BreakEvenAssumesEqualGrowth => "break_even_assumes_equal_growth",
            Self::BasisLossDeductibleBefore2018 => "basis_loss_deductible_before_2018",
            Self::CapitalLossCarriedOver { .. } => "capital_loss_carried_over",
            Self::NoLumpSum => "no_lump_sum",
            Self::StockLaterChangesNotIncluded => "stock_later_changes_not_included",
            Self::RolloverEndsStockTreatment => "rollover_ends_stock_treatment",
        }
    }
}

impl Notice {
    /// A notice that is good to know.
    pub fn info(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Info, citations: citations.to_vec() }
    }

    /// A notice of something easy to get wrong.
    pub fn caution(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Caution, citations: citations.to_vec() }
    }

    /// A notice of something that changes what the reader gets or owes.
    pub fn warning(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Warning, citations: citations.to_vec() }
    }
}
