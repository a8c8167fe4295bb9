//! `cargo xtask mutants`: small changes to the core, one at a time, and whether a test notices. `.cargo/mutants.toml` says what
//! is changed and what runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use crate::places;
use crate::setup::cache::Cache;
use crate::setup::cargo_tool::CargoTool;

const VERSION: &str = "27.1.0";

const MUTANTS: CargoTool = CargoTool {
    package: "cargo-mutants",
    program: "cargo-mutants",
    why: "it changes the code to see whether the tests notice",
    locked: true,
};

/// The tests that catch almost every mutant, and are quick to build: the core's own and the scenarios.
const FIRST: &[&str] = &["--lib", "--test=scenarios"];
/// All of them, for the mutants that those did not catch.
const ALL: &[&str] = &["--lib", "--tests"];
/// What cargo-mutants ends with where mutants were missed, and where tests ran out of time.
const FOUND: [i32; 2] = [2, 3];

/// Tests all mutants, or the even sample `shard` of them such as "0/10". The outcome is in `target/mutation`.
pub fn run(shard: Option<&str>) -> Result<()> {
    let tool = MUTANTS.ensure(&Cache::find()?, VERSION)?;
    let sample = shard.map_or_else(|| "all".to_owned(), |shard| shard.replace('/', "-of-"));
    let first = folder(&sample);
    let chosen = shard.map_or_else(Vec::new, |shard| vec!["--shard", shard, "--sharding", "round-robin"]);
    if !pass(&tool, &first, &chosen, FIRST)? {
        return Ok(());
    }
    println!("those that were missed, with all tests:");
    let missed = fs::read_to_string(first.join("mutants.out").join("missed.txt"))?;
    let second = folder(&format!("{sample}-missed"));
    let (names, files) = (any_of(&missed), files_of(&missed));
    // Version 27.1 takes every mutant that drops a field, whatever the expression says: the files keep them few.
    let mut options = vec!["--re", &names];
    options.extend(files.iter().flat_map(|file| ["--file", file]));
    if pass(&tool, &second, &options, ALL)? {
        let file = second.join("mutants.out").join("missed.txt");
        bail!("mutants were missed: {}; docs/mutation.md explains those that change nothing", file.display());
    }
    Ok(())
}

/// Parts of which a sample is one: a dozen mutants, which take two minutes.
const PARTS: u64 = 150;

/// Tests a dozen mutants, others each day, where cargo-mutants is there. Those that are missed are named and no error: which
/// ones are tried depends on the day, and no change may fail for that.
pub fn sample() -> Result<()> {
    if MUTANTS.find(&Cache::find()?, VERSION).is_none() {
        println!("no mutants are tried: cargo-mutants {VERSION} is not installed; `cargo xtask mutants` installs it");
        return Ok(());
    }
    let shard = part_of(SystemTime::now());
    println!("mutants {shard}");
    if let Err(error) = run(Some(&shard)) {
        println!("{error:#}");
    }
    Ok(())
}

fn part_of(now: SystemTime) -> String {
    const DAY: u64 = 24 * 60 * 60;
    let days = now.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() / DAY);
    format!("{}/{PARTS}", days % PARTS)
}

/// One run over the mutants that `options` choose; true if any was missed.
fn pass(tool: &Path, folder: &Path, options: &[&str], tests: &[&str]) -> Result<bool> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut command = Command::new(tool);
    command.arg("mutants").args(options).arg("--output").arg(folder);
    // Not after `--`: those would be for the running alone, and every test would be built.
    command.args(tests.iter().map(|test| format!("--cargo-arg={test}")));
    let status = command.current_dir(places::root()).status().context("cannot start cargo-mutants")?;
    match status.code() {
        Some(0) => Ok(false),
        Some(code) if FOUND.contains(&code) => Ok(true),
        _ => bail!("cargo-mutants ended with {status}"),
    }
}

/// A regular expression for exactly the names of a list.
fn any_of(list: &str) -> String {
    // `\<` and `\>` would be the edges of a word.
    let is_special = |c: char| c.is_ascii_punctuation() && !['<', '>'].contains(&c);
    let escaped = |name: &str| {
        name.chars()
            .fold(String::new(), |text, c| if is_special(c) { format!("{text}\\{c}") } else { format!("{text}{c}") })
    };
    format!("^({})$", list.lines().map(escaped).collect::<Vec<_>>().join("|"))
}

/// The files of a list's mutants, each once.
fn files_of(list: &str) -> BTreeSet<&str> {
    list.lines().filter_map(|name| Some(name.split_once(':')?.0)).collect()
}

fn folder(sample: &str) -> PathBuf {
    places::root().join("target").join("mutation").join(sample)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_has_its_part() {
        let on = |day: u64| part_of(UNIX_EPOCH + std::time::Duration::from_secs(day * 86_400 + 5));
        assert_eq!([on(0), on(149), on(150)], ["0/150", "149/150", "0/150"]);
    }

    #[test]
    fn names_are_taken_as_they_are() {
        assert_eq!(files_of("a.rs:1:2: x\nb.rs:3:4: y\na.rs:5:6: z\n"), BTreeSet::from(["a.rs", "b.rs"]));
        assert_eq!(any_of("a.rs: replace + with *\nb -> V<u8>\n"), "^(a\\.rs\\: replace \\+ with \\*|b \\-> V<u8>)$");
    }
}
