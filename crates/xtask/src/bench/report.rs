//! The report in Markdown.

use std::fmt::Write;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Duration;

use super::{Curve, Measured};
use crate::steps::seconds;

/// The whole report.
pub fn markdown(measured: &[Measured], curves: &[Curve], beside: &str, rounds: u32) -> String {
    let mut text = String::from(
        "# Benchmarks\n\nWritten by `cargo xtask bench`, in processor time; what runs in Chromium on the wall. No time here is a pass mark.\n\n",
    );
    let _ = writeln!(text, "Machine: {}.\n", machine());
    let _ = writeln!(
        text,
        "## One withdrawal\n\nThe shared example: single, 60,000 of wages, 20,000 out in 2026. All in one run, taking turns, {rounds} \
         rounds; medians and the least of the rounds. Before they are timed, the hand-written versions must give the \
         engine's answer to the cent. Native code is optimised for speed; the wasm, as it ships, for size.\n"
    );
    text += "| what | median | least | against the engine there |\n|---|--:|--:|--:|\n";
    let median = |name| measured.iter().find(|entry| entry.name == name).map_or(f64::NAN, |entry| entry.median);
    for entry in measured {
        // Each in its own place: a browser's clock is another.
        let ratio = entry.median / median(if entry.name.ends_with("-browser") { "engine-browser" } else { "engine" });
        let _ = writeln!(text, "| {} | {} | {} | {ratio:.3} |", entry.label, time(entry.median), time(entry.least));
    }
    text += &where_it_goes(measured);
    let _ =
        writeln!(text, "\n{beside}\n\n## How cost grows\n\nNative, the least of five runs (of one from 100,000 on).\n");
    for curve in curves {
        let _ = writeln!(
            text,
            "**{}**: time grows with the number of {} to the power {:.2}.\n\n| {} | time | each |\n|--:|--:|--:|",
            sentence(curve.task.what),
            curve.task.unit,
            curve.exponent(),
            curve.task.unit
        );
        for (size, nanoseconds) in &curve.points {
            let _ = writeln!(text, "| {size} | {} | {} |", time(*nanoseconds), time(nanoseconds / f64::from(*size)));
        }
        text += "\n";
    }
    text.trim_end().to_owned() + "\n"
}

/// What the rows say about the engine's call.
fn where_it_goes(measured: &[Measured]) -> String {
    let of = |name: &str| measured.iter().find(|entry| entry.name == name).map(|entry| entry.median);
    let (Some(engine), Some(native), Some(words), Some(parse)) =
        (of("engine"), of("withdrawal"), of("words"), of("parse"))
    else {
        return String::new();
    };
    format!(
        "\nWhere the engine's time goes: the law and its worksheet are {} native, {:.0}% of the call; the sentences of \
         the worksheet {} more. The rest is wasm made small rather than fast, and the crossing into JavaScript, which \
         makes an object of each line and a string of each field: reading the same answer out of one JSON text takes {}.\n",
        time(native),
        native / engine * 100.0,
        time((words - native).max(0.0)),
        time(parse)
    )
}

/// What the memory test said, which fails rather than say otherwise.
pub fn memory(calls: u32, took: Duration) -> String {
    format!(
        "After {calls} calls of all functions, a third of them refused, the wasm's memory and its table of JavaScript \
         values are as large as before ({} on the wall, `tests/engine/memory.test.mjs`).",
        seconds(took)
    )
}

/// Cores and versions: what a reader needs to compare, and no name of a host.
fn machine() -> String {
    let version = |program: &str| {
        let output = Command::new(program).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
        String::from_utf8_lossy(&output).split('(').next().unwrap_or_default().trim().to_owned()
    };
    let cores = available_parallelism().map_or(1, usize::from);
    let (node, rustc) = (version("node"), version("rustc"));
    format!("{cores} cores, {} {}, Node {node}, {rustc}", std::env::consts::OS, std::env::consts::ARCH)
}

fn sentence(words: &str) -> String {
    let (first, rest) = words.split_at(1);
    first.to_uppercase() + rest
}

/// Nanoseconds in the unit that reads best, three digits.
fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        under if under < 1e3 => (under, "ns"),
        under if under < 1e6 => (under / 1e3, "µs"),
        under if under < 1e9 => (under / 1e6, "ms"),
        seconds => (seconds / 1e9, "s"),
    };
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_three_digits_and_a_unit() {
        let shown = [7.0, 12_340.0, 500_000.0, 2.5e9].map(time);
        assert_eq!(shown, ["7.00 ns", "12.3 µs", "500 µs", "2.50 s"]);
    }

    #[test]
    fn ratios_are_against_the_engine() {
        let entry = |name, median| Measured { label: name, name, median, least: median };
        let text = markdown(&[entry("engine", 1_000.0), entry("other", 250.0)], &[], "No peer.", 3);
        assert!(text.contains("| other | 250 ns | 250 ns | 0.250 |"), "{text}");
    }
}
