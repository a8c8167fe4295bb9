//! What happens when the browser refuses memory to the wasm, at its start and later.

use k401_tests::browser::{Session, Settings};

use super::element;
use super::files::{impatient, outcome_of, site, truth};
use super::outcome::{Outcome, Outcomes};

/// What every engine throws.
const REFUSED: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
    WebAssembly[name] = () => Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory'));
}";

#[test]
fn memory_is_refused_at_the_start() {
    let page = impatient();
    let mut outcomes = Outcomes::of("4 around");
    let (page_truth, _) = truth(&page);
    let refused = site().with_first_script(REFUSED).serve();
    outcomes.add("page", "memory refused", &outcome_of(&page, &refused, &page_truth));
    let (truth, _) = element::truth(&page);
    let host = element::host().with_first_script(REFUSED);
    outcomes.add("element", "memory refused", &element::outcome_of(&page, &host, &truth, ""));
    outcomes.finish("memory");
}

/// Chromium can be told how many pages of 64 KiB a wasm may have. With 8 it does not start, with the others it stops on the way.
const LIMITS: [&[&str]; 5] = [
    &["--js-flags=--wasm-max-mem-pages=8"],
    &["--js-flags=--wasm-max-mem-pages=20"],
    &["--js-flags=--wasm-max-mem-pages=22"],
    &["--js-flags=--wasm-max-mem-pages=25"],
    &["--js-flags=--wasm-max-mem-pages=30"],
];

fn with_limits(what: &str, outcome: impl Fn(&Session) -> Outcome) {
    let mut outcomes = Outcomes::of("4 around");
    for flags in LIMITS {
        let pages = flags[0].rsplit('=').next().unwrap_or_default();
        let page = Session::at_with(String::new(), Settings { flags, is_impatient: true, ..Settings::default() });
        outcomes.add(what, &format!("memory for {pages} pages of 64 KiB"), &outcome(&page));
    }
    outcomes.finish(&format!("memory-{what}"));
}

#[test]
fn memory_runs_out_in_the_page() {
    let (truth, _) = truth(&impatient());
    with_limits("page", |page| spared(outcome_of(page, &site().serve(), &truth), page, None));
}

#[test]
fn memory_runs_out_in_the_element() {
    if !xtask::places::root().join("web/embed/guard.js").is_file() {
        return;
    }
    let (truth, _) = element::truth(&impatient());
    with_limits("element", |page| {
        spared(element::outcome_of(page, &element::host(), &truth, ""), page, Some("k401-widget"))
    });
}

/// A calculator that stops on the way is no wrong number if it takes everything away that it has shown.
fn spared(outcome: Outcome, page: &Session, host: Option<&str>) -> Outcome {
    let Outcome::Bad(what) = &outcome else { return outcome };
    if what.contains("exception") {
        return outcome;
    }
    let script = match host {
        Some(_) => {
            "const el = document.querySelector('k401-widget'); const told = window.told.filter(([name]) => name === 'error');
             return !el.shadowRoot.querySelector('.k401') && document.getElementById('fallback').getClientRects().length > 0
               && told.length === 1 && window.thrown.length === 0"
        }
        None => {
            "return !document.querySelector('#k401 .k401') && !document.querySelector('.k401-failed').hidden
               && !document.getElementById('k401-still').hidden"
        }
    };
    if page.run_js(script) == true { Outcome::Fallback } else { outcome }
}
