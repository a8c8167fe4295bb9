//! What a keystroke costs beside the longest schedule: the built page and a page in plain JavaScript, in the same browser and run.
//! `cargo xtask bench-page` runs it and names the file to write.

use std::fmt::Write;

use k401_tests::browser::Session;
use k401_tests::measured::{machine, percentile, write_part};
use serde_json::{Value, json};
use xtask::places;
use xtask::server::Server;

/// Keystrokes measured on each page, after as many to warm it up as there are in a tenth of them.
const KEYSTROKES: usize = 100;
/// Between keystrokes, in milliseconds: the page has time to finish what it put off.
const PAUSE: u64 = 400;
const ROWS: usize = 1_560;

/// What was measured, in milliseconds.
struct Measured {
    page: &'static str,
    keystrokes: Vec<f64>,
    /// Script, style and layout of a keystroke with all that was put off, on average.
    whole: f64,
    /// The longest task of more than 50 ms; 0 without one.
    longest: f64,
}

fn main() {
    let file = std::env::args().nth(1).expect("the file to write");
    let measured = [plain(), ours(false), ours(true)];
    let report = report(&measured);
    write_part(file.as_ref(), &report);
    print!("{report}");
}

fn plain() -> Measured {
    let server = Server::start(places::root().join("tests/bench/schedule"), 0).expect("a server");
    let page = Session::open_on(server, "");
    page.type_into("#amount", "50000");
    assert_eq!(page.count("#rows tr"), ROWS);
    measure(&page, "plain JavaScript, one table", "#amount")
}

fn ours(unfolded: bool) -> Measured {
    let page = Session::open("");
    page.find(".k401-tab");
    page.run_js("[...document.querySelectorAll('.k401-tab')].find(tab => tab.textContent.trim() === 'Borrow').click()");
    for (field, text) in [("vestedBalance", "200k"), ("annualRate", "5"), ("termMonths", "360"), ("amount", "50000")] {
        page.type_into(&format!("#k401-{field}"), text);
    }
    page.click("[name='paymentsPerYear'] option[value='52']");
    page.click(".k401-form .k401-summary");
    page.click("#k401-principalResidence");
    page.wait_until("every row", || page.count(".k401-schedule tbody tr") == ROWS);
    if unfolded {
        page.run_js("document.querySelectorAll('.k401-result details').forEach(details => { details.open = true })");
    }
    measure(&page, if unfolded { "k401, everything unfolded" } else { "k401, as it opens" }, "#k401-amount")
}

fn measure(page: &Session, name: &'static str, field: &str) -> Measured {
    let driver = page.driver();
    page.run(driver.set_script_timeout(std::time::Duration::from_secs(180))).expect("a longer time limit");
    run(page, field, KEYSTROKES / 10);
    page.run(driver.cdp().send_raw("Performance.enable", json!({}))).expect("metrics");
    let before = work(page);
    let found = run(page, field, KEYSTROKES);
    let whole = (work(page) - before) / KEYSTROKES as f64;
    let keystrokes = found["keystrokes"].as_array().expect("numbers").iter().filter_map(Value::as_f64).collect();
    Measured { page: name, keystrokes, whole, longest: found["longest"].as_f64().unwrap_or(0.0) }
}

/// Types other amounts one after the other.
fn run(page: &Session, field: &str, count: usize) -> Value {
    let values: Vec<String> = (0..count).map(|index| (40_000 + index * 97).to_string()).collect();
    let arguments = vec![json!(field), json!(values), json!(PAUSE)];
    let script = include_str!("../bench/schedule/measure.js");
    page.run(page.driver().execute_async(script, arguments)).expect("the measurement").json().clone()
}

/// The time spent so far on script, style and layout, in milliseconds.
fn work(page: &Session) -> f64 {
    let metrics = page.run(page.driver().cdp().send_raw("Performance.getMetrics", json!({}))).expect("metrics");
    let counted = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    let is_counted = |metric: &&Value| metric["name"].as_str().is_some_and(|name| counted.contains(&name));
    let seconds: f64 = metrics["metrics"]
        .as_array()
        .expect("metrics")
        .iter()
        .filter(is_counted)
        .filter_map(|metric| metric["value"].as_f64())
        .sum();
    seconds * 1_000.0
}

fn report(measured: &[Measured]) -> String {
    let mut text = String::from(
        "# What a keystroke costs beside 1,560 payments\n\n\
         A loan for a home, paid back weekly for 30 years. `cargo xtask bench-page` types 100 amounts into the page and into\n\
         `tests/bench/schedule`, the same table in plain JavaScript, in the same headless Chromium, one after the other. A keystroke\n\
         is its script with the style and layout that it asks for. The whole is all script, style and layout until the page rests,\n\
         with what was put off. A long task is one of more than 50 ms.\n\n\
         | page | keystroke p50 | p95 | longest | whole, mean | longest long task |\n|---|---:|---:|---:|---:|---:|\n",
    );
    for Measured { page, keystrokes, whole, longest } in measured {
        let [p50, p95, most] = [50, 95, 100].map(|percent| percentile(keystrokes, percent));
        let long = if *longest > 0.0 { format!("{longest:.0} ms") } else { "none".to_owned() };
        writeln!(text, "| {page} | {p50:.1} ms | {p95:.1} ms | {most:.1} ms | {whole:.1} ms | {long} |")
            .expect("a text");
    }
    writeln!(text, "\nMeasured on {}.", machine()).expect("a text");
    text
}
