//! Packages that come from npm by a lock file of ours, into a folder of their own in the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;

const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Packages that are installed together.
pub struct LockedPackages {
    /// Their folder in the cache.
    pub name: &'static str,
    /// What they are, for the reader.
    pub tool: &'static str,
    /// What they are for.
    pub why: &'static str,
}

impl LockedPackages {
    /// The folder with their `node_modules`, as the lock file in `source` has them.
    pub fn ensure(&self, cache: &Cache, source: &Path) -> Result<PathBuf> {
        let root = cache.npm_root().join(self.name);
        if is_installed(&root, source) {
            return Ok(root);
        }
        let outcome = self.install(cache, &root, source);
        if is_installed(&root, source) {
            return Ok(root);
        }
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!("install Node.js with npm, then run `npm ci` on {}{reason}", source.display());
        Err(Missing { tool: self.tool.into(), why: self.why, what_to_do }.into())
    }

    fn install(&self, cache: &Cache, root: &Path, source: &Path) -> Result<()> {
        fs::create_dir_all(root).with_context(|| format!("cannot create {}", root.display()))?;
        for name in FILES {
            fs::copy(source.join(name), root.join(name)).with_context(|| format!("cannot copy {name}"))?;
        }
        let mut command = Command::new("npm");
        // Their packages need no scripts of their own to run.
        command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(root);
        Install { tool: self.tool, why: self.why, log: cache.log(self.name)?, limit: None }.run(&mut command)
    }
}

/// The lock file that npm leaves in `node_modules` is written last; ours lies beside it.
fn is_installed(root: &Path, source: &Path) -> bool {
    let same = |name| {
        let (ours, theirs) = (fs::read(source.join(name)), fs::read(root.join(name)));
        matches!((ours, theirs), (Ok(ours), Ok(theirs)) if ours == theirs)
    };
    FILES.into_iter().all(same) && root.join("node_modules").join(".package-lock.json").is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_lock_file_means_another_installation() {
        let root = std::env::temp_dir().join(format!("k401-npm-lock-test-{}", std::process::id()));
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
