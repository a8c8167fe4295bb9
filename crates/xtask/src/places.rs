//! Where things are in the workspace.

use std::env;
use std::path::{Path, PathBuf};

/// The workspace root. Cargo names this crate's folder when it runs us; the compiled-in one serves a binary started by hand.
pub fn root() -> PathBuf {
    let here = env::var("CARGO_MANIFEST_DIR").ok().filter(|folder| folder.ends_with("xtask"));
    let here = here.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&here).ancestors().nth(2).expect("crates/xtask lies two folders deep").to_owned()
}

/// Everything that can be shipped.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The page, as built by Trunk.
pub fn site() -> PathBuf {
    dist().join("site")
}

/// The npm package of the engine.
pub fn npm() -> PathBuf {
    dist().join("npm")
}

/// The element for other pages.
pub fn embed() -> PathBuf {
    dist().join("embed")
}

/// Where the tests install the engine package.
pub fn engine_test() -> PathBuf {
    root().join("target").join("engine-test")
}

/// The scenarios as JSON.
pub fn vectors() -> PathBuf {
    dist().join("vectors")
}

/// What is written down for readers, some of it by commands.
pub fn docs() -> PathBuf {
    root().join("docs")
}

/// The WordPress plugin.
pub fn wordpress() -> PathBuf {
    dist().join("wordpress")
}

/// The widget's wasm before its panels are taken out.
pub fn whole() -> PathBuf {
    root().join("target").join("whole")
}

/// What pages show without the widget.
pub fn prerender() -> PathBuf {
    dist().join("prerender")
}

/// Build folder of the wasm compiler. Not `target`: two compilers in one folder would rebuild each other's work.
pub fn wasm_target() -> PathBuf {
    root().join("target").join("wasm")
}
