//! esbuild, from npm: Trunk's own minifier does not know the exports that wasm-bindgen writes.

use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::npm_tool::NpmTool;

const ESBUILD: NpmTool =
    NpmTool { package: "esbuild", program: "esbuild", version: "0.28.2", why: "it makes the scripts smaller" };

/// esbuild in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    ESBUILD.ensure(cache)
}
