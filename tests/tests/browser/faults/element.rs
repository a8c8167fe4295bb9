//! Every file that the element fetches, with each fault: the host's own words stay, and nothing is thrown into its page.

use std::time::{Duration, Instant};

use k401_tests::browser::Session;
use k401_tests::browser::faulty::{FaultySite, FileFault};
use serde_json::Value;
use xtask::places;

use super::files::{impatient, look_until};
use super::outcome::{Outcome, Outcomes};
use super::walk::{Truth, compared, expect_right, walked};

const PAGE: &str = "faulty.html";
const LOADER: &str = "k401/k401.js";
const PROBE: &str = "
    const el = document.querySelector('k401-widget');
    const fallback = document.getElementById('fallback');
    const { told, thrown } = window;
    return {
      isThere: Boolean(told && fallback),
      isRunning: Boolean(el?.shadowRoot?.querySelector('.k401-form')),
      isDefined: Boolean(customElements.get('k401-widget')),
      errors: (told ?? []).filter(([name]) => name === 'error').map(([, detail]) => detail.code),
      hasFallback: Boolean(fallback?.getClientRects().length),
      thrown: thrown ?? [],
      isLoaded: document.readyState === 'complete',
    };";
/// How long a file that never comes is waited for.
const A_WHILE: Duration = Duration::from_secs(4);

/// The element on a page of somebody else.
pub fn host() -> FaultySite {
    FaultySite::default().with("k401/", places::embed()).with("", places::root().join("tests").join("pages"))
}

pub fn outcome_of(page: &Session, site: &FaultySite, truth: &Truth, file: &str) -> Outcome {
    let server = site.serve();
    let started = Instant::now();
    let seen = look_until(page, &format!("{}{PAGE}", server.url()), PROBE, |seen| {
        let is_over = seen["isRunning"] == true || seen["errors"].as_array().is_some_and(|codes| !codes.is_empty());
        // Without the loader there is nobody who could tell.
        let is_bare = seen["isLoaded"] == true && seen["isDefined"] == false;
        seen["isThere"] == true && (is_over || is_bare || started.elapsed() > A_WHILE)
    });
    let thrown = |seen: &Value| seen["thrown"].as_array().cloned().unwrap_or_default();
    // A loader that is no script fails as any script would: the browser reports it, not the element.
    let is_ours = file != LOADER;
    if is_ours && !thrown(&seen).is_empty() {
        return Outcome::Bad(format!("an exception in the host: {}", seen["thrown"]));
    }
    if seen["isRunning"] == true {
        let outcome = compared(&walked(page, Some("k401-widget")), truth, &[]);
        let after = page.try_js(PROBE).unwrap_or_default();
        return match thrown(&after).is_empty() {
            true => outcome,
            false => Outcome::Bad(format!("an exception in the host: {}", after["thrown"])),
        };
    }
    let errors = seen["errors"].as_array().map_or(0, Vec::len);
    match (seen["hasFallback"] == true, seen["isDefined"] == true, errors) {
        (true, false, 0) | (true, true, 1) => Outcome::Fallback,
        (true, true, 0) => Outcome::Waiting,
        _ => Outcome::Bad(format!("neither calculator nor fallback: {seen}")),
    }
}

pub fn truth(page: &Session) -> (Truth, Vec<String>) {
    let whole = host();
    let walk = |site: &FaultySite| {
        let server = site.serve();
        look_until(page, &format!("{}{PAGE}", server.url()), PROBE, |seen| seen["isRunning"] == true);
        walked(page, Some("k401-widget"))
    };
    let shown = walk(&whole);
    expect_right(&shown);
    let files: Vec<String> = whole.asked().into_iter().filter(|file| file.starts_with("k401/")).collect();
    let words = files.iter().find(|file| file.contains("words_es")).expect("Spanish is a file");
    let english = walk(&host().with_fault(words, FileFault::Missing));
    assert_eq!(english["isSaid"], true, "{english}");
    (Truth { whole: shown, english }, files)
}

fn try_all(faults: &[FileFault]) {
    let page = impatient();
    let (truth, files) = truth(&page);
    assert!(files.len() > 5, "{files:?}");
    let mut outcomes = Outcomes::of("2 element");
    for &fault in faults {
        for file in &files {
            let outcome = outcome_of(&page, &host().with_fault(file, fault), &truth, file);
            outcomes.add(&file.replacen("k401/", "", 1), &format!("{fault:?}"), &outcome);
        }
    }
    outcomes.finish(&format!("{:?}", faults[0]));
}

#[test]
fn a_file_is_not_whole_or_another() {
    try_all(&[
        FileFault::Beginning,
        FileFault::Truncated,
        FileFault::Clipped,
        FileFault::Swapped,
        FileFault::PageInstead,
    ]);
}

#[test]
fn a_file_does_not_come() {
    try_all(&[FileFault::Missing, FileFault::Broken, FileFault::WrongType, FileFault::Slow, FileFault::Stalled]);
}
