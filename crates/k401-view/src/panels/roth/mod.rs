//! Roth: what a conversion of pre-tax money costs now, and what it takes to be worth it.

mod fields;
mod form;
mod model;
mod view;
pub(crate) mod words;

pub use view::view;
