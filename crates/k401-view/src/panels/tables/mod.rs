//! The reference tables: the law by year, and beside it what the article printed and why it differs.

mod claims;
mod model;
mod view;
mod words;

pub use view::view;
