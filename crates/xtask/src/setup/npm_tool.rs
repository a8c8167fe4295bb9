//! Programs that come from npm: kept if the version is right, else installed into the cache.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::cache::Cache;
use super::install::Install;
use super::missing::Missing;
use super::version::find_exact;

/// A program and the package it comes from.
pub struct NpmTool {
    /// The package to install.
    pub package: &'static str,
    /// The program to look for.
    pub program: &'static str,
    /// The one version that will do.
    pub version: &'static str,
    /// What it is for.
    pub why: &'static str,
}

impl NpmTool {
    /// The program in our version.
    pub fn ensure(&self, cache: &Cache) -> Result<PathBuf> {
        let folders = [cache.npm_bin()];
        if let Some(tool) = find_exact(self.program, &folders, self.version) {
            return Ok(tool);
        }
        let outcome = self.install(cache);
        find_exact(self.program, &folders, self.version).ok_or_else(|| {
            let tool = format!("{} {}", self.program, self.version);
            let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
            let what_to_do = format!("install Node.js with npm, or put {tool} on PATH{reason}");
            Missing { tool, why: self.why, what_to_do }.into()
        })
    }

    fn install(&self, cache: &Cache) -> Result<()> {
        let package = format!("{}@{}", self.package, self.version);
        let mut command = Command::new("npm");
        command.arg("install").arg("--prefix").arg(cache.npm_root()).args(["--no-audit", "--no-fund", &package]);
        let install = Install { tool: &package, why: self.why, log: cache.log(self.package)?, limit: None };
        install.run(&mut command)
    }
}
