//! What a notice about a loan says, with the amounts and dates its sentence needs.

use crate::calendar::Date;
use crate::money::Usd;

crate::notice::codes! {
    /// What a notice about a loan says.
    LoanNotice {
        /// The loan exceeds the maximum: the part above it is a distribution at once.
        OverLimit {
            /// That part.
            excess: Usd,
        } = "loan_over_limit",
        /// The ceiling lies above half of the vested balance, which is all that may secure plan loans.
        NeedsOtherSecurity {
            /// That half.
            half: Usd,
        } = "loan_needs_other_security",
        /// No higher balance in the year before was given, so none is assumed.
        PastBalanceAssumed = "loan_past_balance_assumed",
        /// The limits of a disaster loan were used.
        DisasterLimit = "loan_disaster_limit",
        /// The loan is not made in the window of the disaster, so the ordinary limits were used.
        OutsideDisasterWindow = "loan_outside_disaster_window",
        /// The law sets no longest term for a loan that buys the home.
        ResidenceTermSetByPlan = "loan_residence_term_set_by_plan",
        /// The opportunity cost rests on the return that the reader expects.
        ReturnAssumed = "loan_return_assumed",
        /// The part above the maximum was income on the first day and is left out of the default.
        ExcessNotTaxedAgain = "loan_excess_not_taxed_again",
        /// The interest since the last payment is an estimate.
        InterestEstimated = "loan_interest_estimated",
        /// A deemed distribution cannot be rolled over; the loan is still owed.
        DeemedDistributionStays = "deemed_distribution_stays",
        /// The missed payment can be made up, if the plan allows it.
        CurePeriod {
            /// The last day.
            ends: Date,
        } = "loan_cure_period",
        /// Leaves of absence and military service are left out.
        LeaveNotModeled = "loan_leave_not_modeled",
        /// An offset can be rolled over in 60 days.
        OffsetRollover {
            /// The last day.
            by: Date,
        } = "offset_rollover",
        /// A qualified plan loan offset can be rolled over until the return is due.
        QualifiedOffsetRollover {
            /// October 15.
            by: Date,
            /// April 15.
            without_extension: Date,
        } = "qualified_offset_rollover",
        /// No day of separation was given, so the offset is taken to come within 12 months of it.
        OffsetSeparationAssumed = "offset_separation_assumed",
        /// The offset comes more than 12 months after separation, so the shorter period holds.
        OffsetTooLongAfterSeparation = "offset_too_long_after_separation",
    }
}
