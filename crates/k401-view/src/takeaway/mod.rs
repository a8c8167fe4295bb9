//! What a reader takes away: a link, the page on paper, the tables as CSV and JSON.
//!
//! The files are built from the very elements that the page shows, when they are asked for: what is in a file cannot differ
//! from what is on the screen, and a table that nobody saves costs nothing.

mod browser;
mod csv;
mod found;
mod json;
mod paper;
mod section;
mod sheet;
mod words;

pub use found::{Found, text_of_class};
pub use paper::{inputs, sources};
pub use section::takeaway;
