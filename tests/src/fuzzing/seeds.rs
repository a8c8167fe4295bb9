//! What the fuzzer starts from: the facts of every scenario, and every text in them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::rules::RULES;
use crate::scenario;

/// An input with the name of its file.
pub struct Seed {
    /// The name of its file.
    pub name: String,
    /// What the file holds.
    pub data: Vec<u8>,
}

/// The facts of every scenario, for the target `facts`.
pub fn facts_seeds() -> Vec<Seed> {
    let mut seeds = Vec::new();
    for (rule, _) in RULES {
        for (file, case) in scenario::all(rule) {
            let name = format!("{rule}-{}", file.trim_end_matches(".toml"));
            let data = json!({ "rule": rule, "facts": case.facts }).to_string().into_bytes();
            seeds.push(Seed { name, data });
        }
    }
    seeds
}

/// Every different text of the scenarios' facts, and texts as people type them, for the target `texts`.
pub fn text_seeds() -> Vec<Seed> {
    let mut texts: BTreeSet<String> =
        ["$1,250,000.50", "20k", " 1.5K ", "5.25%", "6/1/2026", "//", ".5", "-0", "٣", "１２", "1e3", "\u{0}"]
            .map(str::to_owned)
            .into();
    for (rule, _) in RULES {
        for (_, case) in scenario::all(rule) {
            collect(&json!(case.facts), &mut texts);
        }
    }
    let seed = |(index, text): (usize, String)| Seed { name: format!("text-{index}"), data: text.into_bytes() };
    texts.into_iter().enumerate().map(seed).collect()
}

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(texts.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}
