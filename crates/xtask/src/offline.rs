//! The page without a network: what the browser needs to keep it, and the list of what is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::digest::sha256;
use crate::{compress, places};

/// Files that are copied as they are; `sw.js` is filled in.
const WORKER: &str = "sw.js";
/// What a reader without a network can do without.
const NOT_KEPT: [&str; 4] = [WORKER, "reference/", "builder", "oembed"];

/// Copies the files of `web/offline` into the built page and writes the worker that keeps it.
pub fn into_site(site: &Path) -> Result<()> {
    let source = places::root().join("web").join("offline");
    for file in compress::files_below(&source)? {
        let name = file.strip_prefix(&source)?;
        fs::copy(&file, site.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    write_worker(site)
}

/// Writes the worker of a page whose other files are complete.
pub fn write_worker(site: &Path) -> Result<()> {
    let source = places::root().join("web").join("offline").join(WORKER);
    let worker = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    fs::write(site.join(WORKER), filled(&worker, &digests(site)?)?)?;
    Ok(())
}

/// Address, as the worker sees it, and digest of every file that is kept.
fn digests(site: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    for file in compress::files_below(site)? {
        let name = file.strip_prefix(site)?.display().to_string().replace('\\', "/");
        if name.ends_with(".br") || NOT_KEPT.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        // A server answers with the page when it is asked for the folder.
        let name = if name == "index.html" { String::new() } else { name };
        digests.insert(format!("./{name}"), sha256(&fs::read(&file)?));
    }
    Ok(digests)
}

fn filled(worker: &str, digests: &BTreeMap<String, String>) -> Result<String> {
    const FILES: &str = "const FILES = {};";
    const VERSION: &str = "const VERSION = \"\";";
    ensure!(worker.contains(FILES) && worker.contains(VERSION), "{WORKER} has no place for its files and version");
    ensure!(digests.contains_key("./"), "there is no page to keep");
    let files: String = digests.iter().map(|(path, digest)| format!("  \"{path}\": \"{digest}\",\n")).collect();
    let version = sha256(files.as_bytes()).replacen("sha256-", "", 1);
    let worker = worker.replacen(FILES, &format!("const FILES = {{\n{files}}};"), 1);
    Ok(worker.replacen(VERSION, &format!("const VERSION = \"{}\";", &version[..12]), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKER_TEXT: &str = "const FILES = {};\nconst VERSION = \"\";\n";

    fn site(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("k401-offline-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("reference")).unwrap();
        for name in ["index.html", "a.js", "a.js.br", "sw.js", "builder.html", "reference/2026.html"] {
            fs::write(folder.join(name), "abc").unwrap();
        }
        folder
    }

    #[test]
    fn the_page_is_kept_and_nothing_that_it_does_not_need() {
        let folder = site("list");
        let digests = digests(&folder).unwrap();
        assert_eq!(digests.keys().collect::<Vec<_>>(), ["./", "./a.js"]);
        assert_eq!(digests["./"], "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn another_byte_is_another_version() {
        let folder = site("version");
        let before = filled(WORKER_TEXT, &digests(&folder).unwrap()).unwrap();
        assert_eq!(before, filled(WORKER_TEXT, &digests(&folder).unwrap()).unwrap());
        fs::write(folder.join("a.js"), "abd").unwrap();
        let after = filled(WORKER_TEXT, &digests(&folder).unwrap()).unwrap();
        let version = |text: &str| text.lines().find(|line| line.starts_with("const VERSION")).unwrap().to_owned();
        assert_ne!(version(&before), version(&after));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_worker_without_its_places_is_refused() {
        assert!(filled("", &BTreeMap::from([("./".to_owned(), String::new())])).is_err());
        assert!(filled(WORKER_TEXT, &BTreeMap::new()).is_err());
    }
}
