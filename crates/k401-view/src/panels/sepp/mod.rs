//! Early periodic payments: a series that is free of the additional tax, by each of the three methods.

mod form;
mod model;
mod view;
pub(super) mod words;

pub use view::view;
