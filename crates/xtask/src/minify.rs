//! Scripts as short as they can be written: a third less of wasm-bindgen's glue to fetch.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::setup::Tools;
use crate::setup::wasm_compiler::Goal;

const OPTIONS: [&str; 5] = ["--minify", "--format=esm", "--charset=utf8", "--legal-comments=none", "--log-level=error"];

/// A module, with the names that it exports.
pub fn module(tools: &Tools, script: &str) -> Result<String> {
    let mut esbuild = tools.wasm_command("esbuild", Goal::Ship)?;
    esbuild.args(OPTIONS);
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

/// The same in a file for programmers, with a map beside it that holds the source: their tools show that.
pub fn file_with_map(tools: &Tools, file: &Path) -> Result<()> {
    let folder = file.parent().context("a script is in a folder")?;
    let name = file.file_name().and_then(|name| name.to_str()).context("a script has a plain name")?;
    let mut esbuild = tools.wasm_command("esbuild", Goal::Ship)?;
    // From its own folder: the map names the source as it is called from there.
    esbuild
        .args(OPTIONS)
        .args(["--sourcemap", "--allow-overwrite", name])
        .arg(format!("--outfile={name}"))
        .current_dir(folder);
    let status = esbuild.status().context("cannot start esbuild")?;
    ensure!(status.success(), "esbuild ended with {status}");
    Ok(())
}
