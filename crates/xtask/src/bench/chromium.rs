//! The engine in Chromium: a page with the package as it ships, driven by an example of the tests.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::bundle::run;
use crate::compress::files_below;
use crate::places;
use crate::setup::Tools;

/// Puts the page together and the command that opens it.
pub fn command(tools: &Tools) -> Result<Command> {
    let folder = places::root().join("target").join("bench-browser");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let sources = places::root().join("tests").join("bench");
    let decimals = tools.engine_tools()?.join("node_modules").join("decimal.js").join("decimal.mjs");
    let mut files = vec![(sources.join("browser.html"), "index.html".into()), (decimals, "decimal.mjs".into())];
    for name in ["browser.js", "decimals.js", "floats.js"] {
        files.push((sources.join(name), name.into()));
    }
    for file in files_below(&places::npm().join("engine"))? {
        let name = file.strip_prefix(places::npm())?.to_owned();
        files.push((file, name));
    }
    for (from, name) in files {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
        fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    let mut build = Command::new("cargo");
    build.args(["build", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser"]);
    run(build.args(["--example", "engine_browser_bench"]))?;
    let program = places::root().join("target").join("debug").join("examples").join("engine_browser_bench");
    let browser = tools.browser()?;
    let mut command = Command::new(program);
    command.arg(folder).env("K401_CHROME", &browser.chromium).env("CHROMEDRIVER", &browser.chromedriver);
    Ok(command)
}
