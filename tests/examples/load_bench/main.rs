//! How soon a page is painted and answers, what a keystroke costs and how much memory it takes: the built page, a page in plain
//! JavaScript and one in Preact and decimal.js, in the same browser and run, taking turns. `cargo xtask bench-load` runs it and
//! names the file to write and the rounds.

mod contestant;
mod report;

use std::path::Path;
use std::time::{Duration, Instant};

use k401_tests::browser::Session;
use k401_tests::measured::write_part;
use serde_json::{Value, json};

use contestant::{CONTESTANTS, Contestant, Served};

/// Keystrokes in a round.
const KEYSTROKES: usize = 20;
/// Between keystrokes, in milliseconds: a page finishes what it put off.
const PAUSE: u64 = 250;
const MOUNTS: u32 = 1_000;
/// The longest that a script may take: a thousand mounts on a busy machine.
const PATIENCE: Duration = Duration::from_secs(900);

/// A machine and a line.
pub struct Condition {
    /// For the report.
    pub name: &'static str,
    /// How many times slower the processor is made.
    pub slower: u32,
    /// Milliseconds of delay and bytes a second of the line; nothing for the machine's own loopback.
    line: Option<(u32, u32)>,
}

/// 1.6 Mbit/s with 150 ms.
const SLOW_LINE: Option<(u32, u32)> = Some((150, 200_000));
/// What is measured, in turn.
pub const CONDITIONS: [Condition; 4] = [
    Condition { name: "fast processor, fast line", slower: 1, line: None },
    Condition { name: "processor 4 times slower", slower: 4, line: None },
    Condition { name: "slow line", slower: 1, line: SLOW_LINE },
    Condition { name: "processor 4 times slower, slow line", slower: 4, line: SLOW_LINE },
];

/// What came out for a contestant under a condition, a value a round, in milliseconds.
#[derive(Default)]
pub struct Loads {
    /// From the start of the navigation to the first paint.
    pub painted: Vec<f64>,
    /// To the first right sum.
    pub interactive: Vec<f64>,
    /// From the last byte of the wasm to its instance; empty without wasm.
    pub compiled: Vec<f64>,
    /// From the instance to the first right sum; empty without wasm.
    pub started: Vec<f64>,
    /// Keystroke to paint. Only under the conditions with the fast line.
    pub keystrokes: Vec<f64>,
    /// Bytes that were transferred until then.
    pub bytes: f64,
}

/// Bytes in use after a garbage collection.
pub struct Memory {
    /// After the first load.
    pub loaded: f64,
    /// With the page that mounts: after one mount and after a thousand more.
    pub mounts: (f64, f64),
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("the file to write");
    let rounds: u32 = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("how many rounds");
    let served: Vec<Served> = CONTESTANTS.iter().map(Served::start).collect();
    let page = Session::at(served[0].url());
    page.run(page.driver().set_script_timeout(PATIENCE)).expect("a longer time limit");
    page.run(page.driver().set_page_load_timeout(PATIENCE)).expect("a longer time limit");
    for (method, parameters) in [
        ("Network.enable", json!({})),
        ("Network.setCacheDisabled", json!({ "cacheDisabled": true })),
        ("Network.setBypassServiceWorker", json!({ "bypass": true })),
        ("HeapProfiler.enable", json!({})),
    ] {
        cdp(&page, method, parameters);
    }
    let mut loads: Vec<Vec<Loads>> =
        CONDITIONS.iter().map(|_| served.iter().map(|_| Loads::default()).collect()).collect();
    // The first round warms the browser up and does not count.
    for round in 0..=rounds {
        println!("round {round} of {rounds}");
        for (condition, loads) in CONDITIONS.iter().zip(&mut loads) {
            for (served, loads) in served.iter().zip(loads) {
                println!("  {}: {}", condition.name, served.contestant.name);
                let mut ignored = Loads::default();
                measure(&page, condition, served, if round == 0 { &mut ignored } else { loads });
            }
        }
    }
    throttle(&page, &CONDITIONS[0]);
    let memory: Vec<Memory> = served.iter().map(|served| memory(&page, served)).collect();
    let report = report::report(rounds, &loads, &memory);
    write_part(Path::new(&file), &report);
    print!("{report}");
}

fn cdp(page: &Session, method: &str, parameters: Value) -> Value {
    let answer = page.run(page.driver().cdp().send_raw(method, parameters));
    answer.unwrap_or_else(|error| panic!("{method}: {error}"))
}

