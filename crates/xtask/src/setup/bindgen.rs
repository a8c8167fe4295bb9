//! The wasm-bindgen program. Its version must equal the library's in Cargo.lock to the last digit.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cache::Cache;
use super::cargo_tool::CargoTool;
use super::version::locked_version;
use crate::places;

const BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    why: "it joins the wasm to JavaScript and runs the wasm tests",
    // The lock file of 0.2.130 names a version that the registry did not have.
    locked: false,
};

/// wasm-bindgen as Cargo.lock has it.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    BINDGEN.ensure(cache, &wanted()?)
}

/// The library's locked version.
pub fn wanted() -> Result<String> {
    let file = places::root().join("Cargo.lock");
    let lock = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?.to_owned())
}
