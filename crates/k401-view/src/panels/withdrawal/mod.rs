//! Take money out: what a withdrawal costs, and what is left.

mod chart;
mod exceptions;
mod form;
mod model;
mod view;
mod words;

pub use view::view;
