//! What a notice about a loan says, with the amounts and dates its sentence needs.

use crate::calendar::Date;
use crate::money::Usd;

/// What a notice about a loan says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanNotice {
    /// The loan exceeds the maximum: the part above it is a distribution at once.
    OverLimit {
        /// That part.
        excess: Usd,
    },
    /// The ceiling lies above half of the vested balance, which is all that may secure plan loans.
    NeedsOtherSecurity {
        /// That half.
        half: Usd,
    },
    /// No higher balance in the year before was given, so none is assumed.
    PastBalanceAssumed,
    /// The limits of a disaster loan were used.
    DisasterLimit,
    /// The loan is not made in the window of the disaster, so the ordinary limits were used.
    OutsideDisasterWindow,
    /// The law sets no longest term for a loan that buys the home.
    ResidenceTermSetByPlan,
    /// The opportunity cost rests on the return that the reader expects.
    ReturnAssumed,
    /// The part above the maximum was income on the first day and is left out of the default.
    ExcessNotTaxedAgain,
    /// The interest since the last payment is an estimate.
    InterestEstimated,
    /// A deemed distribution cannot be rolled over; the loan is still owed.
    DeemedDistributionStays,
    /// The missed payment can be made up, if the plan allows it.
    CurePeriod {
        /// The last day.
        ends: Date,
    },
    /// Leaves of absence and military service are left out.
    LeaveNotModeled,
    /// An offset can be rolled over in 60 days.
    OffsetRollover {
        /// The last day.
        by: Date,
    },
    /// A qualified plan loan offset can be rolled over until the return is due.
    QualifiedOffsetRollover {
        /// October 15.
        by: Date,
        /// April 15.
        without_extension: Date,
    },
    /// No day of separation was given, so the offset is taken to come within 12 months of it.
    OffsetSeparationAssumed,
    /// The offset comes more than 12 months after separation, so the shorter period holds.
    OffsetTooLongAfterSeparation,
}

impl LoanNotice {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OverLimit { .. } => "loan_over_limit",
            Self::NeedsOtherSecurity { .. } => "loan_needs_other_security",
            Self::PastBalanceAssumed => "loan_past_balance_assumed",
            Self::DisasterLimit => "loan_disaster_limit",
            Self::OutsideDisasterWindow => "loan_outside_disaster_window",
            Self::ResidenceTermSetByPlan => "loan_residence_term_set_by_plan",
            Self::ReturnAssumed => "loan_return_assumed",
            Self::ExcessNotTaxedAgain => "loan_excess_not_taxed_again",
            Self::InterestEstimated => "loan_interest_estimated",
            Self::DeemedDistributionStays => "deemed_distribution_stays",
            Self::CurePeriod { .. } => "loan_cure_period",
            Self::LeaveNotModeled => "loan_leave_not_modeled",
            Self::OffsetRollover { .. } => "offset_rollover",
            Self::QualifiedOffsetRollover { .. } => "qualified_offset_rollover",
            Self::OffsetSeparationAssumed => "offset_separation_assumed",
            Self::OffsetTooLongAfterSeparation => "offset_too_long_after_separation",
        }
    }
}
