//! `cargo xtask faults`: everything that can be wrong around the calculator, and what becomes of it, in `docs/faults.md`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::engines::{Engine, Ready};
use crate::setup::{Need, prepare};
use crate::{bundle, places};

/// Groups by the first part of their files' names, and what they are.
const GROUPS: [(&str, &str); 3] =
    [("1 page", "Files of the hosted page"), ("2 element", "Files of the element"), ("3 frame", "Files of the frame")];

/// Tries all of them in Chromium and writes the tables.
pub fn run(is_built: bool) -> Result<()> {
    let tools = prepare(&Need::ALL)?;
    if !is_built {
        bundle::build(&tools)?;
    }
    let folder = places::root().join("target").join("faults");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let verdict = Ready::prepare(Engine::Chromium, &tools)?.faults(&folder);
    write(&folder)?;
    verdict
}

/// Writes the tables from what an earlier run has left.
pub fn write_kept() -> Result<()> {
    write(&places::root().join("target").join("faults"))
}

fn write(folder: &Path) -> Result<()> {
    let file = places::docs().join("faults.md");
    fs::write(&file, report(folder)?).with_context(|| format!("cannot write {}", file.display()))?;
    println!("wrote {}", file.display());
    Ok(())
}

fn report(folder: &Path) -> Result<String> {
    let mut groups: BTreeMap<String, Vec<[String; 3]>> = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let group = name.split('.').next().unwrap_or_default().to_owned();
        for line in fs::read_to_string(&file)?.lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            if let [what, fault, end] = parts.as_slice() {
                let row = [(*what).to_owned(), (*fault).to_owned(), (*end).to_owned()];
                groups.entry(group.clone()).or_default().push(row);
            }
        }
    }
    Ok(tables(&groups))
}

fn tables(groups: &BTreeMap<String, Vec<[String; 3]>>) -> String {
    let all = || groups.values().flatten();
    let with = |start: &str| all().filter(|[_, _, end]| end.starts_with(start)).count();
    let mut text = format!(
        "# What becomes of faults\n\n\
         Written by `cargo xtask faults`; `cargo xtask test` tries the same and fails for a wrong number, a blank page or an \
         exception in the host. After each fault the shared example is typed, read in both languages, and the tables are opened; \
         every figure is compared with those of the whole release.\n\n\
         {} faults: {} end in right numbers, {} in the fallback, {} in the tables or the host's own words while a file is on its \
         way, {} in a form that names what is wrong, {} in no page of ours at all, {} in what must not be.\n\n\
         - *right*: every figure is right; what is missing is named.\n\
         - *fallback*: the tables or the host's own words, with a sentence or an event that says so.\n\
         - *no page*: the page itself did not come, so that there is nothing that could say anything.\n",
        all().count(),
        with("right"),
        with("fallback"),
        with("tables, waiting"),
        with("the form names"),
        with("no page"),
        with("BAD"),
    );
    for (name, title) in GROUPS {
        let Some(rows) = groups.get(name) else { continue };
        let mut faults: Vec<&str> = Vec::new();
        let mut files: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        for [file, fault, end] in rows {
            if !faults.contains(&fault.as_str()) {
                faults.push(fault);
            }
            files.entry(file).or_default().insert(fault, end);
        }
        faults.sort_unstable();
        let _ =
            writeln!(text, "\n## {title}\n\n| file | {} |\n|---|{}", faults.join(" | "), "---|".repeat(faults.len()));
        for (file, ends) in files {
            let cells = faults.iter().map(|fault| ends.get(fault).copied().unwrap_or_default());
            let _ = writeln!(text, "| {} | {} |", plain(file), cells.collect::<Vec<_>>().join(" | "));
        }
    }
    text += "\n## Around the calculator\n\n| what | fault | end |\n|---|---|---|\n";
    for [what, fault, end] in groups.get("4 around").into_iter().flatten() {
        let _ = writeln!(text, "| {what} | {fault} | {end} |");
    }
    text
}

/// Without the digest in a name: the table changes when an outcome does, not with every build.
fn plain(file: &str) -> String {
    let parts: Vec<&str> = file.split('.').collect();
    match parts.as_slice() {
        [stem, digest, ending] if digest.len() == 10 => format!("{stem}.{ending}"),
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_stand_by_file_and_fault() {
        let row = |file: &str, fault: &str, end: &str| [file.to_owned(), fault.to_owned(), end.to_owned()];
        let rows =
            vec![row("a.js", "Missing", "fallback"), row("a.js", "Slow", "right"), row("b.css", "Slow", "BAD: x")];
        let text = tables(&BTreeMap::from([("1 page".to_owned(), rows)]));
        assert!(text.contains("| a.js | fallback | right |") && text.contains("| b.css |  | BAD: x |"), "{text}");
        assert!(text.contains("3 faults: 1 end in right numbers, 1 in the fallback"), "{text}");
        assert_eq!(plain("app/k401_bg.Jr6AWEPxgo.wasm"), "app/k401_bg.wasm");
        assert_eq!(plain("k401.js"), "k401.js");
    }
}
