//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

use crate::authority::Cite;
use crate::calendar::Date;
use crate::loans::LoanNotice;
use crate::money::Usd;
use crate::required_minimum::NotRequired;

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
    // Loans.
    /// About a plan loan.
    Loan(LoanNotice),
    // Contributions.
    /// Catch-ups must be Roth: last year's wages exceeded the threshold.
    RothCatchUpRequired {
        /// The threshold.
        threshold: Usd,
    },
    /// They must be Roth, and the plan has no Roth account: no catch-ups.
    RothCatchUpNotOffered {
        /// The threshold.
        threshold: Usd,
    },
    /// Last year's wages were not given, so the rule may or may not apply.
    RothCatchUpWagesUnknown {
        /// The threshold.
        threshold: Usd,
    },
    /// Catch-ups that must be Roth are planned pre-tax.
    CatchUpPlannedPretax {
        /// This much of them.
        amount: Usd,
    },
    /// The plan takes no catch-ups, though the person's age allows them.
    CatchUpNotOffered {
        /// The figure at the person's age.
        amount: Usd,
    },
    /// Plans need not offer the higher catch-up.
    HigherCatchUpOptional {
        /// The higher figure.
        amount: Usd,
    },
    /// Pay above the limit does not count in the employer's formulas.
    CompensationAboveLimit {
        /// The limit.
        limit: Usd,
    },
    /// More deferrals would earn more match.
    MatchLeftUnclaimed {
        /// This much more.
        amount: Usd,
    },
    /// Contributions exceed the annual additions limit.
    AnnualAdditionsExceeded {
        /// By this.
        excess: Usd,
    },
    /// Not every plan takes after-tax contributions.
    AfterTaxNeedsPlan,
    /// Deferrals exceed the limit.
    ExcessDeferral {
        /// By this.
        excess: Usd,
        /// The year of the deferrals.
        year: u16,
        /// The last day to have them paid back.
        by: Date,
    },
    /// An excess left in the plan is taxed twice.
    ExcessDeferralTaxedTwice {
        /// The year of the deferrals.
        year: u16,
    },
    /// A Roth excess left in the plan is taxed when it comes out, though it was taxed before.
    ExcessRothDeferral,
    /// The pace needs more than a paycheck holds.
    PaceExceedsPay {
        /// Out of each paycheck.
        per_pay_period: Usd,
    },
    /// Later paychecks will earn less match than an even pace would.
    FrontLoadingLosesMatch {
        /// What each paycheck would need.
        per_pay_period: Usd,
    },
    /// Last year's pay makes a highly compensated employee of this year.
    HighlyCompensatedThisYear {
        /// Last year's threshold.
        threshold: Usd,
        /// This year.
        year: u16,
    },
    /// This year's pay makes a highly compensated employee of the next.
    HighlyCompensatedNextYear {
        /// This year's threshold.
        threshold: Usd,
        /// The next year.
        year: u16,
    },
    /// An officer with this year's pay counts as a key employee in the next year's test.
    KeyEmployeeIfOfficer {
        /// This year's threshold.
        threshold: Usd,
        /// The next year.
        year: u16,
    },
    // Required minimum distributions.
    /// Nothing is required for the year.
    RequiredMinimumNotRequired(NotRequired),
    /// Born in 1959: the applicable age rests on a proposed regulation.
    ApplicableAgeNotFinal,
    /// The first distribution may wait until the next April 1; then two fall in one year.
    FirstDistributionMayWait {
        /// That day.
        due_by: Date,
    },
    /// The first distribution, if put off into this year, is due besides this year's.
    FirstDistributionMayBeDue {
        /// By this day.
        due_by: Date,
    },
    /// The first distribution was put off into this year: two are due.
    TwoDistributionsDue {
        /// The first of them, by this day.
        due_by: Date,
        /// Both together.
        total: Usd,
    },
    /// Less was taken than required.
    RequiredMinimumShortfall {
        /// By this.
        shortfall: Usd,
        /// The excise tax on it.
        excise: Usd,
    },
    /// Work delays distributions only from the plan of the present employer.
    StillWorkingOnlyThisEmployer,
    /// A required distribution cannot be rolled over.
    RequiredMinimumNotRolledOver,
    /// What a projection assumes.
    RequiredMinimumProjection,
    // Periodic payments.
    /// The series may not change before this day.
    SeriesLockedUntil {
        /// The first day on which it may.
        ends_on: Date,
    },
    /// From 59½ on no exception is needed.
    SeriesNotNeeded,
    /// The change costs the additional tax on earlier payments, and interest that is not modeled.
    SeriesRecapture {
        /// The tax.
        amount: Usd,
    },
    /// The change costs no additional tax.
    SeriesNoRecapture,
    /// From a 401(k) the series must begin after separation.
    SeriesNeedsSeparation,
    /// One account, nothing added, nothing more taken.
    SeriesOneAccount,
    /// One switch to the required-minimum-distribution method is allowed.
    SeriesOneSwitch,
    /// The payment by that method changes each year.
    SeriesYearlyMethod,
    /// Without a mid-term rate the ceiling is 5%.
    SeriesRateCeiling,
    /// The factor for two lives is derived, not printed by the IRS.
    SeriesJointAnnuityDerived,
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

    // Exceptions to the additional tax.
    /// A claimed exception is for IRAs only.
    IraOnlyException,
    /// A series of equal payments was modified: earlier payments bear the tax as well.
    SeriesModifiedRecapture,
    /// An excess deferral of an earlier year is income of that year.
    ExcessTaxedInEarlierYear,
    /// Disasters before January 26, 2021 had rules of their own.
    EarlierDisasterRules,
    /// Disaster income is counted in one year here; the law spreads it over three unless elected out.
    DisasterIncomeInOneYear,
    /// The long-term care figure is known from reports only.
    LongTermCareLimitReported,
    /// The payment can be put back.
    MayBeRepaid {
        /// Until this day.
        by: Date,
    },
    /// Several exceptions share the payment; the form has a number for that.
    SeveralExceptions,
    /// Exceptions cover a part of a payment that holds after-tax money; it is shared pro rata.
    ExemptPartHoldsAfterTaxMoney,
    /// Withholding on periodic payments follows Form W-4P.
    PeriodicWithholdingNotModeled,

    // Hardship.
    /// The plan must offer hardship distributions.
    PlanMustOfferHardship,
}

