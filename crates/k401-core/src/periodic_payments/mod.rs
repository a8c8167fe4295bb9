//! Substantially equal periodic payments, §72(t)(2)(A)(iv) and Notice 2022-6: the three methods, the ceiling on the interest
//! rate, the day until which the series is locked, and what a change before that day costs.

mod factors;
mod facts;
mod lines;
mod outcome;
mod recapture;
mod series;

pub use factors::{PeriodicMethod, PeriodicTable, amortization_factor, annuitization_factor, life_expectancy};
pub use facts::{FIRST_YEAR, Modification, PeriodicPaymentsFacts, YOUNGEST, maximum_rate};
pub use lines::PeriodicPaymentsLine;
pub use outcome::{MethodPayment, PeriodicPaymentsOutcome};
pub use recapture::{Recapture, recapture};
pub use series::{ends_on, periodic_payments};
