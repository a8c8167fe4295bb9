//! The ways, why one is closed, and why a cell stays empty.

crate::facts::choice! {
    /// A way to meet the need, or to leave the money alone.
    CompareOption {
        /// A withdrawal that leaves the need in hand.
        Withdrawal = "withdrawal",
        /// A hardship distribution that does, §401(k)(2)(B)(i)(IV).
        Hardship = "hardship",
        /// A plan loan of the need, §72(p).
        Loan = "loan",
        /// A direct rollover of all of the account to a traditional IRA, left there, §402(c).
        RolloverAndLeave = "rollover_and_leave",
        /// A conversion of the need to Roth money inside the plan, taxed from other money, §402A(c)(4).
        RothConversion = "roth_conversion",
        /// A series of yearly payments from all of the account, §72(t)(2)(A)(iv).
        PeriodicPayments = "periodic_payments",
    }
}

crate::facts::choice! {
    /// Why a way is closed.
    WhyUnavailable {
        /// §401(k)(2)(B)(i): still with the employer, before 59½, and no event that opens this much of the account.
        StillEmployed = "still_employed",
        /// The account holds less than the need and the taxes.
        BalanceTooSmall = "balance_too_small",
        /// No reason for a hardship distribution was given.
        NoHardshipReason = "no_hardship_reason",
        /// Not one of the seven reasons of Treas. Reg. §1.401(k)-1(d)(3)(ii)(B).
        NotAListedHardship = "not_a_listed_hardship",
        /// The account is open without hardship, Treas. Reg. §1.401(k)-1(d)(3)(iii)(B).
        HardshipNotNeeded = "hardship_not_needed",
        /// §72(p)(2)(A): the need is more than may be borrowed.
        AboveLoanLimit = "above_loan_limit",
        /// §72(t)(3)(B): the series must begin after separation.
        SeriesNeedsSeparation = "series_needs_separation",
        /// From 59½ on no series is needed: no payment bears the additional tax.
        SeriesNotNeeded = "series_not_needed",
        /// Notice 2022-6 is for series that begin from 2022 on.
        SeriesBeforeNotice = "series_before_notice",
    }
}

crate::facts::choice! {
    /// Why the cells at retirement stay empty.
    WhyUnknown {
        /// The last payment of the loan falls due after the day of retirement.
        LoanOutlastsWork = "loan_outlasts_work",
    }
}
