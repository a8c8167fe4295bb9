//! The TypeScript compiler, for the tests of the engine package's types.

use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::npm_tool::NpmTool;

const TYPESCRIPT: NpmTool =
    NpmTool { package: "typescript", program: "tsc", version: "5.9.3", why: "it checks the engine package's types" };

/// `tsc` in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    TYPESCRIPT.ensure(cache)
}
