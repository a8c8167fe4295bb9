//! The file of a panel: its functions, which take everything else from the first file.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ElementSection, EntityType, FunctionSection, ImportSection, Module, TableType, TypeSection,
};

use super::Missing;
use super::first::fill;
use super::graph::Graph;
use super::names;
use super::shares::Share;

/// The module that everything is taken from. The name is empty: it stands before each.
const FIRST: &str = "";

/// Writes it.
pub fn written(graph: &Graph<'_>, share: &Share, build: &str) -> Result<Vec<u8>> {
    let mut panel = Panel::of(graph);
    let mut asked = Vec::new();
    for function in &share.functions {
        asked.extend(graph.calls(*function)?.difference(&share.functions).copied());
    }
    asked.sort_unstable();
    asked.dedup();
    panel.functions = asked.iter().chain(&share.functions).copied().zip(0..).collect();
    panel.module(share, &asked, build).map_err(|error| anyhow!("cannot write the panel {}: {error}", share.name))
}

/// The numbers that things have here, by those in the whole. What comes up while the code is written gets the next one.
struct Panel<'a> {
    graph: &'a Graph<'a>,
    functions: BTreeMap<u32, u32>,
    types: Vec<u32>,
    tables: Vec<u32>,
    globals: Vec<u32>,
}

impl<'a> Panel<'a> {
    fn of(graph: &'a Graph<'a>) -> Self {
        // The table of functions is the first here, too.
        Self { graph, functions: BTreeMap::new(), types: Vec::new(), tables: vec![0], globals: Vec::new() }
    }

    fn module(&mut self, share: &Share, asked: &[u32], build: &str) -> Result<Vec<u8>, Error<Missing>> {
        let mut code = CodeSection::new();
        let mut functions = FunctionSection::new();
        for function in &share.functions {
            functions.function(self.type_index(self.graph.signatures[*function as usize])?);
            let body = self.graph.body(*function).ok_or(Error::UserError(Missing(*function)))?;
            utils::parse_function_body(self, &mut code, body.clone())?;
        }
        let imports = self.imports(asked, build)?;
        let mut types = TypeSection::new();
        for number in self.types.clone() {
            let signature = self.func_type(self.graph.types[number as usize].clone())?;
            types.ty().func_type(&signature);
        }
        let mut filled = BTreeMap::from([(share.door, self.functions[&share.entry])]);
        for (slot, function) in &self.graph.slots {
            if share.functions.contains(function) {
                filled.insert(*slot, self.functions[function]);
            }
        }
        let mut elements = ElementSection::new();
        fill(&mut elements, &filled);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&elements).section(&code);
        Ok(module.finish())
    }

    fn imports(&mut self, asked: &[u32], build: &str) -> Result<ImportSection, Error<Missing>> {
        let mut imports = ImportSection::new();
        // Another build has its memory laid out otherwise: the name that only this one has is asked for first.
        for memory in self.graph.memories.clone() {
            imports.import(FIRST, build, EntityType::Memory(self.memory_type(memory)?));
        }
        for number in self.tables.clone() {
            // Without a most: it has grown since.
            let table = TableType { maximum: None, ..self.table_type(self.graph.tables[number as usize])? };
            imports.import(FIRST, &names::table(number), EntityType::Table(table));
        }
        for number in self.globals.clone() {
            let global = self.global_type(self.graph.globals[number as usize])?;
            imports.import(FIRST, &names::global(number), EntityType::Global(global));
        }
        for function in asked {
            let signature = self.type_index(self.graph.signatures[*function as usize])?;
            imports.import(FIRST, &names::function(*function), EntityType::Function(signature));
        }
        Ok(imports)
    }
}

/// The place of `number` in a list, at its end if it is not there.
fn place(list: &mut Vec<u32>, number: u32) -> u32 {
    let place = list.iter().position(|one| *one == number).unwrap_or_else(|| {
        list.push(number);
        list.len() - 1
    });
    place as u32
}

impl Reencode for Panel<'_> {
    type Error = Missing;

    fn function_index(&mut self, before: u32) -> Result<u32, Error<Missing>> {
        self.functions.get(&before).copied().ok_or(Error::UserError(Missing(before)))
    }

    fn type_index(&mut self, before: u32) -> Result<u32, Error<Missing>> {
        Ok(place(&mut self.types, before))
    }

    fn table_index(&mut self, before: u32) -> Result<u32, Error<Missing>> {
        Ok(place(&mut self.tables, before))
    }

    fn global_index(&mut self, before: u32) -> Result<u32, Error<Missing>> {
        Ok(place(&mut self.globals, before))
    }
}
