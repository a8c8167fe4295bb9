//! wasm-opt, from npm's `binaryen`: Debian's is too old.

use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::npm_tool::NpmTool;

/// Trunk.toml names the same one.
pub const VERSION: &str = "132";

const BINARYEN: NpmTool =
    NpmTool { package: "binaryen", program: "wasm-opt", version: VERSION, why: "it makes the wasm smaller" };

/// wasm-opt in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    BINARYEN.ensure(cache)
}
