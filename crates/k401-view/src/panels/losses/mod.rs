//! Losses: whether one can be claimed, why not, and what happens instead.

mod fields;
mod form;
mod model;
mod view;
pub(crate) mod words;

pub use view::view;
