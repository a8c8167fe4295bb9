//! Take money out: what a withdrawal costs, and what is left.

mod exceptions;
mod form;
mod model;
mod view;

pub use view::view;
