//! Compare my options: one need of money, met six ways with the same facts.

mod form;
mod model;
mod view;
pub(crate) mod words;

pub use view::view;
