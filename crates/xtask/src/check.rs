//! `cargo xtask test`: formatting, lints, native tests, wasm tests, the engine package in Node, then the built page in a real
//! browser.

use std::fs;
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::engines::{Engine, Ready};
use crate::setup::wasm_compiler::Goal;
use crate::setup::wasm_target::TARGET;
use crate::setup::{self, Need, Tools};
use crate::steps::Steps;
use crate::{bundle, embed, engine, engine_apps, engine_test, places, samples, test_run};

/// One part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// Formatting, lints and tests on this machine's own processor: needs nothing but Rust.
    Native,
    /// Tests of single crates as wasm in a browser.
    Wasm,
    /// Tests of the engine package in Node, and in a browser as bundlers pack it.
    Engine,
    /// Tests of the built page.
    Browser,
}

impl FromStr for Only {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text {
            "native" => Ok(Self::Native),
            "wasm" => Ok(Self::Wasm),
            "engine" => Ok(Self::Engine),
            "browser" => Ok(Self::Browser),
            other => Err(format!("no part named {other:?}: native, wasm, engine or browser")),
        }
    }
}

/// Runs the parts, or `only` one.
pub fn test(only: Option<Only>, engine: Option<Engine>) -> Result<()> {
    let only = if engine.is_some() { Some(Only::Browser) } else { only };
    let wanted = |part| only.is_none_or(|only| only == part);
    let mut steps = Steps::new("cargo xtask test");
    let mut tools = Tools::default();
    let needs = needs(only);
    if !needs.is_empty() {
        steps.run("set-up", || {
            tools = setup::prepare(needs)?;
            Ok(String::new())
        })?;
    }
    if wanted(Only::Native) {
        steps.run("format", format)?;
        steps.run("lints", lints)?;
        steps.run("native tests", native)?;
    }
    if wanted(Only::Wasm) {
        steps.run("wasm tests", || wasm(&tools))?;
    }
    // The package carries the element, which is made of the page.
    if wanted(Only::Engine) || wanted(Only::Browser) {
        steps.run("page", || bundle::build(&tools).map(|()| String::new()))?;
    }
    if wanted(Only::Engine) {
        steps.run("engine", || {
            engine::build(&tools)?;
            embed::into_package(&places::npm())?;
            Ok(String::new())
        })?;
        steps.run("engine package", || engine_test::test(&tools).map(|counts| counts.to_string()))?;
        steps.run("package lints", || engine_test::lint(&tools))?;
        steps.run("engine apps", || engine_apps::test(&tools).map(|counts| counts.to_string()))?;
    }
    if wanted(Only::Browser) {
        steps.run("samples", || samples::build().map(|()| String::new()))?;
        if engine.is_none_or(|engine| engine == Engine::Chromium) {
            steps.run("browser tests", || browser(&tools))?;
        }
        for other in Engine::OTHERS {
            if engine.is_some_and(|engine| engine != other) {
                continue;
            }
            match Ready::prepare(other, &tools) {
                Ok(ready) if engine.is_some() => steps.run(other.title(), || ready.everything())?,
                Ok(ready) => steps.run(other.title(), || ready.core())?,
                Err(error) => steps.leave_out(other.title(), &format!("{error:#}")),
            }
        }
    }
    print!("{}", steps.summary());
    Ok(())
}

fn needs(only: Option<Only>) -> &'static [Need] {
    match only {
        Some(Only::Native) => &[],
        Some(Only::Wasm) => &Need::WASM_TESTS,
        Some(Only::Engine | Only::Browser) | None => &Need::ALL,
    }
}

fn format() -> Result<String> {
    let sh = Shell::new()?;
    cmd!(sh, "cargo fmt --all --check").quiet().run()?;
    Ok(String::new())
}

fn lints() -> Result<String> {
    let sh = Shell::new()?;
    cmd!(sh, "cargo clippy --quiet --workspace --all-targets --all-features --locked -- -D warnings").quiet().run()?;
    cmd!(sh, "cargo doc --quiet --package k401-core --no-deps --locked")
        .env("RUSTDOCFLAGS", "-D warnings")
        .quiet()
        .run()?;
    Ok(String::new())
}

fn native() -> Result<String> {
    let counts = test_run::run(Command::new("cargo").args(["test", "--quiet", "--workspace", "--locked"]))?;
    Ok(counts.to_string())
}

/// Tests of the crates that have any for wasm.
fn wasm(tools: &Tools) -> Result<String> {
    let mut command = tools.wasm_command("cargo", Goal::Test)?;
    command.args(["test", "--locked", "--tests", "--target", TARGET]);
    for package in packages_with_wasm_tests()? {
        command.args(["--package", &package]);
    }
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &tools.browser()?.chromedriver);
    Ok(test_run::run(&mut command)?.to_string())
}

/// The crates that name wasm-bindgen-test.
fn packages_with_wasm_tests() -> Result<Vec<String>> {
    let mut packages = Vec::new();
    for entry in fs::read_dir(places::root().join("crates"))? {
        let folder = entry?.path();
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        if manifest.lines().any(|line| line.starts_with("wasm-bindgen-test")) {
            let name =
                folder.file_name().and_then(|name| name.to_str()).context("a crate's folder has a plain name")?;
            packages.push(name.to_owned());
        }
    }
    if packages.is_empty() {
        bail!("no crate has wasm tests any more: drop this step");
    }
    packages.sort();
    Ok(packages)
}

fn browser(tools: &Tools) -> Result<String> {
    Ok(test_run::run(&mut browser_tests(tools)?)?.to_string())
}

/// Builds the page and takes pictures of every panel in every look.
pub fn screenshots() -> Result<()> {
    let tools = setup::prepare(&Need::ALL)?;
    bundle::build(&tools)?;
    let mut command = browser_tests(&tools)?;
    command.env("K401_PDFTOPPM", setup::paper::ensure()?);
    command.args(["--", "--ignored", "--nocapture", "pictures::"]);
    test_run::run(&mut command)?;
    Ok(())
}

/// The command that runs the tests in a browser.
pub fn browser_tests(tools: &Tools) -> Result<Command> {
    let browser = tools.browser()?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--locked", "--package", "k401-tests", "--features", "browser", "--test", "browser"])
        .env("K401_SITE", places::site())
        .env("K401_AXE", tools.axe()?)
        .env("K401_CHROME", &browser.chromium)
        .env("CHROMEDRIVER", &browser.chromedriver);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_tests_need_no_set_up() {
        assert!(needs("native".parse().ok()).is_empty());
        assert!(needs("wasm".parse().ok()).contains(&Need::Bindgen));
        assert!(!needs("wasm".parse().ok()).contains(&Need::Trunk));
        assert!(needs("engine".parse().ok()).contains(&Need::TypeScript));
        assert!(needs("engine".parse().ok()).contains(&Need::EngineTools));
        assert_eq!(needs(None), Need::ALL);
        assert!("fast".parse::<Only>().is_err());
    }
}
