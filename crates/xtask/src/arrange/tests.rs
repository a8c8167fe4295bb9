//! An arranged module does what it did: whatever an export, the table or the start reaches is the same code.

use std::collections::BTreeMap;

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, ImportSection, Module, RefType, StartSection, TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{ElementItems, ExternalKind, FunctionBody, Operator, Parser, Payload};

use super::{arranged, functions};

/// Functions 1 to 4, after one that is imported: adders and multipliers in turn, the last of which calls an adder.
fn sample() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], [ValType::I32]);
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("outside", "ask", EntityType::Function(0));
    let mut defined = FunctionSection::new();
    let mut code = CodeSection::new();
    for number in 1..=4 {
        let mut body = Function::new([(1, ValType::I32)]);
        let mut writer = body.instructions();
        if number % 2 == 1 {
            writer
                .local_get(0)
                .i32_const(1000 + number)
                .i32_add()
                .i32_const(77_777)
                .i32_add()
                .i32_const(88_888)
                .i32_add();
        } else {
            writer
                .local_get(0)
                .i32_const(2000 + number)
                .i32_mul()
                .i32_const(66_666)
                .i32_mul()
                .i32_const(55_555)
                .i32_mul();
        }
        if number == 4 {
            writer.call(3).call(0);
        }
        writer.end();
        defined.function(0);
        code.function(&body);
    }
    let mut begin = Function::new([]);
    begin.instructions().i32_const(5).call(2).drop().end();
    defined.function(1);
    code.function(&begin);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: 3,
        maximum: Some(3),
        table64: false,
        shared: false,
    });
    let mut exports = ExportSection::new();
    for (name, function) in [("ask", 0), ("first", 1), ("second", 2), ("fourth", 4)] {
        exports.export(name, ExportKind::Func, function);
    }
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(0), Elements::Functions([3, 0, 2].as_slice().into()));
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&defined).section(&tables).section(&exports);
    module.section(&StartSection { function_index: 5 }).section(&elements).section(&code);
    module.section(&CustomSection { name: "names".into(), data: b"only tools read this".as_slice().into() });
    module.finish()
}

/// What can be reached from outside, each with its instructions, calls replaced by the instructions of what they call.
fn reached(wasm: &[u8]) -> BTreeMap<String, String> {
    let (imported, _) = functions(wasm).unwrap();
    let mut bodies: Vec<FunctionBody<'_>> = Vec::new();
    let mut roots: Vec<(String, u32)> = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.unwrap() {
            Payload::CodeSectionEntry(body) => bodies.push(body),
            Payload::StartSection { func, .. } => roots.push(("start".to_owned(), func)),
            Payload::ExportSection(section) => {
                for export in section.into_iter().map(Result::unwrap) {
                    assert_eq!(export.kind, ExternalKind::Func);
                    roots.push((export.name.to_owned(), export.index));
                }
            }
            Payload::ElementSection(section) => {
                for element in section.into_iter().map(Result::unwrap) {
                    let ElementItems::Functions(items) = element.items else { panic!("a table of functions") };
                    let items = items.into_iter().map(Result::unwrap).enumerate();
                    roots.extend(items.map(|(slot, function)| (format!("slot {slot}"), function)));
                }
            }
            _ => {}
        }
    }
    roots.into_iter().map(|(name, function)| (name, told(function, imported, &bodies))).collect()
}

fn told(function: u32, imported: u32, bodies: &[FunctionBody<'_>]) -> String {
    let Some(defined) = function.checked_sub(imported) else { return format!("import {function}") };
    let instructions = bodies[defined as usize].get_operators_reader().unwrap().into_iter().map(Result::unwrap);
    let told = instructions.map(|instruction| match instruction {
        Operator::Call { function_index } => format!("({})", told(function_index, imported, bodies)),
        other => format!("{other:?}"),
    });
    told.collect::<Vec<_>>().join(" ")
}

#[test]
fn another_order_does_the_same() {
    let before = sample();
    let after = arranged(&before).unwrap();
    assert_eq!(reached(&after), reached(&before));
    assert_eq!(reached(&before).len(), 8, "four exports, three slots and the start");
    // The second is first, being as long as the fourth but for its calls, then its like; so are the others.
    let (_, bodies) = functions(&after).unwrap();
    let multiplies: Vec<bool> = bodies.iter().map(|body| body.contains(&0x6c)).collect();
    let turns = multiplies.windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert_eq!(turns, 1, "adders beside adders: {multiplies:?}");
    assert!(!after.windows(4).any(|bytes| bytes == b"only"), "the section for tools is left out");
    assert_eq!(arranged(&before).unwrap(), after, "the same each time");
}

#[test]
fn what_is_no_wasm_is_refused() {
    assert!(arranged(b"no wasm").is_err());
    let half = sample();
    assert!(arranged(&half[..half.len() / 2]).is_err());
}
