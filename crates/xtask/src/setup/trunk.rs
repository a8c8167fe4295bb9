//! Trunk, the bundler.

use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::cargo_tool::CargoTool;

/// The last version that our minimum Rust compiles.
pub const VERSION: &str = "0.21.14";

const TRUNK: CargoTool = CargoTool { package: "trunk", program: "trunk", why: "it builds the page", locked: true };

/// Trunk in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    TRUNK.ensure(cache, VERSION)
}
