//! Federal income tax on a distribution: the tax of the return with it, minus the tax without it. §1(j), §63, §151(d)(5).

mod brackets;
mod deduction;
mod lines;
mod senior_deduction;
mod stack;

pub use brackets::{Slice, marginal_rate, slices, tax_by_schedule};
pub use lines::IncomeTaxLine;
pub use stack::{TaxOnTop, tax_on_top};
