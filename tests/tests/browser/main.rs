//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod accessibility;
mod builder;
mod changed_site;
mod limits;
mod loan;
mod losses;
mod offline;
mod page;
mod rmd;
mod rollover;
mod roth;
mod sepp;
mod single_file;
mod steps;
mod still;
mod tables;
mod withdrawal;
mod wordpress;
