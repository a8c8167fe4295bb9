//! Finds the tools that a task needs and installs the missing ones, saying what and why.

pub mod apt;
pub mod axe;
pub mod binaryen;
pub mod bindgen;
pub mod browser;
pub mod cache;
pub mod cargo_tool;
pub mod engine_tools;
pub mod esbuild;
pub mod firefox;
pub mod install;
pub mod missing;
pub mod npm_lock;
pub mod npm_tool;
pub mod paper;
pub mod python;
pub mod trunk;
pub mod typescript;
pub mod version;
pub mod wasm_compiler;
pub mod wasm_target;
pub mod webkit;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use browser::Browser;
use cache::Cache;
use wasm_compiler::{Goal, WasmCompiler};

/// Something that a task cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A compiler with Rust's library for wasm.
    WasmTarget,
    /// Makes the JavaScript side of the wasm; also runs wasm tests.
    Bindgen,
    /// Makes the wasm smaller.
    Binaryen,
    /// Makes the scripts smaller.
    Esbuild,
    /// Builds the page.
    Trunk,
    /// Chromium and its driver, for the tests.
    Browser,
    /// Checks accessibility, for the tests.
    Axe,
    /// Checks types of the engine package.
    TypeScript,
    /// Builds and checks the engine package as its users do.
    EngineTools,
}

impl Need {
    /// In the order in which they are installed: the quick ones first, so that a failure shows early.
    pub const ALL: [Need; 9] = [
        Need::WasmTarget,
        Need::Browser,
        Need::Axe,
        Need::Binaryen,
        Need::Esbuild,
        Need::TypeScript,
        Need::EngineTools,
        Need::Bindgen,
        Need::Trunk,
    ];
    /// To build the page and the engine package.
    pub const DIST: [Need; 5] = [Need::WasmTarget, Need::Binaryen, Need::Esbuild, Need::Bindgen, Need::Trunk];
    /// To measure the engine package.
    pub const BENCH: [Need; 6] =
        [Need::WasmTarget, Need::Browser, Need::Binaryen, Need::Esbuild, Need::EngineTools, Need::Bindgen];
    /// To run wasm tests.
    pub const WASM_TESTS: [Need; 3] = [Need::WasmTarget, Need::Browser, Need::Bindgen];
}

/// What was found or installed. A part is present if it was asked for.
#[derive(Debug, Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
    compiler: Option<WasmCompiler>,
    browser: Option<Browser>,
    axe: Option<PathBuf>,
    typescript: Option<PathBuf>,
    engine_tools: Option<PathBuf>,
}

impl Tools {
    /// The browser pair.
    pub fn browser(&self) -> Result<&Browser> {
        self.browser.as_ref().context("this task did not ask for a browser")
    }

    /// axe-core's script.
    pub fn axe(&self) -> Result<&PathBuf> {
        self.axe.as_ref().context("this task did not ask for axe-core")
    }

    /// The TypeScript compiler.
    pub fn typescript(&self) -> Result<&Path> {
        self.typescript.as_deref().context("this task did not ask for TypeScript")
    }

    /// The folder of the bundlers and package checkers.
    pub fn engine_tools(&self) -> Result<&Path> {
        self.engine_tools.as_deref().context("this task did not ask for the engine tools")
    }

    /// A command with the tools first on its PATH, building wasm for `goal` if it calls Cargo.
    pub fn wasm_command(&self, program: &str, goal: Goal) -> Result<Command> {
        let compiler = self.compiler.as_ref().context("this task did not ask for a wasm compiler")?;
        let folders = self.folders.iter().cloned().chain(compiler.folder());
        let mut command = Command::new(program);
        command.env("PATH", path_with(folders)?);
        compiler.configure(&mut command, goal);
        Ok(command)
    }

    fn add(&mut self, need: Need, cache: &Cache) -> Result<()> {
        match need {
            Need::WasmTarget => self.compiler = Some(wasm_target::ensure(cache)?),
            Need::Browser => self.browser = Some(browser::ensure(cache)?),
            Need::Axe => self.axe = Some(axe::ensure(cache)?),
            Need::Binaryen => self.add_folder_of(binaryen::ensure(cache)?),
            Need::Esbuild => self.add_folder_of(esbuild::ensure(cache)?),
            Need::Bindgen => self.add_folder_of(bindgen::ensure(cache)?),
            Need::TypeScript => self.typescript = Some(typescript::ensure(cache)?),
            Need::EngineTools => self.engine_tools = Some(engine_tools::ensure(cache)?),
            Need::Trunk => self.add_folder_of(trunk::ensure(cache)?),
        }
        Ok(())
    }

    fn add_folder_of(&mut self, tool: PathBuf) {
        let folder = tool.parent().map(PathBuf::from);
        self.folders.extend(folder.filter(|folder| !self.folders.contains(folder)));
    }
}

/// Finds or installs `needs`.
pub fn prepare(needs: &[Need]) -> Result<Tools> {
    let cache = Cache::find()?;
    let mut tools = Tools::default();
    for need in Need::ALL.into_iter().filter(|need| needs.contains(need)) {
        tools.add(need, &cache)?;
    }
    Ok(tools)
}

/// `cargo xtask setup`: everything, and a list of what is there.
pub fn everything() -> Result<()> {
    let tools = prepare(&Need::ALL)?;
    if let Some(compiler) = &tools.compiler {
        println!("wasm compiler  {compiler}");
    }
    if let Some(browser) = &tools.browser {
        println!("browser        {}", browser.chromium.display());
        println!("driver         {}", browser.chromedriver.display());
    }
    for folder in &tools.folders {
        println!("tools in       {}", folder.display());
    }
    Ok(())
}

/// Our folders, then the caller's PATH.
fn path_with(folders: impl Iterator<Item = PathBuf>) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.chain(env::split_paths(&old))).context("a tool folder cannot stand in PATH")
}
