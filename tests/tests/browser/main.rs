//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod limits;
mod loan;
mod page;
mod rmd;
mod sepp;
mod steps;
mod withdrawal;
