//! What money would have grown to by retirement, had it stayed in the account: an estimate beside the law, for the panels that
//! take money out.

mod chart;
mod fields;
mod words;

pub use chart::growth;
pub use fields::{EXPECTED_RETURN, Growth, RETIREMENT_AGE, growth_of};
pub use words::{LOAN, RETURN, RETURN_HELP, TITLE, WITHDRAWAL};
