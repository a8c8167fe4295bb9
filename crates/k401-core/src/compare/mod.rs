//! One need of money met six ways, side by side: each cell is what the rule of that way says for the same facts.
//!
//! The money in the account is taken as pre-tax. What grows, grows by whole years from the day of payment to the day on which
//! the age of retirement is attained, at one return a year, with nothing added and nothing else taken out (no required
//! distributions either): those lines are approximate. The balances are before the tax on taking them out later, which no one
//! knows; of a conversion, the Roth part is named.

mod balances;
mod borrowed;
mod choices;
mod comparison;
mod facts;
mod lines;
mod notices;
mod opening;
mod outcome;
mod paid_out;
mod series;
mod stays;

pub use choices::{CompareOption, WhyUnavailable, WhyUnknown};
pub use comparison::compare;
pub use facts::CompareFacts;
pub use lines::CompareLine;
pub use outcome::{CompareOutcome, OptionOutcome};
