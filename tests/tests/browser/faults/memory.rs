//! What happens when the browser refuses memory to the wasm, at its start and later.

use k401_tests::browser::{Engine, Session, Settings};

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

/// Chromium can be told how many pages of 64 KiB a wasm may have.
#[test]
fn memory_runs_out_later() {
    if Engine::here() != Engine::Chromium {
        return;
    }
    let plain = impatient();
    let (page_truth, _) = truth(&plain);
    let (element_truth, _) = element::truth(&plain);
    drop(plain);
    let mut outcomes = Outcomes::of("4 around");
    let limits: [&'static [&'static str]; 5] = [
        &["--js-flags=--wasm-max-mem-pages=8"],
        &["--js-flags=--wasm-max-mem-pages=20"],
        &["--js-flags=--wasm-max-mem-pages=22"],
        &["--js-flags=--wasm-max-mem-pages=25"],
        &["--js-flags=--wasm-max-mem-pages=30"],
    ];
    for flags in limits {
        let pages = flags[0].rsplit('=').next().unwrap_or_default();
        let settings = Settings { flags, is_impatient: true, ..Settings::default() };
        let page = Session::at_with(String::new(), settings);
        let outcome = spared(outcome_of(&page, &site().serve(), &page_truth), &page, None);
        outcomes.add("page", &format!("{pages} pages of memory"), &outcome);
        let outcome = element::outcome_of(&page, &element::host(), &element_truth, "");
        let outcome = spared(outcome, &page, Some("k401-widget"));
        outcomes.add("element", &format!("{pages} pages of memory"), &outcome);
    }
    outcomes.finish("memory-later");
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
