//! Roll over: what must be put back, by when, and what is taxed otherwise.

mod fields;
mod form;
mod model;
mod view;
pub(crate) mod words;

pub use view::view;
