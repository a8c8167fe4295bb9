//! The part of the report.

use std::fmt::Write;

use k401_tests::measured::{machine, percentile};

use crate::contestant::CONTESTANTS;
use crate::{CONDITIONS, Loads, Memory};

/// The page that the goals are about.
const PREACT: usize = 1;
/// How much later than Preact's page ours may answer.
const GOAL: f64 = 1.1;

/// The whole part.
pub fn report(rounds: u32, loads: &[Vec<Loads>], memory: &[Memory]) -> String {
    let mut text = format!(
        "# How soon the page is there\n\n\
         `cargo xtask bench-load` opens three pages in turn, {rounds} times, in the same headless Chromium, from a server on the same\n\
         machine that sends every file compressed by brotli and under the same policy, with empty caches. The pages of\n\
         `tests/bench/load` do one sum of ours, the tax and the 10% additional tax of a withdrawal by a single person in 2026, once in\n\
         plain JavaScript with its form in the HTML and numbers that are not exact, once in Preact with decimal.js. They have none of\n\
         the other panels, languages, worksheets, citations or tables, and no page before the script. All times are medians in\n\
         milliseconds from the start of the navigation. A page *answers* when the shared example, typed by a script that tries again\n\
         every millisecond or so, has given the right sum. The slow line has 1.6 Mbit/s and 150 ms.\n",
    );
    for (condition, loads) in CONDITIONS.iter().zip(loads) {
        let _ = writeln!(
            text,
            "\n**{}**\n\n| page | bytes until then | first paint | answers | against Preact | wasm compiled | and started | keystroke to paint | p95 | against Preact |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
            condition.name
        );
        for (contestant, one) in CONTESTANTS.iter().zip(loads) {
            let preact = &loads[PREACT];
            let _ = writeln!(
                text,
                "| {} | {:.0} | {} | {} | {} | {} | {} | {} | {} | {} |",
                contestant.name,
                one.bytes,
                time(&one.painted, 50),
                time(&one.interactive, 50),
                ratio(&one.interactive, &preact.interactive),
                time(&one.compiled, 50),
                time(&one.started, 50),
                time(&one.keystrokes, 50),
                time(&one.keystrokes, 95),
                ratio(&one.keystrokes, &preact.keystrokes),
            );
        }
    }
    text += "\nOf the wasm: from its last byte to its instance, and from there to the first right sum. A keystroke: its script, \
             style, layout\nand paint, without the wait for the screen's next refresh.\n";
    text += "\n**Memory** in use after a garbage collection: objects, the page's tree, and buffers with the wasm's memory. \
             A thousand times the\ncalculator is put into a page and taken away; ours as the element.\n\n\
             | page | loaded | in the page that mounts | after 1,000 mounts more | each |\n|---|--:|--:|--:|--:|\n";
    for (contestant, Memory { loaded, mounts: (before, after) }) in CONTESTANTS.iter().zip(memory) {
        let _ = writeln!(
            text,
            "| {} | {:.2} MB | {:.2} MB | {:.2} MB | {:.0} bytes |",
            contestant.name,
            loaded / 1e6,
            before / 1e6,
            after / 1e6,
            (after - before) / 1e3
        );
    }
    text += &goals(loads);
    text += &why(loads);
    let _ = writeln!(text, "\nMeasured on {}.", machine());
    text
}

/// What was wanted, and whether it came out in this run.
fn goals(loads: &[Vec<Loads>]) -> String {
    let mut text = "\n**Goals**, in this run:\n\n".to_owned();
    for (condition, loads) in CONDITIONS.iter().zip(loads) {
        let (ours, others) = loads.split_last().expect("ours is the last");
        let preact = &loads[PREACT];
        let median = |values: &[f64]| percentile(values, 50);
        let is_first = others.iter().all(|other| median(&ours.painted) <= median(&other.painted));
        let is_soon = median(&ours.interactive) <= GOAL * median(&preact.interactive);
        let mut said = vec![
            format!("painted before the others: {}", yes(is_first)),
            format!("answers within {GOAL} of Preact: {}", yes(is_soon)),
        ];
        if !ours.keystrokes.is_empty() {
            said.push(format!(
                "less per keystroke than Preact: {}",
                yes(median(&ours.keystrokes) < median(&preact.keystrokes))
            ));
        }
        let _ = writeln!(text, "- {}: {}.", condition.name, said.join("; "));
    }
    text
}

/// How much of the difference on the slow line is bytes.
fn why(loads: &[Vec<Loads>]) -> String {
    let Some((_, loads)) =
        CONDITIONS.iter().zip(loads).find(|(condition, _)| condition.slower == 1 && condition.line.is_some())
    else {
        return String::new();
    };
    let (Some(ours), preact) = (loads.last(), &loads[PREACT]) else { return String::new() };
    let [wait, theirs] = [ours, preact].map(|one| percentile(&one.interactive, 50));
    // The line's bytes a millisecond.
    let of_bytes = (ours.bytes - preact.bytes) / 200.0;
    format!(
        "\nOne wasm has the rules of every panel, so until it answers our page brings {:.1} times the bytes of Preact's. On the slow\n\
         line ours answers {:.0} ms after Preact's; the bytes alone take {of_bytes:.0} ms there. Until then it shows its form and the \
         newest\ntables, which the others do not have.\n",
        ours.bytes / preact.bytes,
        wait - theirs
    )
}

const fn yes(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "**no**" }
}

fn time(values: &[f64], percent: usize) -> String {
    if values.is_empty() { "–".to_owned() } else { format!("{:.1}", percentile(values, percent)) }
}

fn ratio(ours: &[f64], theirs: &[f64]) -> String {
    if ours.is_empty() || theirs.is_empty() {
        return "–".to_owned();
    }
    format!("{:.2}", percentile(ours, 50) / percentile(theirs, 50))
}
