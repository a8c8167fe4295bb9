//! `cargo xtask oracles`: the core against software that we did not write. Not a part of `cargo xtask test`: it installs from
//! PyPI, and what it compares with changes only when its pinned version does.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::bundle;
use crate::places;
use crate::setup::cache::Cache;
use crate::setup::python::Environment;

const CHECKS: [&str; 2] = ["tax_calculator.py", "loans_and_series.py"];

const HEAD: &str = "# Cross-checks\n\n\
    The core against software that we did not write, in the versions of `tests/oracles/requirements.txt`. Written by `cargo xtask\n\
    oracles`, which fails where a difference has no explanation.\n";

fn environment(requirements: &Path) -> Environment<'_> {
    Environment { name: "oracles", requirements, why: "the core is checked against them" }
}

/// Runs every check; writes `docs/cross-checks.md` when all differences are explained.
pub fn run() -> Result<()> {
    let folder = places::root().join("tests").join("oracles");
    let python = environment(&folder.join("requirements.txt")).ensure(&Cache::find()?)?;
    bundle::run(
        Command::new("cargo")
            .args(["build", "--quiet", "--locked", "--package", "k401-tests"])
            .args(["--example", "reckon"]),
    )?;
    let name = format!("reckon{}", std::env::consts::EXE_SUFFIX);
    let reckon = places::root().join("target").join("debug").join("examples").join(name);
    let mut report = HEAD.to_owned();
    let mut failed = Vec::new();
    for check in CHECKS {
        println!("---- {check}");
        let (text, is_explained) = run_check(&python, &folder.join(check), &reckon)?;
        report += &format!("\n{text}");
        failed.extend((!is_explained).then_some(check));
    }
    if !failed.is_empty() {
        bail!("there are unexplained differences: {}", failed.join(", "));
    }
    let file = places::docs().join("cross-checks.md");
    fs::create_dir_all(places::docs())?;
    fs::write(&file, report).with_context(|| format!("cannot write {}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

/// What a check found, which is printed too, and whether it could explain everything.
fn run_check(python: &Path, script: &Path, reckon: &Path) -> Result<(String, bool)> {
    let mut command = Command::new(python);
    command.arg("-B").arg(script).arg(reckon).env("PYTHONIOENCODING", "utf-8").stderr(Stdio::inherit());
    let output = command.output().with_context(|| format!("cannot start {}", python.display()))?;
    let text = String::from_utf8(output.stdout)?;
    print!("{text}");
    Ok((text, output.status.success()))
}
