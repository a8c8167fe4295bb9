//! Everything `cargo xtask` does, as a library: the browser tests reuse [`server`].

pub mod bench;
pub mod builder;
pub mod bundle;
pub mod check;
pub mod compress;
pub mod contributors;
pub mod digest;
pub mod embed;
pub mod engine;
pub mod engine_apps;
pub mod engine_test;
pub mod engines;
pub mod faults;
pub mod fuzz;
pub mod mutants;
pub mod oembed;
pub mod offline;
pub mod oracles;
pub mod page_bench;
pub mod places;
pub mod prerender;
pub mod samples;
pub mod scenarios;
pub mod serve;
pub mod server;
pub mod setup;
pub mod single;
pub mod size;
pub mod steps;
pub mod styles;
pub mod test_run;
#[cfg(test)]
mod tidy;
pub mod wordpress;
pub mod words;
