//! Fields: what they are called, how their text is read, and the draft that they make.

mod draft;
mod fields;
mod reading;

pub use draft::{contract_draft, draft_of};
pub use fields::*;
pub use reading::{Kind, date_parts, plain_text};
