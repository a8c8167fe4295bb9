//! The files together do what the whole did: whatever an export reaches is the same code, here or there.

use std::collections::BTreeMap;

use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, MemorySection, MemoryType, Module, NameMap, NameSection,
    RefType, TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{ElementItems, FunctionBody, Operator, Parser, Payload};

use super::{names, split};

const NAMES: [&str; 9] =
    ["ask", "common", "draw_a", "draw_b", "in_both", "only_b", "only_b_by_slot", "draw", "named_in_data"];
/// The function of each slot, from the second on; the first stays empty.
const SLOTS: [u32; 3] = [1, 6, 8];

/// `draw` draws either panel. Both use `in_both`; `b` has more, some of it by the number of a slot, and asks outside.
fn sample(slot_in_data: u8) -> Vec<u8> {
    let calls: [&[u32]; 9] = [&[], &[], &[1, 4], &[4, 5, 0], &[1], &[1], &[4], &[2, 1, 3], &[]];
    let mut types = TypeSection::new();
    types.ty().function([], []);
    types.ty().function([ValType::I64], []);
    let mut imports = ImportSection::new();
    imports.import("outside", "ask", EntityType::Function(1));
    let (mut functions, mut code, mut named) = (FunctionSection::new(), CodeSection::new(), NameMap::new());
    for (number, name) in (0..).zip(NAMES) {
        named.append(number, name);
    }
    for (number, called) in (0..).zip(calls).skip(1) {
        let mut body = Function::new([]);
        let mut writer = body.instructions();
        writer.i64_const(1000 + number).global_set(1);
        for function in called {
            writer.local_get(0).call(*function);
        }
        if number == 5 {
            writer.local_get(0).i32_const(2).call_indirect(0, 1);
        }
        writer.end();
        functions.function(1);
        code.function(&body);
    }
    let mut tables = TableSection::new();
    let table = |element_type| TableType { element_type, minimum: 4, maximum: Some(4), table64: false, shared: false };
    tables.table(table(RefType::FUNCREF)).table(table(RefType::EXTERNREF));
    let mut memory = MemorySection::new();
    memory.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut globals = GlobalSection::new();
    for val_type in [ValType::I32, ValType::I64] {
        let start = if val_type == ValType::I32 { ConstExpr::i32_const(0) } else { ConstExpr::i64_const(0) };
        globals.global(GlobalType { val_type, mutable: true, shared: false }, &start);
    }
    let mut exports = ExportSection::new();
    exports.export("draw", ExportKind::Func, 7);
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(SLOTS.as_slice().into()));
    let mut data = DataSection::new();
    // One byte before a word: the word is read where memory has it.
    data.active(0, &ConstExpr::i32_const(1027), [9, slot_in_data, 0, 0, 0]);
    let mut names = NameSection::new();
    names.functions(&named);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memory).section(&globals);
    module.section(&exports).section(&elements).section(&code).section(&data).section(&names);
    module.finish()
}

fn entry(path: &str) -> Option<String> {
    path.strip_prefix("draw_").map(str::to_owned)
}

/// A module taken apart.
#[derive(Default)]
struct Apart<'a> {
    imports: Vec<(String, String)>,
    bodies: Vec<FunctionBody<'a>>,
    exports: BTreeMap<String, u32>,
    slots: BTreeMap<u32, u32>,
}

