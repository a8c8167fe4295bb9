//! One style sheet from the files of `web/styles`: a page should fetch one.

use std::fs;

use anyhow::{Context, Result};

use crate::places;

/// The files, in the order in which they build on one another.
pub const FILES: [&str; 12] = [
    "page",
    "tokens",
    "base",
    "navigation",
    "form",
    "result",
    "table",
    "cards",
    "chart",
    "interview",
    "takeaway",
    "modes",
];

/// Writes `target/styles/k401.css`, which Trunk takes from there.
pub fn write() -> Result<()> {
    let folder = places::root().join("target").join("styles");
    fs::create_dir_all(&folder)?;
    let mut sheet = String::new();
    for name in FILES {
        sheet += &read(name)?;
    }
    fs::write(folder.join("k401.css"), sheet)?;
    Ok(())
}

/// One of the files.
pub fn read(name: &str) -> Result<String> {
    let file = places::root().join("web").join("styles").join(name).with_extension("css");
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_of_the_folder_is_in_the_sheet() {
        let entries = fs::read_dir(places::root().join("web").join("styles")).unwrap();
        let found: BTreeSet<String> =
            entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(found, FILES.iter().map(|name| (*name).to_owned()).collect());
    }
}
