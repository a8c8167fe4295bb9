//! Support for the tests that see the whole workspace.

#[cfg(feature = "browser")]
pub mod browser;
pub mod fuzzing;
#[cfg(feature = "browser")]
pub mod measured;
pub mod rules;
pub mod scenario;
pub mod scenario_list;

/// The README's example, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
