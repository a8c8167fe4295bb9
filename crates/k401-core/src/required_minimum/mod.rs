//! Required minimum distributions of §401(a)(9) to a living participant, and the excise tax of §4974 on a shortfall.

mod amount;
mod applicable_age;
mod beginning_date;
mod distribution;
mod excise;
mod facts;
mod lines;
mod outcome;
mod projection;

pub use amount::{DistributionPeriod, DistributionTable, distribution_period};
pub use applicable_age::{ApplicableAge, applicable_age};
pub use beginning_date::{
    FIRST_YEAR_WITHOUT_ROTH, NotRequired, Retirement, WAIVED_YEAR, first_distribution_year, required_beginning_date,
};
pub use distribution::required_minimum_distribution;
pub use excise::{Excise, correction_window_end, excise_rate, excise_rate_if_corrected};
pub use facts::{FirstYearFacts, ProjectionFacts, RequiredMinimumFacts};
pub use lines::RequiredMinimumLine;
pub use outcome::{FirstYear, RequiredMinimumOutcome};
pub use projection::ProjectedYear;
