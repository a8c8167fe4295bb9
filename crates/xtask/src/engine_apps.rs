//! The installed engine package in apps of its users: bundled by Vite, webpack and esbuild or not at all, then opened in a
//! browser under the strict policy.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::bundle::run;
use crate::compress::files_below;
use crate::places;
use crate::setup::Tools;
use crate::test_run::{self, Counts};

/// Builds the apps of `tests/engine/apps` beside the package that `engine_test` installed, and runs their browser tests.
pub fn test(tools: &Tools) -> Result<Counts> {
    let folder = places::engine_test();
    let apps = folder.join("apps");
    copy_folder(&places::root().join("tests").join("engine").join("apps"), &apps)?;
    run(Command::new("node").arg(apps.join("build.mjs")).env("K401_TOOLS", tools.engine_tools()?))?;
    let browser = tools.browser()?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser"])
        .args(["--test", "engine_apps"])
        .env("K401_ENGINE_APPS", folder.join("site"))
        .env("K401_CHROME", &browser.chromium)
        .env("CHROMEDRIVER", &browser.chromedriver);
    test_run::run(&mut command)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
        fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}
