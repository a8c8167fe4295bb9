//! Rules of the house that no compiler checks. They run as ordinary tests.

mod dependencies;
mod sources;
mod versions;

use std::path::Path;

use crate::{compress, places};

/// Name (from the workspace root, with `/`) and text of every file below `folder` that ends in `.extension`.
fn texts(folder: &str, extension: &str) -> Vec<(String, String)> {
    let root = places::root();
    let folder = root.join(folder);
    if !folder.is_dir() {
        return Vec::new();
    }
    let files = compress::files_below(&folder).unwrap();
    let wanted = |file: &&std::path::PathBuf| file.extension().is_some_and(|found| found == extension);
    let name = |file: &Path| file.strip_prefix(&root).unwrap().display().to_string().replace('\\', "/");
    files.iter().filter(wanted).map(|file| (name(file), std::fs::read_to_string(file).unwrap())).collect()
}

/// Fails with one finding per line.
fn assert_tidy(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n  {}\n", findings.join("\n  "));
}
