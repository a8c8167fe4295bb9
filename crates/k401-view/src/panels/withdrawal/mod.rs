//! Take money out: what a withdrawal costs, and what is left.

mod form;
mod model;
mod view;

pub use form::{FIELDS, checked};
pub use model::{Model, model};
pub use view::{form, result};
