//! Every notice: its code, with the amounts its sentence needs, and its name as data, in one list.

use crate::calendar::Date;
use crate::loans::LoanNotice;
use crate::money::{Rate, Usd};
use crate::required_minimum::NotRequired;

/// Declares notices: an enum and the name of each as data. `Loan of LoanNotice` stands for notices of another list.
macro_rules! codes {
    ($(#[$doc:meta])* $enum:ident $($(#[$of_doc:meta])* $other:ident of $list:ident)? {
        $($(#[$code_doc:meta])* $code:ident
            $({ $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })? $(($inner:ty))? = $name:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $enum {
            $($(#[$of_doc])* $other($list),)?
            $($(#[$code_doc])* $code $({ $($(#[$field_doc])* $field: $type,)* })? $(($inner))?,)*
        }

        impl $enum {
            /// The names of this list, as data.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// The notice's name, as data.
            pub fn name(self) -> &'static str {
                // Its place in the list: a name for each arm is ten times the code.
                enum Place { $($other,)? $($code),* }
                $(if let Self::$other(notice) = self {
                    return notice.name();
                })?
                let place = match self {
                    $(Self::$other(_) => Place::$other,)?
                    $(Self::$code { .. } => Place::$code,)*
                };
                #[allow(clippy::as_conversions, reason = "an enum without fields counts its variants from zero")]
                $crate::text::piece(concat!($(stringify!($other), "\n",)? $($name, "\n"),*), b'\n', place as usize)
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What a notice says, with the amounts its sentence needs. One section a rule family.
    NoticeCode
    /// About a plan loan.
    Loan of LoanNotice {
        // Withdrawals.
        /// The taxes exceed what was withheld.
        MoreDueThanWithheld {
            /// By this.
            due: Usd,
        } = "more_due_than_withheld",
        /// More was withheld than the taxes.
        LessDueThanWithheld {
            /// By this.
            refund: Usd,
        } = "less_due_than_withheld",
        /// Hardship opens the account but does not lift the additional tax.
        HardshipNotExempt = "hardship_not_exempt",
        /// State income tax is left out.
        StateTaxNotModeled = "state_tax_not_modeled",
        // Contributions.
        /// Catch-ups must be Roth: last year's wages exceeded the threshold.
        RothCatchUpRequired {
            /// The threshold.
            threshold: Usd,
        } = "roth_catch_up_required",
        /// They must be Roth, and the plan has no Roth account: no catch-ups.
        RothCatchUpNotOffered {
            /// The threshold.
            threshold: Usd,
        } = "roth_catch_up_not_offered",
        /// Last year's wages were not given, so the rule may or may not apply.
        RothCatchUpWagesUnknown {
            /// The threshold.
            threshold: Usd,
        } = "roth_catch_up_wages_unknown",
        /// Catch-ups that must be Roth are planned pre-tax.
        CatchUpPlannedPretax {
            /// This much of them.
            amount: Usd,
        } = "catch_up_planned_pretax",
        /// The plan takes no catch-ups, though the person's age allows them.
        CatchUpNotOffered {
            /// The figure at the person's age.
            amount: Usd,
        } = "catch_up_not_offered",
        /// Plans need not offer the higher catch-up.
        HigherCatchUpOptional {
            /// The higher figure.
            amount: Usd,
        } = "higher_catch_up_optional",
        /// Pay above the limit does not count in the employer's formulas.
        CompensationAboveLimit {
            /// The limit.
            limit: Usd,
        } = "compensation_above_limit",
        /// More deferrals would earn more match.
        MatchLeftUnclaimed {
            /// This much more.
            amount: Usd,
        } = "match_left_unclaimed",
        /// Contributions exceed the annual additions limit.
        AnnualAdditionsExceeded {
            /// By this.
            excess: Usd,
        } = "annual_additions_exceeded",
        /// Not every plan takes after-tax contributions.
        AfterTaxNeedsPlan = "after_tax_needs_plan",
        /// Deferrals exceed the limit.
        ExcessDeferral {
            /// By this.
            excess: Usd,
            /// The year of the deferrals.
            year: u16,
            /// The last day to have them paid back.
            by: Date,
        } = "excess_deferral",
        /// An excess left in the plan is taxed twice.
        ExcessDeferralTaxedTwice {
            /// The year of the deferrals.
            year: u16,
        } = "excess_deferral_taxed_twice",
        /// A Roth excess left in the plan is taxed when it comes out, though it was taxed before.
        ExcessRothDeferral = "excess_roth_deferral",
        /// The pace needs more than a paycheck holds.
        PaceExceedsPay {
            /// Out of each paycheck.
            per_pay_period: Usd,
        } = "pace_exceeds_pay",
        /// Later paychecks will earn less match than an even pace would.
        FrontLoadingLosesMatch {
            /// What each paycheck would need.
            per_pay_period: Usd,
        } = "front_loading_loses_match",
        /// Last year's pay makes a highly compensated employee of this year.
        HighlyCompensatedThisYear {
            /// Last year's threshold.
            threshold: Usd,
            /// This year.
            year: u16,
        } = "highly_compensated_this_year",
        /// This year's pay makes a highly compensated employee of the next.
        HighlyCompensatedNextYear {
            /// This year's threshold.
            threshold: Usd,
            /// The next year.
            year: u16,
        } = "highly_compensated_next_year",
        /// An officer with this year's pay counts as a key employee in the next year's test.
        KeyEmployeeIfOfficer {
            /// This year's threshold.
            threshold: Usd,
            /// The next year.
            year: u16,
        } = "key_employee_if_officer",
        // Required minimum distributions.
        /// Nothing is required for the year.
        RequiredMinimumNotRequired(NotRequired) = "required_minimum_not_required",
        /// Born in 1959: the applicable age rests on a proposed regulation.
        ApplicableAgeNotFinal = "applicable_age_not_final",
        /// The first distribution may wait until the next April 1; then two fall in one year.
        FirstDistributionMayWait {
            /// That day.
            due_by: Date,
        } = "first_distribution_may_wait",
        /// The first distribution, if put off into this year, is due besides this year's.
        FirstDistributionMayBeDue {
            /// By this day.
            due_by: Date,
        } = "first_distribution_may_be_due",
        /// The first distribution was put off into this year: two are due.
        TwoDistributionsDue {
            /// The first of them, by this day.
            due_by: Date,
            /// Both together.
            total: Usd,
        } = "two_distributions_due",
        /// Less was taken than required.
        RequiredMinimumShortfall {
            /// By this.
            shortfall: Usd,
            /// The excise tax on it.
            excise: Usd,
        } = "required_minimum_shortfall",
        /// Work delays distributions only from the plan of the present employer.
        StillWorkingOnlyThisEmployer = "still_working_only_this_employer",
        /// A required distribution cannot be rolled over.
        RequiredMinimumNotRolledOver = "required_minimum_not_rolled_over",
        /// What a projection assumes.
        RequiredMinimumProjection = "required_minimum_projection",
        // Periodic payments.
        /// The series may not change before this day.
        SeriesLockedUntil {
            /// The first day on which it may.
            ends_on: Date,
        } = "series_locked_until",
        /// From 59½ on no exception is needed.
        SeriesNotNeeded = "series_not_needed",
        /// The change costs the additional tax on earlier payments, and interest that is not modeled.
        SeriesRecapture {
            /// The tax.
            amount: Usd,
        } = "series_recapture",
        /// The change costs no additional tax.
        SeriesNoRecapture = "series_no_recapture",
        /// From a 401(k) the series must begin after separation.
        SeriesNeedsSeparation = "series_needs_separation",
        /// One account, nothing added, nothing more taken.
        SeriesOneAccount = "series_one_account",
        /// One switch to the required-minimum-distribution method is allowed.
        SeriesOneSwitch = "series_one_switch",
        /// The payment by that method changes each year.
        SeriesYearlyMethod = "series_yearly_method",
        /// Without a mid-term rate the ceiling is 5%.
        SeriesRateCeiling = "series_rate_ceiling",
        /// The factor for two lives is derived, not printed by the IRS.
        SeriesJointAnnuityDerived = "series_joint_annuity_derived",
        // Rollovers, Roth conversions and losses.
        /// The amount withheld must come from other funds to roll over the whole.
        ReplaceWithheldAmount {
            /// What was withheld.
            withheld: Usd,
            /// The last day.
            deadline: Date,
        } = "replace_withheld_amount",
        /// The money came to the new plan after the 60th day.
        RolloverTooLate {
            /// The last day.
            deadline: Date,
        } = "rollover_too_late",
        /// The payment is of a kind that cannot be rolled over.
        NotEligibleForRollover = "not_eligible_for_rollover",
        /// After-tax money in the amount can go to a Roth IRA, or be kept, while the rest is rolled over.
        AfterTaxMoneyCanGoElsewhere = "after_tax_money_can_go_elsewhere",
        /// After-tax money reaches another plan only directly.
        AfterTaxMoneyOnlyDirectlyToPlan = "after_tax_money_only_directly_to_plan",
        /// Separation in or after the year of 55 frees no money in an IRA.
        SeparationExceptionLostInIra = "separation_exception_lost_in_ira",
        /// Converted money taken out too soon bears the additional tax.
        ConversionRecapture {
            /// The first day on which it does not.
            until: Date,
        } = "conversion_recapture",
        /// The part of a conversion that pays the tax bears the additional tax.
        TaxPaidFromConversion {
            /// How much.
            additional_tax: Usd,
        } = "tax_paid_from_conversion",
        /// Nothing is withheld from a conversion inside the plan.
        NoWithholdingInPlan = "no_withholding_in_plan",
        /// A conversion cannot be undone.
        ConversionIsFinal = "conversion_is_final",
        /// The break-even rate supposes the same growth everywhere.
        BreakEvenAssumesEqualGrowth = "break_even_assumes_equal_growth",
        /// Until 2017 after-tax money that never came back was deductible above 2% of income.
        BasisLossDeductibleBefore2018 = "basis_loss_deductible_before_2018",
        /// Capital losses beyond the limit are carried over.
        CapitalLossCarriedOver {
            /// How much.
            carried: Usd,
        } = "capital_loss_carried_over",
        /// The conditions of a lump sum are not met.
        NoLumpSum = "no_lump_sum",
        /// The shares are taken as sold for what they were worth on the day.
        StockLaterChangesNotIncluded = "stock_later_changes_not_included",
        /// Shares rolled over lose the treatment.
        RolloverEndsStockTreatment = "rollover_ends_stock_treatment",

        // Exceptions to the additional tax.
        /// A claimed exception is for IRAs only.
        IraOnlyException = "ira_only_exception",
        /// A series of equal payments was modified: earlier payments bear the tax as well.
        SeriesModifiedRecapture = "series_modified_recapture",
        /// An excess deferral of an earlier year is income of that year.
        ExcessTaxedInEarlierYear = "excess_taxed_in_earlier_year",
        /// Disasters before January 26, 2021 had rules of their own.
        EarlierDisasterRules = "earlier_disaster_rules",
        /// Disaster income is counted in one year here; the law spreads it over three unless elected out.
        DisasterIncomeInOneYear = "disaster_income_in_one_year",
        /// The long-term care figure is known from reports only.
        LongTermCareLimitReported = "long_term_care_limit_reported",
        /// The payment can be put back.
        MayBeRepaid {
            /// Until this day.
            by: Date,
        } = "may_be_repaid",
        /// Several exceptions share the payment; the form has a number for that.
        SeveralExceptions = "several_exceptions",
        /// Exceptions cover a part of a payment that holds after-tax money; it is shared pro rata.
        ExemptPartHoldsAfterTaxMoney = "exempt_part_holds_after_tax_money",
        /// Withholding on periodic payments follows Form W-4P.
        PeriodicWithholdingNotModeled = "periodic_withholding_not_modeled",

        // Hardship.
        /// The plan must offer hardship distributions.
        PlanMustOfferHardship = "plan_must_offer_hardship",
        // Comparisons.
        /// What the balances at retirement suppose.
        CompareGrowthAssumed = "compare_growth_assumed",
        /// They are before the tax on taking them out.
        CompareLaterTaxNotIncluded = "compare_later_tax_not_included",
        /// The account is taken as pre-tax money.
        CompareAllPretax = "compare_all_pretax",
        /// The law lets a plan pay or lend; the plan need not.
        ComparePlanDecides = "compare_plan_decides",
        /// The loan costs no tax only if it is repaid.
        CompareLoanRepaid {
            /// The rate of the additional tax where it is not.
            rate: Rate,
        } = "compare_loan_repaid",
    }
}

impl From<LoanNotice> for NoticeCode {
    fn from(notice: LoanNotice) -> Self {
        Self::Loan(notice)
    }
}

#[cfg(test)]
mod tests {
    use super::NoticeCode;
    use crate::loans::LoanNotice;
    use std::collections::BTreeSet;

    #[test]
    fn every_notice_has_a_name_of_its_own() {
        let all = || NoticeCode::NAMES.iter().chain(LoanNotice::NAMES);
        assert_eq!(all().collect::<BTreeSet<_>>().len(), all().count());
        assert!(
            all().all(|name| name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'))
        );
    }
}
