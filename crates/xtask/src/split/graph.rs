//! What a wasm module is made of, and which function may reach which.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use rustc_demangle::demangle;
use wasmparser::{
    ConstExpr, ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType, KnownCustom, MemoryType,
    Name, Operator, Parser, Payload, TableType, TypeRef,
};

/// A module as wasm-bindgen leaves it: one memory, imports of functions only, a table of functions that begins full.
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
    /// The memory.
    pub memory: Option<MemoryType>,
    /// What is exported, started or named in the data.
    pub roots: BTreeSet<u32>,
    /// What each function calls or names the slot of.
    mentions: Vec<BTreeSet<u32>>,
}

impl<'a> Graph<'a> {
    /// Reads a module.
    pub fn of(wasm: &'a [u8]) -> Result<Self> {
        let mut graph = Self::default();
        let mut data = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(section) => {
                    for group in section {
                        graph.types.extend(group?.into_types().map(|one| one.unwrap_func().clone()));
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let TypeRef::Func(signature) = import?.ty else {
                            bail!("something but a function is imported")
                        };
                        graph.imported += 1;
                        graph.signatures.push(signature);
                    }
                }
                Payload::FunctionSection(section) => {
                    for signature in section {
                        graph.signatures.push(signature?);
                    }
                }
                Payload::TableSection(section) => {
                    for table in section {
                        graph.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    for memory in section {
                        ensure!(graph.memory.replace(memory?).is_none(), "there is a second memory");
                    }
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        graph.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            graph.roots.insert(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => {
                    graph.roots.insert(func);
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
                            bail!("a list of functions is not for the first table")
                        };
                        let ElementItems::Functions(functions) = element.items else {
                            bail!("a list of functions has other things")
                        };
                        for (slot, function) in (constant(&offset_expr)?..).zip(functions) {
                            graph.slots.insert(slot, function?);
                        }
                    }
                }
                Payload::DataSection(section) => {
                    for segment in section {
                        let segment = segment?;
                        let wasmparser::DataKind::Active { offset_expr, .. } = segment.kind else {
                            bail!("some data is not laid out at the start")
                        };
                        data.push((constant(&offset_expr)?, segment.data));
                    }
                }
                Payload::CodeSectionEntry(body) => graph.bodies.push(body),
                Payload::CustomSection(section) => {
                    let KnownCustom::Name(names) = section.as_known() else { continue };
                    for name in names {
                        let Name::Function(functions) = name? else { continue };
                        for function in functions {
                            let function = function?;
                            graph.names.insert(function.index, path(function.name));
                        }
                    }
                }
                _ => {}
            }
        }
        graph.mentions = vec![BTreeSet::new(); graph.signatures.len()];
        for (function, body) in (graph.imported..).zip(&graph.bodies) {
            graph.mentions[function as usize] = mentions(body, &graph.slots)?;
        }
        // Any word that could be a slot's number is taken for one: a function that stays where it is harms nobody.
        for (start, bytes) in data {
            let aligned = bytes.get((start.wrapping_neg() % 4) as usize..).unwrap_or_default();
            for word in aligned.as_chunks().0 {
                graph.roots.extend(graph.slots.get(&u32::from_le_bytes(*word)));
            }
        }
        Ok(graph)
    }

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

/// The functions that a body calls, refers to or, as far as one can see, names the slot of.
fn mentions(body: &FunctionBody<'_>, slots: &BTreeMap<u32, u32>) -> Result<BTreeSet<u32>> {
    let mut found = BTreeSet::new();
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::Call { function_index } | Operator::RefFunc { function_index } => {
                found.insert(function_index);
            }
            Operator::I32Const { value } => found.extend(slots.get(&value.cast_unsigned())),
            Operator::MemoryInit { .. } | Operator::DataDrop { .. } => bail!("data is laid out by code"),
            Operator::TableInit { .. } | Operator::ElemDrop { .. } => bail!("a table is filled by code"),
            _ => {}
        }
    }
    Ok(found)
}

/// The number that something is laid out at.
pub fn constant(expression: &ConstExpr<'_>) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => None.context("something is laid out at a place that is not known before it runs"),
    }
}

/// A function's path, without the hashes of its crates.
fn path(mangled: &str) -> String {
    let name = format!("{:#}", demangle(mangled));
    let mut path = String::new();
    for piece in name.split('[') {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => path += rest,
            _ if path.is_empty() => path += piece,
            _ => path = [&path, "[", piece].concat(),
        }
    }
    path
}
