//! Where the bytes of the engine's wasm come from: by crate, from the names that the compiler leaves before they are stripped.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;

use anyhow::Result;
use rustc_demangle::demangle;
use wasmparser::{Parser, Payload};

use crate::setup::wasm_target::TARGET;
use crate::{arrange, places};

/// Rows of the table.
const MOST: usize = 12;
/// Functions that no crate's name is found for: made by the compiler or by wasm-bindgen.
const NO_CRATE: &str = "(no crate)";
const DATA: &str = "(data: texts and constants)";

/// Prints the table; a line that says why not where the engine has not been compiled here.
pub fn print() -> Result<()> {
    let file = places::wasm_target().join(TARGET).join("release").join("k401_js.wasm");
    let Ok(wasm) = fs::read(&file) else {
        println!("no {}: `cargo xtask dist` compiles the engine, then its contributors can be listed", file.display());
        return Ok(());
    };
    print!("{}", table(&contributors(&wasm)?));
    Ok(())
}

/// Bytes by crate of a wasm that was compiled here, such as `k401_js`.
pub fn of(wasm: &str) -> Result<Option<Vec<(String, usize)>>> {
    let file = places::wasm_target().join(TARGET).join("release").join(wasm).with_extension("wasm");
    fs::read(file).ok().map(|wasm| contributors(&wasm)).transpose()
}

/// Bytes by crate, the largest first.
fn contributors(wasm: &[u8]) -> Result<Vec<(String, usize)>> {
    let (imported, bodies) = arrange::functions(wasm)?;
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    let mut bytes: BTreeMap<String, usize> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::DataSection(section) => *bytes.entry(DATA.to_owned()).or_default() += length(&section.range()),
            Payload::CustomSection(section) => {
                names.extend(arrange::names(&section)?.into_iter().map(|(index, name)| (index, crate_of(name))));
            }
            _ => {}
        }
    }
    for (index, body) in (imported..).zip(bodies) {
        let name = names.get(&index).cloned().unwrap_or_else(|| NO_CRATE.to_owned());
        *bytes.entry(name).or_default() += body.len();
    }
    let mut sorted: Vec<(String, usize)> = bytes.into_iter().collect();
    sorted.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(sorted)
}

fn length(range: &Range<u64>) -> usize {
    usize::try_from(range.end - range.start).unwrap_or(usize::MAX)
}

/// The crate of a function: the first path in its name, of the type in `<Type as Trait>::method`.
fn crate_of(mangled: &str) -> String {
    let name = format!("{:#}", demangle(mangled));
    if name == mangled {
        return NO_CRATE.to_owned();
    }
    let start =
        name.trim_start_matches(['<', '&', '*', '(', '[']).trim_start_matches("mut ").trim_start_matches("dyn ");
    let end = start.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(start.len());
    let (first, rest) = start.split_at(end);
    // `<u64 as core::fmt::Display>::fmt`: built-in types have no path, their trait has.
    match rest.strip_prefix(" as ") {
        Some(of) if !rest.starts_with("::") => of.split("::").next().unwrap_or(NO_CRATE).to_owned(),
        _ => first.to_owned(),
    }
}

fn table(bytes: &[(String, usize)]) -> String {
    let total: usize = bytes.iter().map(|(_, size)| size).sum();
    let row = |name: &str, size: usize| format!("{name:<28} {size:>9} {:>8.1}%\n", size as f64 / total as f64 * 100.0);
    let mut text = format!("{:<28} {:>9} {:>9}\n", "engine wasm, by crate", "raw", "share");
    for (name, size) in bytes.iter().take(MOST) {
        text += &row(name, *size);
    }
    let rest: usize = bytes.iter().skip(MOST).map(|(_, size)| size).sum();
    text += &row("the rest", rest);
    text + &row("code and data", total) + "before wasm-opt; generic code counts for the crate that wrote it\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_the_crate_of_their_path() {
        for (mangled, name) in [
            ("_ZN12rust_decimal7decimal7Decimal3new17h0123456789abcdefE", "rust_decimal"),
            ("_RNvNtCs1234_7mycrate3foo3bar", "mycrate"),
            ("_ZN60_$LT$k401_core..money..Usd$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE", "k401_core"),
            ("_ZN42_$LT$u64$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE", "core"),
            ("__wbindgen_malloc", NO_CRATE),
        ] {
            assert_eq!(crate_of(mangled), name, "{mangled}");
        }
    }

    #[test]
    fn a_module_without_names_is_counted_all_the_same() {
        // One function of type () -> (), whose body is two bytes: no locals, end.
        let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x04\x01\x02\0\x0b";
        assert_eq!(contributors(wasm).unwrap(), [(NO_CRATE.to_owned(), 2)]);
        assert!(contributors(b"\0asm").is_err());
    }
}
