//! Takes the panels out of the widget's wasm: each becomes a file of its own, fetched when a reader opens it. The first screen
//! then comes with a third less.
//!
//! The files share memory, table and variables; a panel's code is the same code, only elsewhere. The first file calls a panel
//! through a slot of its table, which the panel's file fills. A slot that is still empty stops the wasm rather than doing something
//! else; `k401_view::panels::code` knows which are.

mod first;
mod graph;
mod names;
mod panel;
mod reading;
mod shares;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasmparser::Validator;

use crate::digest::{mark, sha256};
use graph::Graph;
use shares::Shares;

/// The first screen, and a panel too small for a file.
const STAYING: [&str; 2] = ["withdrawal", "about"];
/// Vite writes what an address in a script names into that script, as a `data:` address, if it is no longer than this; a strict policy
/// refuses to fetch those.
const TOO_SMALL: usize = 4096;

/// Writes the file anew without the panels, and theirs into `folder`.
pub fn file(wasm: &Path, folder: &Path) -> Result<()> {
    let before = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let (first, panels) = split(&before, panel_of).with_context(|| format!("cannot split {}", wasm.display()))?;
    fs::write(wasm, first).with_context(|| format!("cannot write {}", wasm.display()))?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for (name, panel) in panels {
        ensure!(panel.len() > TOO_SMALL, "the panel {name} is too small for a file of its own");
        fs::write(folder.join(names::file(&name)), panel)?;
    }
    Ok(())
}

/// The panel that a function of this path draws.
fn panel_of(path: &str) -> Option<String> {
    let name = path.strip_prefix("k401_view::panels::")?.strip_suffix("::view::view")?;
    (!STAYING.contains(&name) && !name.contains(':')).then(|| name.to_owned())
}

/// A function was asked for that the file does not have.
#[derive(Debug)]
struct Missing(u32);

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "function {} has no place in the file", self.0)
    }
}

impl std::error::Error for Missing {}

/// The first file, and each panel's by its name.
type Files = (Vec<u8>, Vec<(String, Vec<u8>)>);

fn split(wasm: &[u8], is_entry: impl Fn(&str) -> Option<String>) -> Result<Files> {
    let graph = Graph::of(wasm)?;
    let shares = Shares::of(&graph, is_entry)?;
    // Changes with every change of the code, and nothing else exports it: a panel of another build finds it missing.
    let build = mark(&sha256(wasm), 12);
    let first = first::written(wasm, &graph, &shares, &build)?;
    let mut panels = Vec::new();
    for share in &shares.panels {
        panels.push((share.name.clone(), panel::written(&graph, share, &build)?));
    }
    for module in [&first].into_iter().chain(panels.iter().map(|(_, panel)| panel)) {
        Validator::new().validate_all(module)?;
    }
    Ok((first, panels))
}
