//! Required withdrawals: how much must come out in a year, and by when.

mod chart;
mod form;
mod model;
mod view;
pub(super) mod words;

pub use view::view;
