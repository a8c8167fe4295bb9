//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod accessibility;
mod losses;
mod page;
mod panel;
mod rollover;
mod roth;
mod tables;
mod withdrawal;
