//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod accessibility;
mod page;
mod tables;
mod withdrawal;
