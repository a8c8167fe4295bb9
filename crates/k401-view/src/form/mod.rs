//! Fields: what they are called, how their text is read, and the draft that they make.

mod blank;
mod claims;
mod draft;
mod fields;
mod nested;
mod reading;

pub use blank::{NO_HELP, yes_no_or_unknown, yes_or_no};
pub use claims::USE_EXCEPTIONS;
pub use draft::{contract_draft, draft_of, value_of};
pub use fields::*;
pub use nested::nested;
pub use reading::{Kind, date_parts, plain_text};
