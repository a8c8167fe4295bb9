//! Support for the tests that see the whole workspace.

pub mod rules;
pub mod scenario;
