//! What others compute with: Tax-Calculator, which computes whole returns in batches, and PolicyEngine, which computes a
//! household, where a Python with them is there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places;
use crate::setup::cache::Cache;
use crate::setup::python::Environment;

/// Records of a batch of Tax-Calculator.
const BATCHES: [u32; 2] = [1, 100_000];

/// A program in Python with the packages of a list.
struct Peer {
    /// Its name.
    name: &'static str,
    /// The variable that may name a Python with it.
    variable: &'static str,
    /// The environment in the cache, and the list below `tests`.
    environment: (&'static str, &'static str),
    /// The script in `tests/bench`.
    script: &'static str,
}

const TAX_CALCULATOR: Peer = Peer {
    name: "Tax-Calculator",
    variable: "K401_TAXCALC",
    environment: ("oracles", "oracles/requirements.txt"),
    script: "taxcalc_peer.py",
};
const POLICY_ENGINE: Peer = Peer {
    name: "PolicyEngine",
    variable: "K401_POLICYENGINE",
    environment: ("policyengine", "bench/policyengine.txt"),
    script: "policyengine_peer.py",
};

/// Sentences for the report; with `installs`, those that are not there are installed.
pub fn peers(installs: bool) -> String {
    let batch = |records: u32| {
        sentence(&TAX_CALCULATOR, installs, &records.to_string(), |nanoseconds| {
            format!(
                "Tax-Calculator (Python, NumPy, in batches of {records}): {} a record for both returns, with and without the \
                 distribution; floats, income tax only.",
                time(nanoseconds)
            )
        })
    };
    let household = sentence(&POLICY_ENGINE, installs, "3", |nanoseconds| {
        format!(
            "PolicyEngine US (Python, NumPy): {} a household, the federal income tax with and without the distribution; \
             floats.",
            time(nanoseconds)
        )
    });
    BATCHES.map(batch).into_iter().chain([household]).collect::<Vec<_>>().join("\n\n")
}

fn sentence(peer: &Peer, installs: bool, argument: &str, measured: impl Fn(f64) -> String) -> String {
    let Some(python) = peer.python(installs) else {
        return format!(
            "{} was skipped: it is not installed (`{}` names no Python with it, and `cargo xtask bench --peers` was not run).",
            peer.name, peer.variable
        );
    };
    println!("{} {argument}", peer.name);
    match peer.nanoseconds(&python, argument) {
        Some(nanoseconds) => measured(nanoseconds),
        None => format!("{} was skipped: its script failed.", peer.name),
    }
}

impl Peer {
    fn python(&self, installs: bool) -> Option<PathBuf> {
        let named = env::var_os(self.variable).map(PathBuf::from).filter(|python| python.is_file());
        named.or_else(|| {
            let cache = Cache::find().ok()?;
            let (name, list) = self.environment;
            let requirements = places::root().join("tests").join(list);
            let environment =
                Environment { name, requirements: &requirements, why: "the benchmark measures them beside ours" };
            if installs {
                return environment.ensure(&cache).map_err(|error| println!("{error:#}")).ok();
            }
            Some(environment.python(&cache)).filter(|python| python.is_file())
        })
    }

    /// The last line that its script prints.
    fn nanoseconds(&self, python: &Path, argument: &str) -> Option<f64> {
        let script = places::root().join("tests").join("bench").join(self.script);
        let output = Command::new(python).arg("-B").arg(script).arg(argument).output().ok()?;
        let text = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
        text.lines().last()?.trim().parse().ok()
    }
}

/// Nanoseconds in the unit that reads best.
fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        under if under < 1e6 => format!("{:.1} µs", under / 1e3),
        under if under < 1e9 => format!("{:.1} ms", under / 1e6),
        over => format!("{:.2} s", over / 1e9),
    }
}
