//! Programs that come from the Rust registry: kept if the version is right, else installed into the cache.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;
use super::version::{find_any, find_exact};

/// A program and the package it comes from.
pub struct CargoTool {
    /// The package to install.
    pub package: &'static str,
    /// The program to look for.
    pub program: &'static str,
    /// What it is for.
    pub why: &'static str,
    /// Whether the package's own lock file can be used.
    pub locked: bool,
}

impl CargoTool {
    /// The program in exactly this version, if it is there.
    pub fn find(&self, cache: &Cache, version: &str) -> Option<PathBuf> {
        find_exact(self.program, &[cache.cargo_bin()], version)
    }

    /// The program in exactly this version.
    pub fn ensure(&self, cache: &Cache, version: &str) -> Result<PathBuf> {
        if let Some(tool) = self.find(cache, version) {
            return Ok(tool);
        }
        let outcome = self.install(cache, version);
        self.find(cache, version).ok_or_else(|| {
            let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
            let arguments = self.arguments(cache, version).join(" ");
            let what_to_do = format!("run `cargo {arguments}` and mend what it reports{reason}");
            Missing { tool: format!("{} {version}", self.program), why: self.why, what_to_do }.into()
        })
    }

    /// Ready-made by cargo-binstall if the user has it, else compiled.
    fn install(&self, cache: &Cache, version: &str) -> Result<()> {
        let tool = format!("{} {version}", self.package);
        let log = cache.log(self.package)?;
        if find_any("cargo-binstall").is_some() {
            let install = Install { tool: &tool, why: self.why, log: log.clone(), limit: None };
            let root = cache.cargo_root();
            let mut command = Command::new("cargo");
            command.args(["binstall", "--no-confirm", "--version", version, "--root"]).arg(root).arg(self.package);
            match install.run(&mut command) {
                Ok(()) => return Ok(()),
                Err(error) => println!("cargo-binstall did not help ({error:#}); compiling instead"),
            }
        }
        let why = format!("{}; compiled once, takes minutes", self.why);
        let mut command = Command::new("cargo");
        // A target folder set by the caller would fill up with the tool's build.
        command.args(self.arguments(cache, version)).env_remove("CARGO_TARGET_DIR");
        Install { tool: &tool, why: &why, log, limit: None }.run(&mut command)
    }

    fn arguments(&self, cache: &Cache, version: &str) -> Vec<String> {
        let root = cache.cargo_root().display().to_string();
        let fixed = ["install", self.package, "--version", version, "--root", &root];
        let locked = self.locked.then_some("--locked");
        fixed.into_iter().chain(locked).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_install_command_names_version_and_cache() {
        let tool = CargoTool { package: "pack", program: "prog", why: "", locked: true };
        let arguments = tool.arguments(&Cache::at("/c"), "1.0.0").join(" ");
        assert_eq!(arguments, "install pack --version 1.0.0 --root /c/cargo --locked");
    }
}
