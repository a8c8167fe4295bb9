//! Bundlers and package checkers, from npm by a lock file: `tests/engine/tools` names and pins them.

use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::npm_lock::LockedPackages;
use crate::places;

const TOOLS: LockedPackages = LockedPackages {
    name: "engine-tools",
    tool: "engine tools (Vite, webpack, esbuild, publint, arethetypeswrong, decimal.js)",
    why: "they build, check and measure the engine package as its users do",
};

/// The folder with their `node_modules`, as the lock file has them.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    TOOLS.ensure(cache, &places::root().join("tests").join("engine").join("tools"))
}
