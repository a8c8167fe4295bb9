//! Put money in: how much may be contributed in a year, and what the employer adds.

mod chart;
mod form;
mod model;
mod view;
pub(super) mod words;

pub use view::view;
