//! Putting money in: the limits of §402(g), §414(v) and §415(c), the employer's match, and what happens beyond them.

mod annual_additions;
mod catch_up;
mod elective_deferral;
mod employee_status;
mod excess_deferral;
mod facts;
mod limits_by_age;
mod lines;
mod match_formula;
mod matching_contribution;
mod other_plan;
mod outcome;
mod pacing;
mod roth_catch_up;

pub use facts::ContributionFacts;
pub use limits_by_age::{CATCH_UP_AGE, CatchUpKind, HIGHER_CATCH_UP_AGES, LimitsByAge, limits_by_age};
pub use lines::ContributionLine;
pub use match_formula::MatchTier;
pub use other_plan::OtherPlan;
pub use outcome::{ContributionOutcome, Remaining, contribution_limits};
