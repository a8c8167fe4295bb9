//! The engine package: the npm folder `dist/npm`, and the scenarios as data in `dist/vectors`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::bundle::run;
use crate::setup::Tools;
use crate::setup::wasm_compiler::Goal;
use crate::setup::wasm_target::TARGET;
use crate::{arrange, minify, places, sbom, words};

/// The name of glue and wasm; `index.js` and `node.js` know it.
const NAME: &str = "k401_engine";

/// What wasm-opt is told, as `index.html` says it for the page. The passes that are left out save bytes that brotli saves better:
/// what is written twice is found again, and zeros weigh nothing.
const OPTIONS: [&str; 6] = [
    "--one-caller-inline-max-function-size=15",
    "--low-memory-unused",
    "--converge",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--skip-pass=memory-packing",
];

/// Types of `words/*.js`.
const WORDS_TYPES: &str = "declare const words: string;\nexport default words;\n";

/// Builds the package and the vectors.
pub fn build(tools: &Tools) -> Result<()> {
    let package = places::npm();
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    wasm(tools, &package.join("engine"))?;
    words::write_for_engine(&package.join("engine"))?;
    copy_texts(&package)?;
    for script in [&format!("{NAME}.js"), "index.js", "look.js", "node.js"] {
        minify::file_with_map(tools, &package.join("engine").join(script))?;
    }
    fs::create_dir_all(package.join("types"))?;
    fs::write(package.join("types").join("engine.d.ts"), types()?)?;
    fs::write(package.join("types").join("words.d.ts"), WORDS_TYPES)?;
    sbom::write(tools)?;
    vectors()
}

/// Compiles, makes the JavaScript side, makes it small.
fn wasm(tools: &Tools, folder: &Path) -> Result<()> {
    let mut cargo = tools.wasm_command("cargo", Goal::Ship)?;
    run(cargo.args([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--package",
        "k401-js",
        "--lib",
        "--target",
        TARGET,
    ]))?;
    let compiled = places::wasm_target().join(TARGET).join("release").join("k401_js.wasm");
    let mut bindgen = tools.wasm_command("wasm-bindgen", Goal::Ship)?;
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]).arg(folder).arg(compiled);
    run(&mut bindgen)?;
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    run(tools.wasm_command("wasm-opt", Goal::Ship)?.arg("-Oz").args(OPTIONS).arg(&wasm).arg("-o").arg(&wasm))?;
    arrange::file(&wasm)
}

/// Everything of the package that nobody generates.
fn copy_texts(package: &Path) -> Result<()> {
    let source = places::root().join("crates").join("k401-js").join("package");
    for (name, folder) in [("index.js", "engine"), ("look.js", "engine"), ("node.js", "engine"), ("README.md", "")] {
        copy(&source.join(name), &package.join(folder).join(name))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&places::root().join(name), &package.join(name))?;
    }
    let manifest = fs::read_to_string(source.join("package.json"))?;
    // xtask shares the version of the workspace.
    fs::write(package.join("package.json"), manifest.replace("VERSION", env!("CARGO_PKG_VERSION")))?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

/// The types, as the Rust types have them.
fn types() -> Result<Vec<u8>> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--locked", "--package", "k401-js", "--features", "typescript"]);
    let output = command.args(["--example", "types"]).current_dir(places::root()).output()?;
    if !output.status.success() {
        bail!("writing the types failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// Every scenario as JSON, one file a rule: what any other implementation can be checked with.
fn vectors() -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--locked", "--package", "k401-tests", "--example", "vectors", "--"]);
    run(command.arg(places::vectors()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page's panels are taken out by the names of what draws them, which wasm-opt must leave, and leave apart.
    const NAMED: &str = "-g --no-inline=*panels*view4view*";

    #[test]
    fn the_page_is_optimised_alike() {
        let page = fs::read_to_string(places::root().join("index.html")).unwrap();
        assert!(page.contains(&format!("data-wasm-opt-params=\"{NAMED} {}\"", OPTIONS.join(" "))));
    }
}
