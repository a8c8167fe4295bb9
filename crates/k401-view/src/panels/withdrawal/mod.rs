//! Take money out: what a withdrawal costs, and what is left.

mod chart;
mod exceptions;
mod form;
mod model;
mod view;
mod words;

#[cfg(test)]
pub use form::checked;
pub use form::{FIRST, base_draft};
pub use view::view;