impl NoticeCode {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreDueThanWithheld { .. } => "more_due_than_withheld",
            Self::LessDueThanWithheld { .. } => "less_due_than_withheld",
            Self::HardshipNotExempt => "hardship_not_exempt",
            Self::StateTaxNotModeled => "state_tax_not_modeled",
            Self::Loan(notice) => notice.name(),
            Self::RothCatchUpRequired { .. } => "roth_catch_up_required",
            Self::RothCatchUpNotOffered { .. } => "roth_catch_up_not_offered",
            Self::RothCatchUpWagesUnknown { .. } => "roth_catch_up_wages_unknown",
            Self::CatchUpPlannedPretax { .. } => "catch_up_planned_pretax",
            Self::CatchUpNotOffered { .. } => "catch_up_not_offered",
            Self::HigherCatchUpOptional { .. } => "higher_catch_up_optional",
            Self::CompensationAboveLimit { .. } => "compensation_above_limit",
            Self::MatchLeftUnclaimed { .. } => "match_left_unclaimed",
            Self::AnnualAdditionsExceeded { .. } => "annual_additions_exceeded",
            Self::AfterTaxNeedsPlan => "after_tax_needs_plan",
            Self::ExcessDeferral { .. } => "excess_deferral",
            Self::ExcessDeferralTaxedTwice { .. } => "excess_deferral_taxed_twice",
            Self::ExcessRothDeferral => "excess_roth_deferral",
            Self::PaceExceedsPay { .. } => "pace_exceeds_pay",
            Self::FrontLoadingLosesMatch { .. } => "front_loading_loses_match",
            Self::HighlyCompensatedThisYear { .. } => "highly_compensated_this_year",
            Self::HighlyCompensatedNextYear { .. } => "highly_compensated_next_year",
            Self::KeyEmployeeIfOfficer { .. } => "key_employee_if_officer",
            Self::RequiredMinimumNotRequired(_) => "required_minimum_not_required",
            Self::ApplicableAgeNotFinal => "applicable_age_not_final",
            Self::FirstDistributionMayWait { .. } => "first_distribution_may_wait",
            Self::FirstDistributionMayBeDue { .. } => "first_distribution_may_be_due",
            Self::TwoDistributionsDue { .. } => "two_distributions_due",
            Self::RequiredMinimumShortfall { .. } => "required_minimum_shortfall",
            Self::StillWorkingOnlyThisEmployer => "still_working_only_this_employer",
            Self::RequiredMinimumNotRolledOver => "required_minimum_not_rolled_over",
            Self::RequiredMinimumProjection => "required_minimum_projection",
            Self::SeriesLockedUntil { .. } => "series_locked_until",
            Self::SeriesNotNeeded => "series_not_needed",
            Self::SeriesRecapture { .. } => "series_recapture",
            Self::SeriesNoRecapture => "series_no_recapture",
            Self::SeriesNeedsSeparation => "series_needs_separation",
            Self::SeriesOneAccount => "series_one_account",
            Self::SeriesOneSwitch => "series_one_switch",
            Self::SeriesYearlyMethod => "series_yearly_method",
            Self::SeriesRateCeiling => "series_rate_ceiling",
            Self::SeriesJointAnnuityDerived => "series_joint_annuity_derived",
            // Rollovers, Roth conversions and losses.
            Self::ReplaceWithheldAmount { .. } => "replace_withheld_amount",
            Self::RolloverTooLate { .. } => "rollover_too_late",
            Self::NotEligibleForRollover => "not_eligible_for_rollover",
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
            Self::IraOnlyException => "ira_only_exception",
            Self::SeriesModifiedRecapture => "series_modified_recapture",
            Self::ExcessTaxedInEarlierYear => "excess_taxed_in_earlier_year",
            Self::EarlierDisasterRules => "earlier_disaster_rules",
            Self::DisasterIncomeInOneYear => "disaster_income_in_one_year",
            Self::LongTermCareLimitReported => "long_term_care_limit_reported",
            Self::MayBeRepaid { .. } => "may_be_repaid",
            Self::SeveralExceptions => "several_exceptions",
            Self::ExemptPartHoldsAfterTaxMoney => "exempt_part_holds_after_tax_money",
            Self::PeriodicWithholdingNotModeled => "periodic_withholding_not_modeled",
            Self::PlanMustOfferHardship => "plan_must_offer_hardship",
        }
    }
}

impl Notice {
    /// A notice that is good to know.
    pub fn info(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Info, citations)
    }

    /// A notice of something easy to get wrong.
    pub fn caution(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Caution, citations)
    }

    /// A notice of something that changes what the reader gets or owes.
    pub fn warning(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Warning, citations)
    }

    #[inline(never)]
    fn new(code: NoticeCode, severity: Severity, citations: &[Cite]) -> Self {
        Self { code, severity, citations: citations.to_vec() }
    }
}
