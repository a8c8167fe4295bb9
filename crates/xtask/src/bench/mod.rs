//! `cargo xtask bench`: what a call costs, beside the same sum written by hand, and how cost grows with the task. Times are
//! printed and written down; none of them is a pass mark, because they are the machine's as much as the program's.

mod chromium;
mod contestant;
mod curve;
mod peer;
mod report;

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use crate::bundle::run;
use crate::setup::{self, Need, Tools};
use crate::{engine, engine_test, places};
use contestant::Contestant;
use curve::Curve;

/// `cargo xtask test` makes a tenth of them, which takes seconds.
const MEMORY_CALLS: u32 = 1_000_000;

/// A line of the comparison: who, under which name in the report, how often a round.
struct Entry {
    side: Side,
    name: &'static str,
    label: &'static str,
    count: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    JavaScript,
    Chromium,
    Native,
}

/// The order is that of each round, so that whatever slows the machine down slows them all.
const ENTRIES: &[Entry] = &[
    js("engine", "the engine from JavaScript: `withdrawal(facts)`, outcome and worksheet as objects", 200),
    js("decimals", "the same sum by hand with decimal.js: no worksheet, no notices", 1_000),
    js("floats", "the same sum by hand with JavaScript numbers: not exact", 2_000),
    js("parse", "for comparison: `JSON.parse` of the engine's answer", 500),
    js("refusal", "the engine refusing an empty input: six problems thrown as a `K401Error`", 200),
    js("start", "starting the engine: compiling its wasm", 3),
    chromium("engine-browser", "in Chromium: the engine, the same call", 200),
    chromium("decimals-browser", "in Chromium: by hand with decimal.js", 1_000),
    chromium("floats-browser", "in Chromium: by hand with JavaScript numbers", 2_000),
    chromium("start-browser", "in Chromium: compiling the engine's wasm", 3),
    native("check", "native: the facts check alone", 2_000),
    native("rule", "native: the rule alone, with its worksheet", 1_000),
    native("withdrawal", "native: draft to outcome with worksheet", 1_000),
    native("words", "native: the same, with every line and notice in words", 500),
];

const fn js(name: &'static str, label: &'static str, count: u32) -> Entry {
    Entry { side: Side::JavaScript, name, label, count }
}

const fn chromium(name: &'static str, label: &'static str, count: u32) -> Entry {
    Entry { side: Side::Chromium, name, label, count }
}

const fn native(name: &'static str, label: &'static str, count: u32) -> Entry {
    Entry { side: Side::Native, name, label, count }
}

/// A line of the report: nanoseconds of one call.
struct Measured {
    label: &'static str,
    name: &'static str,
    median: f64,
    least: f64,
}

/// The processes that are timed.
struct Sides {
    javascript: Contestant,
    chromium: Contestant,
    native: Contestant,
}

/// Measures in so many rounds, prints the report and writes it to `docs/benchmarks.md`. With `peers`, installs from PyPI those that
/// are not there.
pub fn bench(rounds: u32, peers: bool) -> Result<()> {
    let tools = setup::prepare(&Need::BENCH)?;
    if !places::npm().join("engine").is_dir() {
        engine::build(&tools)?;
    }
    run(Command::new("cargo").args([
        "build",
        "--quiet",
        "--locked",
        "--profile",
        "speed",
        "--package",
        "k401-tests",
        "--example",
        "bench",
    ]))?;
    let native = places::root().join("target").join("speed").join("examples").join("bench");
    let mut sides = Sides {
        javascript: Contestant::start(&mut javascript(&tools)?)?,
        chromium: Contestant::start(&mut chromium::command(&tools)?)?,
        native: Contestant::start(&mut Command::new(native))?,
    };
    let measured = compare(&mut sides, rounds.max(1))?;
    let curves = curve::CURVES.iter().map(|curve| curve.measure(&mut sides.native)).collect::<Result<Vec<Curve>>>()?;
    println!("{MEMORY_CALLS} calls, good and bad, for the memory");
    let started = Instant::now();
    engine_test::memory(MEMORY_CALLS)?;
    let beside = [peer::peers(peers), report::memory(MEMORY_CALLS, started.elapsed())].join("\n\n");
    let text = report::markdown(&measured, &curves, &beside, rounds);
    print!("{text}");
    let file = places::root().join("docs").join("benchmarks.md");
    fs::write(&file, text)?;
    println!("written to {}", file.display());
    Ok(())
}

fn javascript(tools: &Tools) -> Result<Command> {
    let mut node = Command::new("node");
    node.arg(places::root().join("tests").join("bench").join("run.mjs"));
    node.env("K401_PACKAGE", places::npm()).env("K401_TOOLS", tools.engine_tools()?);
    Ok(node)
}

fn compare(sides: &mut Sides, rounds: u32) -> Result<Vec<Measured>> {
    let mut times: Vec<Vec<f64>> = ENTRIES.iter().map(|_| Vec::new()).collect();
    // The first round warms caches and compilers up and does not count.
    for round in 0..=rounds {
        println!("round {round} of {rounds}");
        for (entry, times) in ENTRIES.iter().zip(&mut times) {
            let side = match entry.side {
                Side::JavaScript => &mut sides.javascript,
                Side::Chromium => &mut sides.chromium,
                Side::Native => &mut sides.native,
            };
            let nanoseconds = side.time(entry.name, entry.count)? / f64::from(entry.count);
            if round > 0 {
                times.push(nanoseconds);
            }
        }
    }
    Ok(ENTRIES.iter().zip(times).map(|(entry, times)| Measured::of(entry, times)).collect())
}

impl Measured {
    fn of(entry: &Entry, mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self { label: entry.label, name: entry.name, median: times[times.len() / 2], least: times[0] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_round_does_not_move_the_median() {
        let measured = Measured::of(&ENTRIES[0], vec![3.0, 900.0, 1.0, 2.0, 4.0]);
        assert_eq!((measured.median, measured.least), (3.0, 1.0));
    }
}
