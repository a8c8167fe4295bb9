//! What grew since the sizes were written down: `docs/sizes.json`, which `cargo xtask size --record` writes at a release.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::places;

/// Bytes by name, such as those of a file or a crate.
pub type Bytes = BTreeMap<String, usize>;

/// Rows of a list.
const MOST: usize = 12;

/// What is compared: for each artefact the files with their bytes after brotli, and for each wasm the crates with theirs before.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sizes {
    /// The version of the code.
    pub version: String,
    /// By artefact.
    pub artefacts: BTreeMap<String, Bytes>,
    /// By wasm.
    pub crates: BTreeMap<String, Bytes>,
}

fn file() -> PathBuf {
    places::docs().join("sizes.json")
}

/// Writes the sizes down.
pub fn record(sizes: &Sizes) -> Result<()> {
    let text = serde_json::to_string_pretty(&sizes.to_json())? + "\n";
    fs::write(file(), text).with_context(|| format!("cannot write {}", file().display()))?;
    println!("written: {}", file().display());
    Ok(())
}

/// Prints what changed since; a line that says so where nothing was written down.
pub fn print(now: &Sizes) -> Result<()> {
    let Ok(text) = fs::read_to_string(file()) else {
        println!("no {}: `cargo xtask size --record` writes it", file().display());
        return Ok(());
    };
    let before = Sizes::of_json(&serde_json::from_str(&text)?).context("docs/sizes.json is of another format")?;
    print!("{}", report(&before, now));
    Ok(())
}

impl Sizes {
    fn to_json(&self) -> Value {
        json!({ "version": self.version, "brotli": self.artefacts, "crates": self.crates })
    }

    fn of_json(json: &Value) -> Option<Self> {
        let group = |name: &str| -> Option<BTreeMap<String, Bytes>> {
            let all = json.get(name)?.as_object()?.iter();
            all.map(|(name, sizes)| {
                let sizes = sizes.as_object()?.iter();
                let sizes = sizes.map(|(name, size)| Some((name.clone(), usize::try_from(size.as_u64()?).ok()?)));
                Some((name.clone(), sizes.collect::<Option<_>>()?))
            })
            .collect()
        };
        let version = json.get("version")?.as_str()?.to_owned();
        Some(Self { version, artefacts: group("brotli")?, crates: group("crates")? })
    }
}

/// Every artefact with its change, below it the files that changed; then the crates that changed most.
fn report(before: &Sizes, now: &Sizes) -> String {
    let mut text =
        format!("{:<36} {:>9} {:>9} {:>9}\n", format!("since {}, brotli", before.version), "then", "now", "change");
    let none = Bytes::new();
    for (name, files) in &now.artefacts {
        let old = before.artefacts.get(name).unwrap_or(&none);
        text += &row(name, old.values().sum(), files.values().sum());
        for (file, then, size) in changes(old, files) {
            text += &row(&format!("  {file}"), then, size);
        }
    }
    for (name, crates) in &now.crates {
        let Some(old) = before.crates.get(name) else { continue };
        let changed = changes(old, crates);
        if changed.is_empty() {
            continue;
        }
        text += &row(&format!("{name} wasm, by crate, raw"), old.values().sum(), crates.values().sum());
        for (name, then, size) in changed {
            text += &row(&format!("  {name}"), then, size);
        }
    }
    text
}

/// What changed, the largest growth first; what shrank comes last.
fn changes(before: &Bytes, now: &Bytes) -> Vec<(String, usize, usize)> {
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let size = |of: &Bytes, name: &String| of.get(name).copied().unwrap_or(0);
    let mut changed: Vec<_> = names
        .into_iter()
        .map(|name| (name.clone(), size(before, name), size(now, name)))
        .filter(|(_, then, now)| then != now)
        .collect();
    // Those that count: the rest would be noise of a few bytes.
    changed.sort_by_key(|(_, then, now)| std::cmp::Reverse(then.abs_diff(*now)));
    changed.truncate(MOST);
    changed.sort_by_key(|(_, then, now)| (now < then, std::cmp::Reverse(then.abs_diff(*now))));
    changed
}

fn row(name: &str, then: usize, now: usize) -> String {
    let sign = match now.cmp(&then) {
        std::cmp::Ordering::Greater => "+",
        std::cmp::Ordering::Less => "-",
        std::cmp::Ordering::Equal => "",
    };
    format!("{name:<36} {then:>9} {now:>9} {:>9}\n", format!("{sign}{}", now.abs_diff(then)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(list: &[(&str, usize)]) -> Bytes {
        list.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect()
    }

    fn sizes(version: &str, files: &[(&str, usize)], crates: &[(&str, usize)]) -> Sizes {
        Sizes {
            version: version.to_owned(),
            artefacts: BTreeMap::from([("page".to_owned(), bytes(files))]),
            crates: BTreeMap::from([("engine".to_owned(), bytes(crates))]),
        }
    }

    #[test]
    fn growth_comes_first_and_new_files_count_from_nothing() {
        let before = sizes("1.0.0", &[("a", 10), ("b", 20), ("same", 5)], &[("core", 7)]);
        let now = sizes("1.1.0", &[("a", 12), ("b", 11), ("new", 3), ("same", 5)], &[("core", 7)]);
        let report = report(&before, &now);
        let words: Vec<Vec<&str>> = report.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(words[1], ["page", "35", "31", "-4"]);
        assert_eq!(words[2..], [vec!["new", "0", "3", "+3"], vec!["a", "10", "12", "+2"], vec!["b", "20", "11", "-9"]]);
    }

    #[test]
    fn what_is_written_down_is_read_again() {
        let sizes = sizes("1.0.0", &[("a", 10)], &[("core", 7)]);
        assert_eq!(Sizes::of_json(&sizes.to_json()), Some(sizes));
        assert_eq!(
            Sizes::of_json(&json!({ "version": "1.0.0", "brotli": { "page": { "a": -1 } }, "crates": {} })),
            None
        );
    }
}
