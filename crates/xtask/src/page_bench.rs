//! `cargo xtask bench-page`: what a keystroke costs on the built page, beside a page in plain JavaScript.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Need};
use crate::{bundle, places};

/// Measures and writes `docs/page-benchmarks.md`.
pub fn run() -> Result<()> {
    let tools = setup::prepare(&Need::ALL)?;
    if !places::site().join("index.html").is_file() {
        bundle::build(&tools)?;
    }
    let browser = tools.browser()?;
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser"])
        .args(["--example", "page_bench", "--"])
        .arg(places::root().join("docs").join("page-benchmarks.md"))
        .env("K401_SITE", places::site())
        .env("K401_CHROME", &browser.chromium)
        .env("CHROMEDRIVER", &browser.chromedriver);
    let status = command.status().context("cannot run cargo")?;
    ensure!(status.success(), "the measurement failed");
    Ok(())
}
