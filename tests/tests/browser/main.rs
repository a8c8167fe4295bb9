//! The built page in a real browser: `cargo xtask test --only browser`. One module per topic.

mod about;
mod accessibility;
mod charts;
mod compare;
mod embed;
mod embed_faults;
mod embed_frames;
mod embed_hosts;
mod embed_samples;
mod examples;
mod exceptions;
mod keyboard;
mod limits;
mod loan;
mod losses;
mod page;
mod pictures;
mod reflow;
mod rmd;
mod rollover;
mod roth;
mod sepp;
mod steps;
mod tables;
mod takeaway;
mod withdrawal;
