//! Borrow from the account: the payment, the most that may be borrowed, and what happens when it is not paid back.

mod chart;
mod form;
mod model;
mod schedule;
mod view;
pub(super) mod words;

pub use view::view;
