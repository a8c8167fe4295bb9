//! Moving money out of the plan without being taxed on it: direct and 60-day rollovers, §402(c).

mod choices;
mod deadline;
mod facts;
mod ineligible;
mod lines;
mod notices;
mod parts;
mod payment;
mod rollover;
mod ways;

pub use choices::{Destination, PaymentKind, RolloverKind};
pub use deadline::{ROLLOVER_DAYS, rollover_deadline};
pub use facts::RolloverFacts;
pub use ineligible::{RolloverRefusal, refusal};
pub use lines::RolloverLine;
pub use rollover::{RolloverOutcome, rollover};
pub use ways::{RolloverChoice, RolloverWay};
