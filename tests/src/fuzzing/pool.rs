//! Names and values that mutations draw from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::rules::RULES;
use crate::scenario;

/// The inputs of the contract, each field with its type: the names that a draft can have.
const CONTRACT: &str = include_str!("../../../crates/k401-js/types/calls.d.ts");

/// What is near a limit, and what is no value at all.
const EDGES: &[&str] = &[
    "",
    "0",
    "0.00",
    "0.01",
    ".5",
    "1",
    "999999999.99",
    "1000000000",
    "-1",
    "-0",
    "1.005",
    "1e9",
    "NaN",
    "0.000001",
    "0.3",
    "0.30",
    "1.00",
    "0.999999",
    "100",
    "360",
    "1560",
    "9999",
    "0000-00-00",
    "1900-01-01",
    "1960-02-29",
    "1986-08-31",
    "2020-12-31",
    "2024-02-29",
    "2026-01-01",
    "2026-02-30",
    "2026-12-31",
    "9999-12-31",
    "true",
    "false",
    "standard",
    "２０",
    "x",
];

/// Everything that scenarios and contract know.
pub struct Pool {
    /// Every field's name.
    pub names: Vec<String>,
    /// Values that scenarios give a field, whatever the rule.
    pub values: BTreeMap<String, Vec<Value>>,
    /// The facts of all scenarios of a rule.
    pub facts: BTreeMap<&'static str, Vec<Value>>,
    /// Texts for any field.
    pub edges: &'static [&'static str],
}

/// The pool, made once.
pub static POOL: LazyLock<Pool> = LazyLock::new(|| {
    let mut pool = Pool { names: names(CONTRACT), values: BTreeMap::new(), facts: BTreeMap::new(), edges: EDGES };
    for (rule, _) in RULES {
        let facts: Vec<Value> = scenario::all(rule).into_iter().map(|(_, case)| json!(case.facts)).collect();
        facts.iter().for_each(|facts| pool.collect(facts));
        pool.facts.insert(rule, facts);
    }
    pool
});

impl Pool {
    fn collect(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.collect(item)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    self.collect(value);
                    let known = self.values.entry(name.clone()).or_default();
                    if !known.contains(value) {
                        known.push(value.clone());
                    }
                }
            }
            _ => {}
        }
    }
}

/// The words before `:` or `?:`, once each.
fn names(types: &str) -> Vec<String> {
    let mut names: Vec<String> = types
        .split(|c: char| !(c.is_ascii_alphanumeric() || "_:?".contains(c)))
        .filter_map(|word| word.strip_suffix(':'))
        .map(|word| word.trim_end_matches('?').to_owned())
        .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_names_every_field_of_the_scenarios() {
        let mut sound = Pool { names: Vec::new(), values: BTreeMap::new(), facts: BTreeMap::new(), edges: &[] };
        for (rule, _) in RULES {
            let answered = scenario::all(rule).into_iter().filter(|(_, case)| case.problems.is_empty());
            answered.for_each(|(_, case)| sound.collect(&json!(case.facts)));
        }
        let missing: Vec<&String> = sound.values.keys().filter(|name| !POOL.names.contains(name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
