//! wasm-opt, from npm's `binaryen`: Debian's is too old.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;
use super::version::find_exact;

/// Trunk.toml names the same one.
pub const VERSION: &str = "132";

const WHY: &str = "it makes the wasm smaller";

/// wasm-opt in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    let folders = [cache.npm_bin()];
    if let Some(tool) = find_exact("wasm-opt", &folders, VERSION) {
        return Ok(tool);
    }
    let outcome = install(cache);
    find_exact("wasm-opt", &folders, VERSION).ok_or_else(|| {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!("install Node.js with npm, or put wasm-opt {VERSION} on PATH{reason}");
        Missing { tool: format!("wasm-opt {VERSION}"), why: WHY, what_to_do }.into()
    })
}

fn install(cache: &Cache) -> Result<()> {
    let package = format!("binaryen@{VERSION}");
    let mut command = Command::new("npm");
    command.arg("install").arg("--prefix").arg(cache.npm_root()).args(["--no-audit", "--no-fund", &package]);
    let install = Install { tool: &package, why: WHY, log: cache.log("binaryen")?, limit: None };
    install.run(&mut command)
}
