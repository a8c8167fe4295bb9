//! Bundlers and package checkers, from npm by a lock file: `tests/engine/tools` names and pins them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;
use crate::places;

const TOOL: &str = "engine tools (Vite, webpack, esbuild, publint, arethetypeswrong, decimal.js)";
const WHY: &str = "they build, check and measure the engine package as its users do";
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The folder with their `node_modules`, as the lock file has them.
pub fn ensure(cache: &Cache) -> Result<PathBuf> {
    let root = cache.npm_root().join("engine-tools");
    let source = places::root().join("tests").join("engine").join("tools");
    if is_installed(&root, &source) {
        return Ok(root);
    }
    let outcome = install(cache, &root, &source);
    if is_installed(&root, &source) {
        return Ok(root);
    }
    let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
    let what_to_do = format!("install Node.js with npm, then run `npm ci` on {}{reason}", source.display());
    Err(Missing { tool: TOOL.into(), why: WHY, what_to_do }.into())
}

/// The lock file that npm leaves in `node_modules` is written last; ours lies beside it.
fn is_installed(root: &Path, source: &Path) -> bool {
    let same = |name| {
        let (ours, theirs) = (fs::read(source.join(name)), fs::read(root.join(name)));
        matches!((ours, theirs), (Ok(ours), Ok(theirs)) if ours == theirs)
    };
    FILES.into_iter().all(same) && root.join("node_modules").join(".package-lock.json").is_file()
}

fn install(cache: &Cache, root: &Path, source: &Path) -> Result<()> {
    fs::create_dir_all(root).with_context(|| format!("cannot create {}", root.display()))?;
    for name in FILES {
        fs::copy(source.join(name), root.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    let mut command = Command::new("npm");
    // Their packages need no scripts of their own to run.
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(root);
    Install { tool: TOOL, why: WHY, log: cache.log("engine-tools")?, limit: None }.run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_lock_file_means_another_installation() {
        let root = std::env::temp_dir().join(format!("k401-engine-tools-test-{}", std::process::id()));
        let (ours, theirs) = (root.join("ours"), root.join("theirs"));
        fs::create_dir_all(&ours).unwrap();
        fs::create_dir_all(theirs.join("node_modules")).unwrap();
        for name in FILES {
            fs::write(ours.join(name), "1").unwrap();
            fs::write(theirs.join(name), "1").unwrap();
        }
        assert!(!is_installed(&theirs, &ours), "npm did not come to its end");
        fs::write(theirs.join("node_modules").join(".package-lock.json"), "").unwrap();
        assert!(is_installed(&theirs, &ours));
        fs::write(ours.join(FILES[1]), "2").unwrap();
        assert!(!is_installed(&theirs, &ours));
        fs::remove_dir_all(root).unwrap();
    }
}
