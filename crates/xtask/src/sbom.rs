//! The list of what others wrote that is in the wasm of the page, the element and the npm package: `dist/k401.cdx.json`, in the
//! format CycloneDX 1.6, and a copy in the npm package. It has no date and no serial number, so that the same source makes the
//! same file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::places;
use crate::setup::Tools;
use crate::setup::wasm_compiler::Goal;
use crate::setup::wasm_target::TARGET;

/// The name of the file, as CycloneDX recommends it.
pub const NAME: &str = "k401.cdx.json";

/// The crates that become wasm, and what that is called.
const SHIPPED: [(&str, &str); 2] = [("k401-widget", "widget"), ("k401-js", "engine")];
const OURS: &str = "k401";

/// A crate in the wasm.
#[derive(Debug, Default)]
struct Component {
    name: String,
    version: String,
    licence: String,
    is_ours: bool,
    inside: BTreeSet<&'static str>,
    needs: BTreeSet<String>,
}

/// Writes the list beside the page and into the npm package.
pub fn write(tools: &Tools) -> Result<()> {
    let mut components = BTreeMap::new();
    for (package, inside) in SHIPPED {
        gather(&tree(package)?, inside, &mut components)?;
    }
    let lock = fs::read_to_string(places::root().join("Cargo.lock"))?;
    let bom = bom(&components, &checksums(&lock), &compiler(tools)?);
    let text = serde_json::to_string_pretty(&bom)? + "\n";
    for folder in [places::dist(), places::npm()] {
        let file = folder.join(NAME);
        fs::write(&file, &text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// What a crate brings into the wasm: neither what only the build uses nor what makes code.
fn tree(package: &str) -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["tree", "--locked", "--package", package, "--edges", "normal,no-proc-macro", "--target", TARGET]);
    let output = command.args(["--prefix", "depth", "--format", "{p}|{l}"]).current_dir(places::root()).output()?;
    ensure!(output.status.success(), "cargo tree failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// Reads lines such as `2num-traits v0.2.19|MIT OR Apache-2.0 (*)`.
fn gather(tree: &str, inside: &'static str, components: &mut BTreeMap<String, Component>) -> Result<()> {
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines() {
        let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
        let depth: usize = line[..digits].parse().with_context(|| format!("no depth: {line}"))?;
        let (package, licence) = line[digits..].split_once('|').with_context(|| format!("no licence: {line}"))?;
        let mut words = package.split_whitespace();
        let name = words.next().context("no name")?.to_owned();
        let version = words.next().and_then(|word| word.strip_prefix('v')).context("no version")?.to_owned();
        let is_ours = words.next().is_some_and(|word| word.starts_with("(/"));
        let id = id(&name, &version, is_ours);
        above.truncate(depth);
        if let Some(parent) = above.last().and_then(|parent| components.get_mut(parent)) {
            parent.needs.insert(id.clone());
        }
        let found = components.entry(id.clone()).or_default();
        found.inside.insert(inside);
        // Old manifests separate alternatives by a stroke.
        found.licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        (found.name, found.version, found.is_ours) = (name, version, is_ours);
        above.push(id);
    }
    Ok(())
}

fn id(name: &str, version: &str, is_ours: bool) -> String {
    if is_ours { format!("{name}@{version}") } else { format!("pkg:cargo/{name}@{version}") }
}

/// Name and version to the SHA-256 of the package, as Cargo checks it.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let of = |key: &str| package.lines().find_map(|line| line.strip_prefix(key)?.trim().strip_prefix("= "));
        if let (Some(name), Some(version), Some(sum)) = (of("name"), of("version"), of("checksum")) {
            let plain = |text: &str| text.trim_matches('"').to_owned();
            found.insert(id(&plain(name), &plain(version), false), plain(sum));
        }
    }
    found
}

/// The version of the compiler, whose library is in the wasm too.
fn compiler(tools: &Tools) -> Result<String> {
    let output = tools.wasm_command("rustc", Goal::Ship)?.arg("--version").output().context("cannot start rustc")?;
    let text = String::from_utf8(output.stdout)?;
    Ok(text.split_whitespace().nth(1).context("rustc does not tell its version")?.to_owned())
}

fn bom(components: &BTreeMap<String, Component>, checksums: &BTreeMap<String, String>, rust: &str) -> Value {
    let licence = |text: &str| json!([{ "expression": text }]);
    let own = "MIT OR Apache-2.0";
    let mut listed = vec![json!({
        "type": "library", "bom-ref": "rust-std", "name": "std", "version": rust, "licenses": licence(own),
        "description": "the Rust standard library, with the crates that it is made of",
    })];
    let mut needs = vec![json!({
        "ref": OURS,
        "dependsOn": components.iter().filter(|(_, one)| SHIPPED.iter().any(|(name, _)| one.name == *name)).map(|(id, _)| id).collect::<Vec<_>>(),
    })];
    for (id, one) in components {
        let places: Vec<&str> = one.inside.iter().copied().collect();
        let mut component = json!({
            "type": "library", "bom-ref": id, "name": one.name, "version": one.version, "licenses": licence(&one.licence),
            "properties": [{ "name": "k401:wasm", "value": places.join(" ") }],
        });
        if !one.is_ours {
            component["purl"] = json!(id);
        }
        if let Some(sum) = checksums.get(id) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        listed.push(component);
        needs.push(json!({ "ref": id, "dependsOn": one.needs.iter().map(String::as_str).chain(["rust-std"]).collect::<Vec<_>>() }));
    }
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "bom-ref": OURS, "name": OURS, "version": env!("CARGO_PKG_VERSION"), "licenses": licence(own),
        } },
        "components": listed,
        "dependencies": needs,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_becomes_components_with_their_needs() {
        let tree = "0k401-js v0.1.0 (/somewhere)|MIT\n1a v1.0.0|MIT/Apache-2.0\n2b v2.0.0|MIT\n1b v2.0.0|MIT (*)\n";
        let mut components = BTreeMap::new();
        gather(tree, "engine", &mut components).unwrap();
        let lock = "[[package]]\nname = \"b\"\nversion = \"2.0.0\"\nsource = \"x\"\nchecksum = \"ab\"\n";
        let bom = bom(&components, &checksums(lock), "1.2.3");
        let refs: Vec<&str> =
            bom["components"].as_array().unwrap().iter().filter_map(|one| one["bom-ref"].as_str()).collect();
        assert_eq!(refs, ["rust-std", "k401-js@0.1.0", "pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0"]);
        assert_eq!(bom["components"][2]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bom["components"][3]["hashes"][0]["content"], "ab");
        assert_eq!(bom["components"][1]["purl"], Value::Null, "ours is in no registry");
        assert_eq!(bom["dependencies"][1]["dependsOn"], json!(["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0", "rust-std"]));
        assert_eq!(bom["dependencies"][0], json!({ "ref": "k401", "dependsOn": ["k401-js@0.1.0"] }));
    }

    /// Every package of a registry in the wasm is one that Cargo checks by its digest.
    #[test]
    fn what_ships_is_known_by_its_digest() {
        let sums = checksums(&fs::read_to_string(places::root().join("Cargo.lock")).unwrap());
        for (package, inside) in SHIPPED {
            let mut components = BTreeMap::new();
            gather(&tree(package).unwrap(), inside, &mut components).unwrap();
            assert!(components.len() > 5, "{package}");
            for (id, one) in &components {
                assert!(one.is_ours || sums.contains_key(id), "{id}");
                assert!(!one.licence.is_empty(), "{id} has no licence");
            }
        }
    }
}
