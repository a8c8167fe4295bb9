//! `cargo xtask supply`: what we take from others: licences, sources, bans and known holes of the Rust packages and of the npm
//! packages that the tests use. The two lists of known holes are on servers; where one cannot be reached the summary says that
//! it was not asked, which is not the same as nothing found.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::places;
use crate::setup::cache::Cache;
use crate::setup::cargo_tool::CargoTool;
use crate::steps::Steps;

const VERSION: &str = "0.20.2";

const DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    program: "cargo-deny",
    why: "it checks licences, sources and advisories",
    locked: true,
};

/// Folders with a lock file of npm packages.
const LOCKED: [&str; 2] = ["tests/engine/tools", "tests/bench/load"];

/// Checks everything; an error where something is wrong, not where a server does not answer. Without `installs`, what needs a
/// tool that is not there is left out: compiling it takes longer than all the tests.
pub fn run(installs: bool) -> Result<()> {
    let cache = Cache::find()?;
    let deny = if installs { Some(DENY.ensure(&cache, VERSION)?) } else { DENY.find(&cache, VERSION) };
    let mut steps = Steps::new("cargo xtask supply");
    steps.run("licences", || deny.as_deref().map_or_else(no_tool, licences))?;
    steps.run("advisories", || deny.as_deref().map_or_else(no_tool, advisories))?;
    for folder in LOCKED {
        steps.run("npm audit", || audit(&places::root().join(folder)))?;
    }
    print!("{}", steps.summary());
    Ok(())
}

fn no_tool() -> Result<String> {
    Ok(format!("NOT CHECKED: cargo-deny {VERSION} is not installed; `cargo xtask supply` installs it"))
}

fn licences(deny: &Path) -> Result<String> {
    let output = cargo_deny(deny, &["check", "licenses", "bans", "sources"])?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(format!("of {} packages; with bans and sources", packages()?))
}

fn cargo_deny(deny: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new(deny);
    command.args(["--locked", "--color", "never"]).args(arguments).current_dir(places::root());
    command.output().context("cannot start cargo-deny")
}

/// Packages of the lock file that are not ours.
fn packages() -> Result<usize> {
    let lock = fs::read_to_string(places::root().join("Cargo.lock"))?;
    Ok(lock.lines().filter(|line| line.starts_with("checksum = ")).count())
}

fn advisories(deny: &Path) -> Result<String> {
    let fetched = cargo_deny(deny, &["fetch", "db"])?;
    if !fetched.status.success() {
        return Ok("NOT CHECKED: their database cannot be fetched".to_owned());
    }
    let output = cargo_deny(deny, &["--offline", "check", "advisories"])?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok("none that concerns us".to_owned())
}

/// What npm's registry knows against the packages of a lock file.
fn audit(folder: &Path) -> Result<String> {
    let mut npm = Command::new("npm");
    npm.args(["audit", "--package-lock-only", "--json"]).current_dir(folder);
    let output = npm.output().context("cannot start npm")?;
    verdict(&String::from_utf8_lossy(&output.stdout))
}

fn verdict(report: &str) -> Result<String> {
    let report: Value = serde_json::from_str(report).context("npm audit said no JSON")?;
    let Some(known) = report.get("vulnerabilities").and_then(Value::as_object) else {
        let why = report.get("message").and_then(Value::as_str).unwrap_or("no answer").lines().next().unwrap_or("");
        return Ok(format!("NOT CHECKED: {why}"));
    };
    let packages = report.pointer("/metadata/dependencies/total").and_then(Value::as_u64).unwrap_or(0);
    if known.is_empty() {
        return Ok(format!("nothing known against {packages} packages"));
    }
    let names: Vec<String> = known
        .iter()
        .map(|(name, about)| format!("{name} ({})", about.get("severity").and_then(Value::as_str).unwrap_or("unknown")))
        .collect();
    bail!("known holes: {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_answer_is_not_a_pass() {
        let silent =
            r#"{ "message": "405 Method Not Allowed - POST /-/npm/v1/security/advisories/bulk", "error": {} }"#;
        assert!(verdict(silent).unwrap().starts_with("NOT CHECKED: 405"));
        let clean = r#"{ "vulnerabilities": {}, "metadata": { "dependencies": { "total": 7 } } }"#;
        assert_eq!(verdict(clean).unwrap(), "nothing known against 7 packages");
        let bad = r#"{ "vulnerabilities": { "a": { "severity": "high" } }, "metadata": {} }"#;
        assert_eq!(verdict(bad).unwrap_err().to_string(), "known holes: a (high)");
        assert!(verdict("").is_err());
    }

    #[test]
    fn every_lock_file_is_looked_at() {
        for folder in LOCKED {
            assert!(places::root().join(folder).join("package-lock.json").is_file(), "{folder}");
        }
    }
}
