//! Tax-Calculator, the peer that computes whole returns in batches, where a Python with it is there.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::setup::cache::Cache;
use crate::{oracles, places};

/// Records of one batch: it is made for many.
const RECORDS: &str = "10000";

/// A sentence for the report.
pub fn tax_calculator() -> String {
    let Some(python) = python() else {
        return "Tax-Calculator was skipped: no Python with `taxcalc` is named in `K401_TAXCALC`, and `cargo \
                xtask oracles`, which installs one, was not run."
            .to_owned();
    };
    let script = places::root().join("tests").join("bench").join("taxcalc_peer.py");
    let output = Command::new(python).arg(script).arg(RECORDS).output();
    let nanoseconds = output.ok().filter(|output| output.status.success()).and_then(|output| {
        let text = String::from_utf8(output.stdout).ok()?;
        text.trim().parse::<f64>().ok()
    });
    match nanoseconds {
        Some(nanoseconds) => format!(
            "Tax-Calculator (Python, NumPy, in batches of {RECORDS}): {:.1} µs a record for both returns, with and \
             without the distribution; floats, income tax only.",
            nanoseconds / 1_000.0
        ),
        None => "Tax-Calculator was skipped: its script failed.".to_owned(),
    }
}

fn python() -> Option<PathBuf> {
    let named = env::var_os("K401_TAXCALC").map(PathBuf::from);
    let cached = Cache::find().ok().map(|cache| oracles::python(&cache));
    named.into_iter().chain(cached).find(|python| python.is_file())
}
