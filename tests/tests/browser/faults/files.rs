//! Every file that the hosted page fetches, with each fault.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use k401_tests::browser::faulty::{FaultySite, FileFault};
use k401_tests::browser::{Session, Settings};
use serde_json::Value;
use xtask::server::Server;

use super::outcome::{Outcome, Outcomes};
use super::walk::{Truth, compared, expect_right, walked};

const PROBE: &str = include_str!("probe.js");
/// Longer than the page takes to say that something does not come.
const LONGEST: Duration = Duration::from_secs(30);
/// The page itself.
const INDEX: &str = "index.html";
const WORDS: &str = "words/es.txt";

/// The hosted page as it is built.
pub fn site() -> FaultySite {
    let folder = std::env::var_os("K401_SITE").expect("`cargo xtask test --only browser` sets it");
    FaultySite::default().with("", PathBuf::from(folder)).strict()
}

/// A browser that does not wait for pages: some never come whole.
pub fn impatient() -> Session {
    Session::at_with(String::new(), Settings { is_impatient: true, ..Settings::default() })
}

/// Opens the hosted page anew and looks at it until it is settled.
fn settled(page: &Session, server: &Server, is_settled: impl Fn(&Value) -> bool) -> Value {
    look_until(page, &server.url(), PROBE, is_settled)
}

/// Opens an address. Who does not wait for pages would see the one before for a while, which runs, too.
pub fn open_anew(page: &Session, address: &str) {
    page.goto_still("about:blank");
    page.wait_until("an empty page", || page.try_js("return location.href").is_some_and(|href| href == "about:blank"));
    page.goto_still(address);
}

/// Opens an address anew and looks at it until it is settled.
pub fn look_until(page: &Session, address: &str, probe: &str, is_settled: impl Fn(&Value) -> bool) -> Value {
    open_anew(page, address);
    let started = Instant::now();
    loop {
        let seen = page.try_js(probe).unwrap_or_default();
        if is_settled(&seen) || started.elapsed() > LONGEST {
            return seen;
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// Whether the hosted page's calculator runs.
pub fn is_running(page: &Session) -> bool {
    page.try_js(PROBE).is_some_and(|seen| seen["isRunning"] == true)
}

/// What becomes of the hosted page.
pub fn outcome_of(page: &Session, server: &Server, truth: &Truth) -> Outcome {
    let seen =
        settled(page, server, |seen| seen["isRunning"] == true || seen["isTold"] == true && seen["isPainted"] == true);
    if seen["isThere"] != true || seen["text"].as_str().is_some_and(|text| text.starts_with("Sorry")) {
        return Outcome::NotOurs;
    }
    if seen["isRunning"] == true {
        let lacks: &[_] = if seen["isStyled"] == true { &[] } else { &["without its look"] };
        return compared(&walked(page, None), truth, lacks);
    }
    match (seen["isPainted"] == true, seen["isTold"] == true, seen["hasTables"] == true) {
        (true, true, true) => Outcome::Fallback,
        (false, ..) => Outcome::Bad("blank page".to_owned()),
        _ => Outcome::Bad(format!("neither calculator nor fallback: {seen}")),
    }
}

/// The walk on the whole release and without Spanish, and the files that it takes.
pub fn truth(page: &Session) -> (Truth, Vec<String>) {
    let whole = site();
    let walk = |site: &FaultySite| {
        let server = site.serve();
        settled(page, &server, |seen| seen["isRunning"] == true);
        walked(page, None)
    };
    let truth = Truth { whole: walk(&whole), english: walk(&site().with_fault(WORDS, FileFault::Missing)) };
    expect_right(&truth.whole);
    assert_eq!(truth.english["isSaid"], true, "{}", truth.english);
    let built = whole.files();
    let asked = whole.asked().into_iter().filter(|file| built.contains(file)).collect();
    (truth, asked)
}

fn try_all(fault: FileFault) {
    let page = impatient();
    let (truth, files) = truth(&page);
    assert!(files.len() > 8, "{files:?}");
    let mut outcomes = Outcomes::of("1 page");
    for file in &files {
        let server = site().with_fault(file, fault).serve();
        let outcome = match (outcome_of(&page, &server, &truth), fault) {
            // Nothing of the page has come: there is nothing that it could show.
            (Outcome::Bad(_), FileFault::Stalled | FileFault::WrongType | FileFault::Swapped) if file == INDEX => {
                Outcome::NotOurs
            }
            (outcome, _) => outcome,
        };
        outcomes.add(file, &format!("{fault:?}"), &outcome);
    }
    outcomes.finish(&format!("{fault:?}"));
}

#[test]
fn a_file_is_cut_near_its_beginning() {
    try_all(FileFault::Beginning);
}

#[test]
fn a_file_is_cut_in_half() {
    try_all(FileFault::Truncated);
}

#[test]
fn a_files_last_bytes_are_missing() {
    try_all(FileFault::Clipped);
}

#[test]
fn a_file_is_another() {
    try_all(FileFault::Swapped);
}

#[test]
fn a_file_is_the_page() {
    try_all(FileFault::PageInstead);
}

#[test]
fn a_file_is_not_found() {
    try_all(FileFault::Missing);
}

#[test]
fn a_file_fails() {
    try_all(FileFault::Broken);
}

#[test]
fn a_file_has_the_wrong_type() {
    try_all(FileFault::WrongType);
}

#[test]
fn a_file_is_slow() {
    try_all(FileFault::Slow);
}

#[test]
fn a_file_never_comes() {
    try_all(FileFault::Stalled);
}
