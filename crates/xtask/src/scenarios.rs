//! `cargo xtask scenarios`: the list of scenarios for readers.

use std::process::Command;

use anyhow::Result;

use crate::bundle::run;

/// Writes `docs/scenarios.md`.
pub fn write() -> Result<()> {
    run(Command::new("cargo").args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "k401-tests",
        "--example",
        "scenario_list",
    ]))
}
