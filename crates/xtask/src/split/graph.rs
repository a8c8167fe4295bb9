//! What a wasm module is made of, and which function may reach which.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use wasmparser::{FuncType, FunctionBody, GlobalType, MemoryType, TableType};

use super::reading::mentions;

/// A module as wasm-bindgen leaves it: imports of functions only, a table of functions that begins full.
#[derive(Default)]
pub struct Graph<'a> {
    /// How many functions are imported; they come first.
    pub imported: u32,
    /// The signatures there are.
    pub types: Vec<FuncType>,
    /// The signature of every function.
    pub signatures: Vec<u32>,
    /// The bodies of the functions that are not imported.
    pub bodies: Vec<FunctionBody<'a>>,
    /// The path of every function that has a name.
    pub names: BTreeMap<u32, String>,
    /// The function in each slot of the first table.
    pub slots: BTreeMap<u32, u32>,
    /// The tables.
    pub tables: Vec<TableType>,
    /// The global variables.
    pub globals: Vec<GlobalType>,
    /// The memories: one.
    pub memories: Vec<MemoryType>,
    /// What is exported, started or named in the data.
    pub roots: BTreeSet<u32>,
    /// What each function calls or names the slot of.
    pub mentions: Vec<BTreeSet<u32>>,
}

impl<'a> Graph<'a> {
    /// Whatever can be reached from `start` without going through `walls`.
    pub fn reached(&self, start: impl IntoIterator<Item = u32>, walls: &BTreeSet<u32>) -> BTreeSet<u32> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<u32> = start.into_iter().collect();
        while let Some(function) = open.pop() {
            if !walls.contains(&function) && reached.insert(function) {
                open.extend(&self.mentions[function as usize]);
            }
        }
        reached
    }

    /// The body of a function; none if it is imported.
    pub fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get(function.checked_sub(self.imported)? as usize)
    }

    /// What a function calls by its number.
    pub fn calls(&self, function: u32) -> Result<BTreeSet<u32>> {
        self.body(function).map_or_else(|| Ok(BTreeSet::new()), |body| mentions(body, &BTreeMap::new()))
    }
}
