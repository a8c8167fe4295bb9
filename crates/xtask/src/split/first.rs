//! The first file: everything but what the panels bring, which it reaches through slots of its table that are empty at first.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function, FunctionSection, Module,
    TableSection,
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, ElementSectionReader, ExportSectionReader, FunctionSectionReader, Parser,
    TableSectionReader,
};

use super::Missing;
use super::graph::Graph;
use super::names;
use super::shares::Shares;

/// Writes it.
pub fn written(wasm: &[u8], graph: &Graph<'_>, shares: &Shares, build: &str) -> Result<Vec<u8>> {
    let doors = shares.panels.iter().map(|panel| (panel.entry, panel.door)).collect();
    let mut first = First { graph, shares, doors, lent: shares.lent(graph)?, build, places: BTreeMap::new() };
    let staying: Vec<u32> = (0..).take(graph.signatures.len()).filter(|function| first.stays(*function)).collect();
    first.places = staying.into_iter().zip(0..).collect();
    let mut module = Module::new();
    first
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("cannot write the first file: {error}"))?;
    Ok(module.finish())
}

struct First<'a> {
    graph: &'a Graph<'a>,
    shares: &'a Shares,
    /// The slot through which each panel's entry is called.
    doors: BTreeMap<u32, u32>,
    /// What the panels call here.
    lent: BTreeSet<u32>,
    build: &'a str,
    /// The number of each function here.
    places: BTreeMap<u32, u32>,
}

impl First<'_> {
    /// True for what is here, be it only a call through a slot.
    fn stays(&self, function: u32) -> bool {
        self.shares.common.contains(&function) || self.doors.contains_key(&function)
    }

    /// A function that calls what will be in a slot.
    fn door(&self, entry: u32, slot: u32) -> Function {
        let signature = self.graph.signatures[entry as usize];
        let given = self.graph.types[signature as usize].params().len();
        let mut door = Function::new([]);
        let mut writer = door.instructions();
        for place in (0..).take(given) {
            writer.local_get(place);
        }
        writer.i32_const(slot.cast_signed()).call_indirect(0, signature).end();
        door
    }
}

impl Reencode for First<'_> {
    type Error = Missing;

    fn function_index(&mut self, before: u32) -> Result<u32, Error<Missing>> {
        self.places.get(&before).copied().ok_or(Error::UserError(Missing(before)))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Missing>> {
        for function in self.places.keys().filter(|function| **function >= self.graph.imported) {
            functions.function(self.graph.signatures[*function as usize]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), Error<Missing>> {
        for function in self.places.clone().into_keys() {
            match (self.doors.get(&function), self.graph.body(function)) {
                (Some(slot), _) => {
                    code.function(&self.door(function, *slot));
                }
                (None, Some(body)) => utils::parse_function_body(self, code, body.clone())?,
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        _: TableSectionReader<'_>,
    ) -> Result<(), Error<Missing>> {
        for (place, table) in self.graph.tables.iter().enumerate() {
            let mut table = self.table_type(*table)?;
            if place == 0 {
                let doors = self.doors.len() as u64;
                table.minimum += doors;
                table.maximum = table.maximum.map(|most| most + doors);
            }
            tables.table(table);
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: ElementSectionReader<'_>,
    ) -> Result<(), Error<Missing>> {
        let here = self.graph.slots.iter().filter(|(_, function)| self.shares.common.contains(function));
        fill(elements, &here.map(|(slot, function)| (*slot, self.places[function])).collect());
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Missing>> {
        utils::parse_export_section(self, exports, section)?;
        for panel in &self.shares.panels {
            exports.export(&names::file(&panel.name), ExportKind::Table, 0);
        }
        exports.export(self.build, ExportKind::Memory, 0);
        for place in 0..self.graph.tables.len() as u32 {
            exports.export(&names::table(place), ExportKind::Table, place);
        }
        for place in 0..self.graph.globals.len() as u32 {
            exports.export(&names::global(place), ExportKind::Global, place);
        }
        for function in &self.lent {
            exports.export(&names::function(*function), ExportKind::Func, self.places[function]);
        }
        Ok(())
    }

    /// Names of functions: they have done their work.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error<Missing>> {
        Ok(())
    }
}

/// Puts functions into their slots of the first table, those that follow one another in one go.
pub fn fill(elements: &mut ElementSection, functions: &BTreeMap<u32, u32>) {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (slot, function) in functions {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == *slot => run.push(*function),
            _ => runs.push((*slot, vec![*function])),
        }
    }
    for (start, run) in runs {
        elements.active(None, &ConstExpr::i32_const(start.cast_signed()), Elements::Functions(run.into()));
    }
}
