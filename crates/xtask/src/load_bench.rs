//! `cargo xtask bench-load`: how soon the built page is painted and answers, beside a page in plain JavaScript and one in Preact
//! and decimal.js that do one of its sums.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::bundle::run;
use crate::setup::cache::Cache;
use crate::setup::npm_lock::LockedPackages;
use crate::setup::{self, Need};
use crate::{bundle, compress, places};

const PACKAGES: LockedPackages = LockedPackages {
    name: "bench-load",
    tool: "Preact, decimal.js and esbuild",
    why: "the page is measured beside one that is made with them",
};

/// Measures in so many rounds and writes its part of `docs/page-benchmarks.md`.
pub fn run_rounds(rounds: u32) -> Result<()> {
    let tools = setup::prepare(&Need::ALL)?;
    if !places::site().join("index.html").is_file() {
        bundle::build(&tools)?;
    }
    let sources = places::root().join("tests").join("bench").join("load");
    let packages = PACKAGES.ensure(&Cache::find()?, &sources)?;
    let pages = places::root().join("target").join("bench-load");
    if pages.exists() {
        fs::remove_dir_all(&pages)?;
    }
    run(Command::new("node").arg(sources.join("build.mjs")).arg(&pages).env("K401_TOOLS", packages))?;
    let element = pages.join("element");
    copy(&sources.join("element"), &element)?;
    copy(&places::embed(), &element.join("embed"))?;
    // Everybody's files are compressed alike, as hard as brotli can.
    compress::folder(&pages)?;
    let browser = tools.browser()?;
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser"])
        .args(["--example", "load_bench", "--"])
        .arg(places::docs().join("page-benchmarks.md"))
        .arg(rounds.max(1).to_string())
        .env("K401_SITE", places::site())
        .env("K401_LOAD_PAGES", pages)
        .env("K401_CHROME", &browser.chromium)
        .env("CHROMEDRIVER", &browser.chromedriver);
    let status = command.status().context("cannot run cargo")?;
    ensure!(status.success(), "the measurement failed");
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in compress::files_below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
        fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}
