//! Numbers the texts for the wasm, where a text is its place in the list of all. Elsewhere they are literals.

use std::io;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_FAMILY").as_deref() != Ok("wasm") {
        return Ok(());
    }
    let crates = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    let folders = k401_catalogue::FOLDERS.map(|folder| crates.join(folder));
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let least = k401_catalogue::texts(&folders[..1])?.len();
    let texts = k401_catalogue::texts(&folders)?;
    let mut sorted: Vec<_> = texts.iter().enumerate().map(|(place, [en, es])| (en, es, place)).collect();
    sorted.sort();
    let rows: Vec<String> = sorted.iter().map(|(en, es, place)| format!("({en:?}, {es:?}, {place}),\n")).collect();
    let list = format!(
        "pub const FINGERPRINT: &str = {:?};\npub const LEAST: usize = {least};\n\
         pub const SORTED: &[(&str, &str, u16)] = &[\n{}];\n",
        k401_catalogue::fingerprint(&texts),
        rows.concat()
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("en.txt"), k401_catalogue::words(&texts, 0, texts.len()))?;
    fs::write(out.join("catalogue.rs"), list)
}
