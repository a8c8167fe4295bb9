//! Support for the tests that see the whole workspace.

pub mod browser;
