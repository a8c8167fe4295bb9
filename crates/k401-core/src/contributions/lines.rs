//! The lines of the contribution worksheet.

crate::worksheet::lines! {
    /// Lines of a year's contributions.
    ContributionLine {
        /// Pay from this employer.
        Compensation = "contribution_compensation",
        /// §402(g)(1).
        ElectiveDeferralFigure = "elective_deferral_figure",
        /// The lesser of the two.
        ElectiveDeferralLimit = "elective_deferral_limit",
        /// §414(v)(2), at the person's age.
        CatchUpAtAge = "catch_up_at_age",
        /// Last year's wages from this employer.
        PriorYearFicaWages = "prior_year_fica_wages",
        /// §414(v)(7)(A).
        RothCatchUpWageThreshold = "roth_catch_up_wage_threshold",
        /// What of the catch-up figure this plan takes.
        CatchUpInPlan = "catch_up_in_plan",
        /// Pay that the deferral limit leaves.
        PayAboveDeferralLimit = "pay_above_deferral_limit",
        /// The lesser of the two, §414(v)(2)(A).
        CatchUpLimit = "catch_up_limit",
        /// The part of it that must be Roth.
        CatchUpMustBeRoth = "catch_up_must_be_roth",
        /// Deferrals with catch-ups.
        TotalDeferralLimit = "total_deferral_limit",
        /// §402(g)(1) with the catch-up at the person's age, over all plans.
        PersonalDeferralLimit = "personal_deferral_limit",
        /// Pre-tax deferrals planned.
        PlannedPretax = "planned_pretax",
        /// Roth deferrals planned.
        PlannedRoth = "planned_roth",
        /// The two together.
        PlannedDeferrals = "planned_deferrals",
        /// Deferred so far this year.
        ContributedSoFar = "contributed_so_far",
        /// The larger of planned and contributed so far.
        DeferralsInPlan = "deferrals_in_plan",
        /// To other plans of this employer.
        DeferralsSameEmployer = "deferrals_same_employer",
        /// To plans of other employers.
        DeferralsOtherEmployers = "deferrals_other_employers",
        /// What this employer's limit leaves for this plan.
        PlanDeferralRoom = "plan_deferral_room",
        /// What the person's limit leaves for this plan.
        PersonalDeferralRoom = "personal_deferral_room",
        /// The most that can be deferred to this plan.
        FullDeferral = "full_deferral",
        /// §401(a)(17).
        CompensationLimit = "contribution_compensation_limit",
        /// Pay that the match formula counts.
        CompensationCounted = "compensation_counted",
        /// Where a step of the match ends.
        MatchTierEnd = "match_tier_end",
        /// Deferrals that fit in the step.
        MatchTierWidth = "match_tier_width",
        /// Deferrals that earn a match.
        DeferralsMatched = "deferrals_matched",
        /// Those beyond the earlier steps.
        DeferralsBeyondTier = "deferrals_beyond_tier",
        /// Those in the step.
        DeferralsInTier = "deferrals_in_tier",
        /// The match on them.
        MatchInTier = "match_in_tier",
        /// The employer's match.
        EmployerMatch = "employer_match",
        /// At full deferral, beyond the earlier steps.
        FullDeferralBeyondTier = "full_deferral_beyond_tier",
        /// At full deferral, in the step.
        FullDeferralInTier = "full_deferral_in_tier",
        /// The match on them.
        FullMatchInTier = "full_match_in_tier",
        /// The match at full deferral.
        FullMatch = "full_match",
        /// The difference.
        MatchLeftUnclaimed = "match_left_unclaimed",
        /// §415(c)(1)(A).
        AnnualAdditionsFigure = "annual_additions_figure",
        /// The lesser of it and pay, §415(c)(1).
        AnnualAdditionsLimit = "annual_additions_limit",
        /// This employer's plans together.
        EmployerDeferrals = "employer_deferrals",
        /// Those within the deferral limit.
        DeferralsCounted = "deferrals_counted",
        /// Those within the limit with catch-ups.
        DeferralsAllowed = "deferrals_allowed",
        /// Catch-ups for passing the deferral limit.
        CatchUpOverDeferralLimit = "catch_up_over_deferral_limit",
        /// The employer's contributions that need no deferral.
        Nonelective = "nonelective",
        /// After-tax contributions planned.
        PlannedAfterTax = "planned_after_tax",
        /// Contributions besides deferrals to this employer's other plans.
        OtherContributionsSameEmployer = "other_contributions_same_employer",
        /// All of them, before deferrals turn into catch-ups.
        AdditionsBeforeCatchUp = "additions_before_catch_up",
        /// What exceeds the limit.
        AdditionsOverLimit = "additions_over_limit",
        /// Catch-up room still unused.
        CatchUpUnused = "catch_up_unused",
        /// Catch-ups for passing the annual additions limit, Treas. Reg. §1.414(v)-1(b)(1)(i).
        CatchUpOverAdditionsLimit = "catch_up_over_additions_limit",
        /// All catch-ups.
        CatchUpUsed = "catch_up_used",
        /// Annual additions.
        AnnualAdditions = "annual_additions",
        /// What exceeds the limit after all.
        AnnualAdditionsExcess = "annual_additions_excess",
        /// Room left in the annual additions limit.
        RemainingAnnualAdditions = "remaining_annual_additions",
        /// Room left for after-tax contributions.
        RemainingAfterTax = "remaining_after_tax",
        /// What the plan and the person's limit leave to defer.
        DeferralRoom = "deferral_room",
        /// The annual additions limit with catch-ups.
        TotalContributionLimit = "total_contribution_limit",
        /// What the annual additions limit leaves to defer, catch-ups included.
        AdditionsDeferralRoom = "additions_deferral_room",
        /// Room left to defer.
        RemainingDeferral = "remaining_deferral",
        /// Over all plans.
        AllDeferrals = "all_deferrals",
        /// Beyond the person's limit.
        ExcessOverPersonalLimit = "excess_over_personal_limit",
        /// Beyond this employer's plans' limit.
        ExcessOverPlanLimit = "excess_over_plan_limit",
        /// Excess deferrals, §402(g)(2).
        ExcessDeferral = "excess_deferral",
        /// Left to defer this year.
        LeftToDefer = "left_to_defer",
        /// Out of each paycheck but the last.
        PerPayPeriod = "per_pay_period",
        /// All but the last.
        BeforeLastPayPeriod = "before_last_pay_period",
        /// Out of the last.
        LastPayPeriod = "last_pay_period",
    }
}
