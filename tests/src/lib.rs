//! Support for the tests that see the whole workspace.

#[cfg(feature = "browser")]
pub mod browser;
pub mod rules;
pub mod scenario;