fn throttle(page: &Session, condition: &Condition) {
    cdp(page, "Emulation.setCPUThrottlingRate", json!({ "rate": condition.slower }));
    let (latency, throughput) = condition.line.map_or((0, -1), |(delay, bytes)| (delay, i64::from(bytes)));
    let line = json!({ "offline": false, "latency": latency, "downloadThroughput": throughput, "uploadThroughput": throughput });
    cdp(page, "Network.emulateNetworkConditions", line);
}

/// Loads a page as on a first visit and waits until it has given the right sum.
fn measure(page: &Session, condition: &Condition, served: &Served, loads: &mut Loads) {
    goto(page, "about:blank");
    cdp(page, "Storage.clearDataForOrigin", json!({ "origin": served.origin(), "storageTypes": "all" }));
    throttle(page, condition);
    let probe = cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": served.contestant.probe() }));
    goto(page, &served.url());
    wait(page, "the right sum", || {
        !page.run_js("return window.bench?.interactive ?? null").is_null()
            && !page.run_js("return performance.getEntriesByName('first-contentful-paint')[0] ?? null").is_null()
    });
    cdp(page, "Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": probe["identifier"] }));
    let found = page.run_js(
        "const wasm = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')); \
         const until = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= bench.interactive); \
         return { ...bench, painted: performance.getEntriesByName('first-contentful-paint')[0].startTime, \
         wasm: wasm.length ? Math.max(...wasm.map(({ responseEnd }) => responseEnd)) : null, \
         bytes: [...until, ...performance.getEntriesByType('navigation')].reduce((sum, one) => sum + one.encodedBodySize, 0) }",
    );
    let number = |name: &str| found[name].as_f64();
    let (painted, interactive) = (number("painted").expect("a paint"), number("interactive").expect("a sum"));
    loads.painted.push(painted);
    loads.interactive.push(interactive);
    if let (Some(wasm), Some(instance)) = (number("wasm"), number("instantiated")) {
        loads.compiled.push((instance - wasm).max(0.0));
        loads.started.push(interactive - instance);
    }
    loads.bytes = number("bytes").unwrap_or(0.0);
    if condition.line.is_none() {
        loads.keystrokes.extend(keystrokes(page, served.contestant));
    }
}

fn keystrokes(page: &Session, contestant: &Contestant) -> Vec<f64> {
    let (amounts, sums) = contestant::amounts(page, KEYSTROKES);
    let arguments = vec![json!(contestant.fields[0].0), json!(contestant.output), amounts, sums, json!(PAUSE)];
    let script = include_str!("../../bench/load/keystrokes.js");
    let times = page.run(page.driver().execute_async(script, arguments)).expect("the measurement").json().clone();
    let list = times.as_array().unwrap_or_else(|| panic!("{}: {times}", contestant.name));
    list.iter().filter_map(Value::as_f64).collect()
}

fn memory(page: &Session, served: &Served) -> Memory {
    println!("{MOUNTS} mounts of {}", served.contestant.name);
    goto(page, &served.url());
    wait(page, "the page to rest", || page.run_js("return document.readyState") == "complete");
    std::thread::sleep(Duration::from_secs(2));
    let loaded = in_use(page);
    goto(page, &served.mounting_url());
    wait(page, "a page that mounts", || page.run_js("return typeof mounts") == "function");
    let mount = |count: u32| {
        let script = "const [count, done] = arguments; mounts(count).then(done, (error) => done(String(error)))";
        let answer = page.run(page.driver().execute_async(script, vec![json!(count)])).expect("the mounts");
        assert!(answer.json().is_null(), "{}: {:?}", served.contestant.name, answer.json());
        in_use(page)
    };
    Memory { loaded, mounts: (mount(1), mount(MOUNTS)) }
}

/// Objects, the page's tree and buffers, wasm memory among them.
fn in_use(page: &Session) -> f64 {
    for _ in 0..3 {
        cdp(page, "HeapProfiler.collectGarbage", json!({}));
    }
    let usage = cdp(page, "Runtime.getHeapUsage", json!({}));
    let of = |name: &str| usage[name].as_f64().unwrap_or_else(|| panic!("this Chromium does not tell {name}: {usage}"));
    of("usedSize") + of("embedderHeapUsedSize") + of("backingStorageSize")
}

fn wait(page: &Session, what: &str, condition: impl Fn() -> bool) {
    let started = Instant::now();
    while !condition() {
        assert!(started.elapsed() < PATIENCE, "waited in vain for {what}: {:?}", page.complaints());
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn goto(page: &Session, url: &str) {
    page.run(page.driver().goto(url)).unwrap_or_else(|error| panic!("{url}: {error}"));
}
