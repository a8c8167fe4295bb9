//! `cargo xtask dist`: the page, built by Trunk, with brotli files beside, and the engine package.

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::setup::wasm_compiler::Goal;
use crate::setup::wasm_target::TARGET;
use crate::setup::{self, Need, Tools};
use crate::steps::seconds;
use crate::{
    arrange, builder, compress, embed, engine, minify, oembed, offline, places, prerender, single, split, styles,
    wordpress, words,
};

/// Sets up and builds the page.
pub fn site() -> Result<()> {
    let started = Instant::now();
    build(&setup::prepare(&Need::DIST)?)?;
    println!("built {} in {}", places::site().display(), seconds(started.elapsed()));
    Ok(())
}

/// Sets up and builds everything that ships.
pub fn dist() -> Result<()> {
    let started = Instant::now();
    let tools = setup::prepare(&Need::DIST)?;
    build(&tools)?;
    engine::build(&tools)?;
    embed::into_package(&places::npm())?;
    wordpress::pack()?;
    println!("built {} in {}", places::dist().display(), seconds(started.elapsed()));
    Ok(())
}

/// Builds the page with tools that are there.
pub fn build(tools: &Tools) -> Result<()> {
    styles::write()?;
    // Trunk works offline, and passes that on to Cargo: what the build needs must be here before.
    let mut fetch = tools.wasm_command("cargo", Goal::Ship)?;
    run(fetch.args(["fetch", "--quiet", "--locked", "--target", TARGET]))?;
    let mut trunk = tools.wasm_command("trunk", Goal::Ship)?;
    // Trunk reads NO_COLOR as a flag and stops at "1"; with RUST_BACKTRACE it buries the compiler's message.
    trunk.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    // Its JavaScript minifier does not know `export { x as default }`, says so each time and copies the file as it is;
    // esbuild comes after it.
    trunk.env("RUST_LOG", "info,trunk::processing::minify=error");
    run(trunk.args(["build", "--offline", "--skip-version-check"]))?;
    let site = places::site();
    let (wasm, panels) = (site.join(single::WASM), site.join("panels"));
    // The single file has nowhere to fetch a panel from.
    fs::create_dir_all(places::whole())?;
    let whole = places::whole().join(single::WASM);
    fs::copy(&wasm, &whole)?;
    arrange::file(&whole)?;
    split::file(&wasm, &panels)?;
    arrange::file(&wasm)?;
    for panel in compress::files_below(&panels)? {
        arrange::file(&panel)?;
    }
    words::write_for_page(&site)?;
    prerender::write()?;
    prerender::into_site(&site)?;
    // The builder names the digest of the element's loader.
    embed::build(tools)?;
    builder::into_site(&site)?;
    oembed::into_site(&site)?;
    single::write(tools, &site)?;
    for script in ["k401-widget.js", "start.js", "unstyled.js"] {
        minify::file(tools, &site.join(script))?;
    }
    // Last of what writes into the page: it lists the rest by digest.
    offline::into_site(&site)?;
    compress::folder(&site)
}

/// Runs a command of a build in the workspace root.
pub fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.current_dir(places::root()).status().with_context(|| format!("cannot start {program}"))?;
    if !status.success() {
        bail!("{program} ended with {status}");
    }
    Ok(())
}
