//! axe-core, from npm: it finds what keeps people with disabilities out of a page.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;

const VERSION: &str = "4.14.1";
const WHY: &str = "it checks the page's accessibility";

/// axe-core's script in our version.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    // A folder of its own for the version: npm keeps one version of a package a folder.
    let root = cache.npm_root().join("axe").join(VERSION);
    let script = root.join("node_modules").join("axe-core").join("axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    let package = format!("axe-core@{VERSION}");
    let mut command = Command::new("npm");
    command.arg("install").arg("--prefix").arg(&root).args(["--no-audit", "--no-fund", &package]);
    let outcome = Install { tool: &package, why: WHY, log: cache.log("axe")?, limit: None }.run(&mut command);
    if script.is_file() {
        return Ok(script);
    }
    let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
    let what_to_do = format!("install Node.js with npm{reason}");
    Err(Missing { tool: package, why: WHY, what_to_do }.into())
}
