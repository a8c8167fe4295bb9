//! `cargo xtask reproduce`: the same source, built in two folders, must give the same `dist` to the bit. Whoever mistrusts what
//! we publish can then build it and compare.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::bundle::run;
use crate::compress::files_below;
use crate::places;
use crate::steps::seconds;

/// Folders of different length and depth, and what else may differ between two machines.
const BUILDS: [(&str, &str, &str); 2] =
    [("one", "UTC", "C"), ("another/folder/with-a-longer-name", "Pacific/Kiritimati", "en_US.UTF-8")];

/// Clones what is committed into two folders, builds both from nothing and compares every file.
pub fn run_twice() -> Result<()> {
    let started = Instant::now();
    let base = places::root().join("target").join("reproduce");
    if base.exists() {
        fs::remove_dir_all(&base)?;
    }
    if !uncommitted()?.is_empty() {
        println!("what is not committed is not built");
    }
    let mut built = Vec::new();
    for (folder, zone, locale) in BUILDS {
        let clone = base.join(folder);
        fs::create_dir_all(&clone)?;
        run(Command::new("git").args(["clone", "--quiet"]).arg(places::root()).arg(&clone))?;
        let mut cargo = Command::new("cargo");
        cargo.args(["xtask", "dist"]).current_dir(&clone).env("TZ", zone).env("LC_ALL", locale);
        cargo.env_remove("CARGO_TARGET_DIR");
        println!("building in {}", clone.display());
        let status = cargo.status().context("cannot start cargo")?;
        ensure!(status.success(), "the build in {} ended with {status}", clone.display());
        // The compiler's work takes gigabytes.
        fs::remove_dir_all(clone.join("target"))?;
        built.push(clone.join("dist"));
    }
    let (first, second) = (&built[0], &built[1]);
    let differences = differences(first, second)?;
    if !differences.is_empty() {
        bail!("two builds differ; both are in {}:\n  {}", base.display(), differences.join("\n  "));
    }
    let files = files_below(first)?;
    println!(
        "{} files are the same to the bit in both folders, built in {}; all together SHA-256 {}",
        files.len(),
        seconds(started.elapsed()),
        digest(first, &files)?
    );
    fs::remove_dir_all(&base)?;
    Ok(())
}

fn uncommitted() -> Result<String> {
    let output = Command::new("git").args(["status", "--porcelain"]).current_dir(places::root()).output()?;
    ensure!(output.status.success(), "this is no git repository");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A line for each file that is in one folder only, or differs.
fn differences(first: &Path, second: &Path) -> Result<Vec<String>> {
    let names = |folder: &Path| -> Result<BTreeSet<PathBuf>> {
        files_below(folder)?.iter().map(|file| Ok(file.strip_prefix(folder)?.to_owned())).collect()
    };
    let (ours, theirs) = (names(first)?, names(second)?);
    let mut found = Vec::new();
    for name in ours.union(&theirs) {
        let shown = name.display();
        match (ours.contains(name), theirs.contains(name)) {
            (true, false) => found.push(format!("{shown}: in the first only")),
            (false, true) => found.push(format!("{shown}: in the second only")),
            _ => {
                let (one, other) = (fs::read(first.join(name))?, fs::read(second.join(name))?);
                if one != other {
                    let at = one.iter().zip(&other).position(|(a, b)| a != b).unwrap_or(one.len().min(other.len()));
                    found.push(format!("{shown}: {} and {} bytes, from byte {at} on", one.len(), other.len()));
                }
            }
        }
    }
    Ok(found)
}

/// One digest for all names and contents.
fn digest(folder: &Path, files: &[PathBuf]) -> Result<String> {
    let mut all = Sha256::new();
    for file in files {
        all.update(file.strip_prefix(folder)?.display().to_string());
        all.update([0]);
        all.update(Sha256::digest(fs::read(file)?));
    }
    Ok(all.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_difference_is_found() {
        let base = std::env::temp_dir().join(format!("k401-reproduce-test-{}", std::process::id()));
        let (one, other) = (base.join("one"), base.join("other"));
        for (folder, files) in
            [(&one, [("a", "same"), ("b", "abc"), ("c", "")]), (&other, [("a", "same"), ("b", "abd"), ("d", "")])]
        {
            fs::create_dir_all(folder).unwrap();
            files.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
        }
        let wanted = ["b: 3 and 3 bytes, from byte 2 on", "c: in the first only", "d: in the second only"];
        assert_eq!(differences(&one, &other).unwrap(), wanted);
        assert!(differences(&one, &one).unwrap().is_empty());
        fs::remove_dir_all(base).unwrap();
    }
}
