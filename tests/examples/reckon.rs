//! Reckons cases for other programs: a JSON line `{"rule": "withdrawal", "facts": {…}}` in, a JSON line with the outcome and the
//! worksheet's amounts by key out. The cross-checks in `tests/oracles` call it.

use std::io::{BufRead, BufWriter, Write, stdin, stdout};

use k401_tests::{rules, scenario};
use serde_json::{Map, Value, json};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rule: String,
    facts: toml::Table,
}

fn main() {
    let mut out = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let line = line.expect("readable input");
        let case: Case = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        writeln!(out, "{}", reckon(&case)).expect("writable output");
    }
}

/// The outcome, or the problems of the facts.
fn reckon(case: &Case) -> Value {
    match rules::run(&case.rule, &scenario::draft(&case.facts)) {
        Ok(answer) => {
            let amount =
                |line: &k401_core::worksheet::Line| (line.key.name().to_owned(), line.amount.to_string().into());
            let lines: Map<String, Value> = answer.worksheet.lines().iter().map(amount).collect();
            json!({ "result": answer.result, "lines": lines })
        }
        Err(problems) => {
            let code = |error: k401_core::facts::FactError| (error.field, error.problem.code().into());
            json!({ "problems": problems.into_iter().map(code).collect::<Map<_, _>>() })
        }
    }
}
