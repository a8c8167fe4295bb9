//! A scenario: the facts of one case, where its expected figures come from, and what must come out.
//!
//! ```toml
//! title = "An early withdrawal"
//! source = "Hand arithmetic: 60,000 − 16,100 = 43,900; …"   # never "what the program printed"
//!
//! [facts]                       # the input of the contract, names and values as in JavaScript
//! taxYear = 2026
//! amount = "20000"
//!
//! [expect]                      # any part of the outcome; lists must match in full
//! incomeTax = "3750.00"
//! withholding.dueAtFiling = "1750.00"
//!
//! [lines]                       # amounts on the worksheet, by key
//! taxable_income_with = "63900.00"
//!
//! [problems]                    # instead of the two above: field -> code, all of them
//! amount = "negative"
//! ```
//! `notices = ["hardship_not_exempt"]` names notices that must be there; `no_notices` names ones that must not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use k401_core::facts::{Draft, Node};
use k401_core::worksheet::Worksheet;
use serde_json::Value;

use crate::rules;

/// One case.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What the case shows.
    pub title: String,
    /// Where the expected figures come from.
    pub source: String,
    /// The input.
    pub facts: toml::Table,
    /// Part of the outcome.
    #[serde(default)]
    pub expect: toml::Table,
    /// Amounts on the worksheet.
    #[serde(default)]
    pub lines: BTreeMap<String, String>,
    /// Notices that must be there.
    #[serde(default)]
    pub notices: Vec<String>,
    /// Notices that must not.
    #[serde(default)]
    pub no_notices: Vec<String>,
    /// Problems of the draft.
    #[serde(default)]
    pub problems: BTreeMap<String, String>,
}

/// The folder of a rule's scenarios, or of all.
pub fn folder(rule: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(rule)
}

/// Every scenario of a rule, with its file name.
pub fn all(rule: &str) -> Vec<(String, Scenario)> {
    let mut found: Vec<(String, Scenario)> = fs::read_dir(folder(rule))
        .unwrap_or_else(|error| panic!("{rule}: {error}"))
        .map(|entry| entry.expect("readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), read(&path)))
        .collect();
    found.sort_by(|left, right| left.0.cmp(&right.0));
    found
}

fn read(path: &Path) -> Scenario {
    let text = fs::read_to_string(path).expect("readable file");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The facts of a scenario as a draft: numbers become their text.
pub fn draft(table: &toml::Table) -> Draft {
    let mut draft = Draft::new();
    for (name, value) in table {
        draft.set(name, node(value));
    }
    draft
}

fn node(value: &toml::Value) -> Node {
    match value {
        toml::Value::String(text) => Node::Text(text.clone()),
        toml::Value::Integer(number) => Node::Text(number.to_string()),
        toml::Value::Float(number) => Node::Text(number.to_string()),
        toml::Value::Boolean(flag) => Node::Flag(*flag),
        toml::Value::Array(items) => Node::List(items.iter().map(node).collect()),
        toml::Value::Table(table) => Node::Record(draft(table)),
        toml::Value::Datetime(_) => Node::Unreadable,
    }
}

impl Scenario {
    /// What is wrong with the rule's answer to this case; empty when all is right.
    pub fn failures(&self, rule: &str) -> Vec<String> {
        let mut failures = Vec::new();
        match rules::run(rule, &draft(&self.facts)) {
            Err(problems) => {
                let found: BTreeMap<String, String> =
                    problems.into_iter().map(|error| (error.field, error.problem.code().to_owned())).collect();
                if found != self.problems {
                    failures.push(format!("problems: expected {:?}, found {found:?}", self.problems));
                }
            }
            Ok(answer) => {
                if !self.problems.is_empty() {
                    failures.push(format!("expected the problems {:?}, found an outcome", self.problems));
                }
                let expected = serde_json::to_value(&self.expect).expect("TOML is plain data");
                differences("", &expected, &answer.result, &mut failures);
                failures.extend(line_failures(&self.lines, &answer.worksheet));
                let names: Vec<&str> = answer.notices.iter().map(|notice| notice.code.name()).collect();
                let missing = self.notices.iter().filter(|name| !names.contains(&name.as_str()));
                failures.extend(missing.map(|name| format!("no notice {name}; found {names:?}")));
                let present = self.no_notices.iter().filter(|name| names.contains(&name.as_str()));
                failures.extend(present.map(|name| format!("unexpected notice {name}")));
            }
        }
        failures
    }
}

fn line_failures(expected: &BTreeMap<String, String>, worksheet: &Worksheet) -> Vec<String> {
    let mut failures: Vec<String> =
        worksheet.disagreements().iter().map(|line| format!("worksheet line {line} does not add up")).collect();
    for (key, amount) in expected {
        let found: Vec<String> = worksheet
            .lines()
            .iter()
            .filter(|line| line.key.name() == key)
            .map(|line| line.amount.to_string())
            .collect();
        if !found.contains(amount) {
            failures.push(format!("line {key}: expected {amount}, found {found:?}"));
        }
    }
    failures
}

/// Compares the expected part with the outcome; lists item by item.
fn differences(path: &str, expected: &Value, found: &Value, failures: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), _) => {
            for (name, value) in expected {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                differences(&path, value, found.get(name).unwrap_or(&Value::Null), failures);
            }
        }
        (Value::Array(expected), Value::Array(items)) if expected.len() == items.len() => {
            for (index, (expected, found)) in expected.iter().zip(items).enumerate() {
                differences(&format!("{path}[{index}]"), expected, found, failures);
            }
        }
        _ if expected == found => {}
        _ => failures.push(format!("{path}: expected {expected}, found {found}")),
    }
}
