//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

use crate::authority::Cite;
use crate::calendar::Date;
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
}

impl NoticeCode {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreDueThanWithheld { .. } => "more_due_than_withheld",
            Self::LessDueThanWithheld { .. } => "less_due_than_withheld",
            Self::HardshipNotExempt => "hardship_not_exempt",
            Self::StateTaxNotModeled => "state_tax_not_modeled",
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
