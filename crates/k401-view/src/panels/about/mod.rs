//! What this does and does not model, and what changed in the law.

mod view;
pub(crate) mod words;

pub use view::view;
