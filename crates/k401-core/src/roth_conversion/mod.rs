//! Pre-tax money made Roth money: taxed now, free later. §402A(c)(4) inside the plan, §408A(d)(3) to a Roth IRA.

mod break_even;
mod conversion;
mod facts;
mod lines;
mod notices;
mod recapture;

pub use conversion::{RothConversionOutcome, roth_conversion};
pub use facts::{ConversionTarget, LaterWithdrawal, RothConversionFacts, TaxSource};
pub use lines::RothConversionLine;
pub use recapture::{Recapture, recapture_period_end};
