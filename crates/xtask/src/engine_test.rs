//! Tests of the engine package as its users get it: packed, installed from the tarball, called from Node.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::bundle::run;
use crate::places;
use crate::setup::Tools;
use crate::test_run::Counts;

const MANIFEST: &str = r#"{ "private": true, "type": "module" }"#;

/// Packs, installs and runs `tests/engine` in the folder.
pub fn test(tools: &Tools) -> Result<Counts> {
    let tests = install()?;
    let mut node = node(&tests);
    node.env("K401_VECTORS", places::vectors()).env("K401_TSC", tools.typescript()?);
    node.env("K401_EMBED", places::root().join("web").join("embed"));
    outcome(&mut node)
}

/// The memory test with so many calls; what is in the folder is installed anew.
pub fn memory(calls: u32) -> Result<Counts> {
    install()?;
    outcome(node(&["memory.test.mjs".into()]).env("K401_MEMORY_CALLS", calls.to_string()))
}

/// Installs the package from its tarball into an empty folder and copies the tests there, whose names come back.
fn install() -> Result<Vec<OsString>> {
    let folder = places::engine_test();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), MANIFEST)?;
    let tarball = pack(&folder)?;
    let mut install = Command::new("npm");
    install.args(["install", "--silent", "--offline", "--no-audit", "--no-fund", "--prefix"]);
    run(install.arg(&folder).arg(&tarball))?;
    let mut tests = Vec::new();
    for entry in fs::read_dir(places::root().join("tests").join("engine"))? {
        let file = entry?.path();
        if file.is_dir() {
            continue;
        }
        let name = file.file_name().context("a file has a name")?;
        fs::copy(&file, folder.join(name))?;
        tests.extend(name.to_string_lossy().ends_with(".test.mjs").then(|| name.to_owned()));
    }
    tests.sort();
    Ok(tests)
}

fn node(tests: &[OsString]) -> Command {
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=tap"]).args(tests).current_dir(places::engine_test());
    node
}

fn outcome(node: &mut Command) -> Result<Counts> {
    let output = node.output().context("cannot start node")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let counts = counts(&text);
    if !output.status.success() || counts.passed == 0 {
        bail!("{text}\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(counts)
}

/// The tarball that a release would publish.
fn pack(folder: &Path) -> Result<PathBuf> {
    run(Command::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(folder).arg(places::npm()))?;
    Ok(folder.join(tarball_name()))
}

/// What publint and arethetypeswrong say of the tarball: nothing, or the step fails.
pub fn lint(tools: &Tools) -> Result<String> {
    let folder = places::engine_test();
    let tarball = folder.join(tarball_name());
    let program = |name: &str| tools.engine_tools().map(|root| root.join("node_modules").join(".bin").join(name));
    run(Command::new(program("publint")?).arg(&tarball).arg("--strict"))?;
    // The package is ESM only, so how CommonJS would resolve it says nothing. The wasm and the manifest have no types.
    let mut attw = Command::new(program("attw")?);
    attw.arg(&tarball).args(["--profile", "esm-only", "--no-emoji", "--format", "ascii"]);
    run(attw.args(["--exclude-entrypoints", "./engine.wasm", "./package.json"]))?;
    Ok("publint and arethetypeswrong find nothing".to_owned())
}

fn tarball_name() -> String {
    format!("k401-{}.tgz", env!("CARGO_PKG_VERSION"))
}

/// From the closing lines of TAP: `# pass 12`.
fn counts(tap: &str) -> Counts {
    let of = |word: &str| {
        let line = tap.lines().rev().find_map(|line| line.strip_prefix(&format!("# {word} ")));
        line.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
    };
    Counts { passed: of("pass"), failed: of("fail"), ignored: of("skipped") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tap_closes_with_counts() {
        let tap = "ok 1 - a\n# tests 3\n# pass 2\n# fail 1\n# skipped 0\n";
        assert_eq!(counts(tap), Counts { passed: 2, failed: 1, ignored: 0 });
    }
}
