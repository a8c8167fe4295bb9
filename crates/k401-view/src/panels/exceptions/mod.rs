//! Which exception fits me? An interview in plain questions, and what the rule of the withdrawal makes of the answers.

mod interview;
mod result;
mod topics;
mod view;
pub(crate) mod words;

pub use interview::{Interview, has_answers};
pub use view::view;
