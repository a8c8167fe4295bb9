//! Scripts as short as they can be written: a third less of wasm-bindgen's glue to fetch.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::setup::Tools;
use crate::setup::wasm_compiler::Goal;

/// A module, with the names that it exports.
pub fn module(tools: &Tools, script: &str) -> Result<String> {
    let mut esbuild = tools.wasm_command("esbuild", Goal::Ship)?;
    esbuild.args(["--minify", "--format=esm", "--charset=utf8", "--legal-comments=none", "--log-level=error"]);
    let mut running = esbuild.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot start esbuild")?;
    // Dropped at the end of the statement, which tells esbuild that this is all; it reads everything before it writes.
    running.stdin.take().context("esbuild has no input")?.write_all(script.as_bytes())?;
    let output = running.wait_with_output()?;
    ensure!(output.status.success(), "esbuild ended with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// The same in a file.
pub fn file(tools: &Tools, file: &Path) -> Result<()> {
    let script = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    fs::write(file, module(tools, &script)?)?;
    Ok(())
}