impl<'a> Apart<'a> {
    fn of(wasm: &'a [u8]) -> Self {
        let mut apart = Self::default();
        for payload in Parser::new(0).parse_all(wasm).map(Result::unwrap) {
            match payload {
                Payload::ImportSection(section) => {
                    for import in section.into_imports().map(Result::unwrap) {
                        if matches!(import.ty, wasmparser::TypeRef::Func(_)) {
                            apart.imports.push((import.module.to_owned(), import.name.to_owned()));
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => apart.bodies.push(body),
                Payload::ExportSection(section) => {
                    for export in section.into_iter().map(Result::unwrap) {
                        if export.kind == wasmparser::ExternalKind::Func {
                            apart.exports.insert(export.name.to_owned(), export.index);
                        }
                    }
                }
                Payload::ElementSection(section) => {
                    for element in section.into_iter().map(Result::unwrap) {
                        let wasmparser::ElementKind::Active { offset_expr, .. } = element.kind else { panic!() };
                        let ElementItems::Functions(items) = element.items else { panic!("a table of functions") };
                        let start = super::reading::constant(&offset_expr).unwrap();
                        apart.slots.extend((start..).zip(items.into_iter().map(Result::unwrap)));
                    }
                }
                _ => {}
            }
        }
        apart
    }
}

/// What a function does in the end, with what its file takes from the first, and the first from the tables.
fn told(file: &Apart<'_>, all: &[Apart<'_>], function: u32) -> String {
    let Some(body) = (function as usize).checked_sub(file.imports.len()) else {
        let (module, name) = &file.imports[function as usize];
        return if module.is_empty() { told(&all[0], all, all[0].exports[name]) } else { name.clone() };
    };
    let operators: Vec<Operator<'_>> =
        file.bodies[body].get_operators_reader().unwrap().into_iter().map(Result::unwrap).collect();
    // A call through a slot is a call of what is in it, whichever file has put it there.
    let behind = |slot: u32| {
        let there = all.iter().find(|file| file.slots.contains_key(&slot)).expect("the slot is filled");
        told(there, all, there.slots[&slot])
    };
    if let [Operator::LocalGet { .. }, Operator::I32Const { value }, Operator::CallIndirect { .. }, Operator::End] =
        operators[..]
    {
        return behind(value.cast_unsigned());
    }
    let told = operators.windows(2).map(|pair| match pair[0] {
        Operator::Call { function_index } => format!("({})", told(file, all, function_index)),
        Operator::I32Const { value } if matches!(pair[1], Operator::CallIndirect { .. }) => {
            behind(value.cast_unsigned())
        }
        Operator::CallIndirect { .. } | Operator::GlobalSet { .. } => String::new(),
        ref other => format!("{other:?}"),
    });
    told.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_files_together_do_the_same() {
    let whole = sample(3);
    let (first, panels) = split(&whole, entry).unwrap();
    let before = Apart::of(&whole);
    let mut after = vec![Apart::of(&first)];
    after.extend(panels.iter().map(|(_, panel)| Apart::of(panel)));
    let does = told(&before, std::slice::from_ref(&before), before.exports["draw"]);
    assert!(does.contains("1006") && does.contains("ask"), "through a slot and outside: {does}");
    assert_eq!(told(&after[0], &after, after[0].exports["draw"]), does);
    assert_eq!(split(&whole, entry).unwrap().0, first, "the same each time");
}

/// Which of the functions a file holds, by the number that each writes.
fn held(file: &Apart<'_>) -> Vec<&'static str> {
    let number = |body: &FunctionBody<'_>| match body.get_operators_reader().unwrap().read().unwrap() {
        Operator::I64Const { value } => Some(NAMES[usize::try_from(value - 1000).unwrap()]),
        _ => None,
    };
    file.bodies.iter().filter_map(number).collect()
}

#[test]
fn a_function_is_where_it_is_reached() {
    let whole = sample(3);
    let (first, panels) = split(&whole, entry).unwrap();
    let panels: BTreeMap<_, _> = panels.iter().map(|(name, panel)| (name.as_str(), Apart::of(panel))).collect();
    let first = Apart::of(&first);
    assert_eq!(held(&first), ["common", "draw", "named_in_data"]);
    assert_eq!(held(&panels["a"]), ["draw_a", "in_both"]);
    assert_eq!(held(&panels["b"]), ["draw_b", "in_both", "only_b", "only_b_by_slot"]);
    // The two doors are the slots after the four that there were.
    assert_eq!(first.slots.keys().copied().collect::<Vec<_>>(), [1, 3]);
    assert_eq!(panels["b"].slots.keys().copied().collect::<Vec<_>>(), [2, 5]);
}

#[test]
fn what_the_data_may_name_stays() {
    let (_, panels) = split(&sample(2), entry).unwrap();
    assert_eq!(held(&Apart::of(&panels[1].1)), ["draw_b", "only_b"], "its slot and what that uses are in the first");
}

#[test]
fn files_of_two_builds_do_not_know_each_other() {
    let mark = |wasm: &[u8]| {
        let (first, panels) = split(wasm, entry).unwrap();
        let imports = Parser::new(0).parse_all(&panels[0].1).find_map(|payload| match payload.unwrap() {
            Payload::ImportSection(section) => Some(section.into_imports().next().unwrap().unwrap().name.to_owned()),
            _ => None,
        });
        let mark = imports.unwrap();
        assert!(first.windows(mark.len()).any(|bytes| bytes == mark.as_bytes()), "the first exports {mark}");
        mark
    };
    assert_ne!(mark(&sample(3)), mark(&sample(9)));
}

#[test]
fn a_module_that_cannot_be_split_is_refused() {
    let whole = sample(3);
    assert!(split(&whole, |_| None).is_err(), "no panel");
    assert!(split(&whole, |path| (path == "named_in_data").then(|| "a".to_owned())).is_err(), "drawn through a table");
    assert!(split(&whole[..whole.len() / 2], entry).is_err());
}

#[test]
fn names_are_short_and_differ() {
    let all: std::collections::BTreeSet<String> = (0..5000).map(names::function).collect();
    assert_eq!(all.len(), 5000);
    assert_eq!([names::function(35), names::function(36), names::table(1)], ["z", "10", "t.1"]);
    assert_eq!(names::file("loan"), "loan.wasm");
}
