//! A module, read.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use rustc_demangle::demangle;
use wasmparser::{
    BinaryReaderError, ConstExpr, DataKind, DataSectionReader, ElementItems, ElementKind, ElementSectionReader,
    ExternalKind, FunctionBody, Operator, Parser, Payload, TypeRef,
};

use super::graph::Graph;
use crate::arrange::names;

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
                Payload::FunctionSection(section) => graph.signatures.extend(all(section)?),
                Payload::TableSection(section) => graph.tables.extend(all(section)?.into_iter().map(|table| table.ty)),
                Payload::MemorySection(section) => graph.memories = all(section)?,
                Payload::GlobalSection(section) => {
                    graph.globals.extend(all(section)?.into_iter().map(|global| global.ty))
                }
                Payload::ExportSection(section) => {
                    let functions = all(section)?.into_iter().filter(|export| export.kind == ExternalKind::Func);
                    graph.roots.extend(functions.map(|export| export.index));
                }
                Payload::StartSection { func, .. } => graph.roots.extend([func]),
                Payload::ElementSection(section) => graph.slots = slots(section)?,
                Payload::DataSection(section) => data = words(section)?,
                Payload::CodeSectionEntry(body) => graph.bodies.push(body),
                Payload::CustomSection(section) => {
                    graph.names.extend(names(&section)?.into_iter().map(|(index, name)| (index, path(name))));
                }
                _ => {}
            }
        }
        graph.mentions = vec![BTreeSet::new(); graph.signatures.len()];
        for (function, body) in (graph.imported..).zip(&graph.bodies) {
            graph.mentions[function as usize] = mentions(body, &graph.slots)?;
        }
        // Any word that could be a slot's number is taken for one: a function that stays where it is harms nobody.
        graph.roots.extend(data.iter().filter_map(|word| graph.slots.get(word)));
        Ok(graph)
    }
}

/// All items of a section.
fn all<T>(section: impl IntoIterator<Item = Result<T, BinaryReaderError>>) -> Result<Vec<T>> {
    Ok(section.into_iter().collect::<Result<_, _>>()?)
}

/// The function in each slot of the first table.
fn slots(section: ElementSectionReader<'_>) -> Result<BTreeMap<u32, u32>> {
    let mut slots = BTreeMap::new();
    for element in all(section)? {
        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
            bail!("a list of functions is not for the first table")
        };
        let ElementItems::Functions(functions) = element.items else { bail!("a list of functions has other things") };
        slots.extend((constant(&offset_expr)?..).zip(all(functions)?));
    }
    Ok(slots)
}

/// What the data holds, in words as memory has them.
fn words(section: DataSectionReader<'_>) -> Result<Vec<u32>> {
    let mut words = Vec::new();
    for segment in all(section)? {
        let DataKind::Active { offset_expr, .. } = segment.kind else {
            bail!("some data is not laid out at the start")
        };
        let before = (constant(&offset_expr)?.wrapping_neg() % 4) as usize;
        let aligned = segment.data.get(before..).unwrap_or_default();
        words.extend(aligned.as_chunks().0.iter().map(|word| u32::from_le_bytes(*word)));
    }
    Ok(words)
}

/// The functions that a body calls, refers to or, as far as one can see, names the slot of.
pub fn mentions(body: &FunctionBody<'_>, slots: &BTreeMap<u32, u32>) -> Result<BTreeSet<u32>> {
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
