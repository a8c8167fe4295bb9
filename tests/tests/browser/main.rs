//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod accessibility;
mod embed;
mod embed_faults;
mod embed_frames;
mod embed_hosts;
mod embed_samples;
mod limits;
mod loan;
mod losses;
mod page;
mod rmd;
mod rollover;
mod roth;
mod sepp;
mod steps;
mod tables;
mod withdrawal;
