//! What the fuzzer starts from: the facts of every scenario, and every text in them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::rules::RULES;
use crate::scenario;

/// Panels and the rule that each asks.
const PANELS: [(&str, &str); 8] = [
    ("withdrawal", "withdrawal"),
    ("limits", "contribution_limits"),
    ("loan", "plan_loan"),
    ("rollover", "rollover"),
    ("roth", "roth_conversion"),
    ("rmd", "required_minimum_distribution"),
    ("sepp", "periodic_payments"),
    ("losses", "loss"),
];

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
    named("text", texts)
}

/// A link for every scenario whose facts are plain, and links that are not as they should be, for the target `links`.
pub fn link_seeds() -> Vec<Seed> {
    let mut links: BTreeSet<String> = [
        "#k401=1&panel=loan&lang=es&amount=$20,000&birthDate=3/1/1986&employer.match%5B0%5D.rate=50%20%25",
        "k401=1&panel=tables&year=2020&printed=1",
        "k401=1&panel=exceptions&disability.isDisabled=true",
        "k401=1&amount=%3Cb%20title=%22x%22%3E",
        "k401=1&amount=%F0%9F&__proto__=1&=1&&x&amount=1+2%zz",
        "k401=2&amount=1",
        "#",
    ]
    .map(str::to_owned)
    .into();
    for_plain_facts(|panel, pairs| {
        let pairs: String = pairs.iter().map(|(name, text)| format!("&{name}={text}")).collect();
        links.insert(format!("k401=1&panel={panel}{pairs}"));
    });
    named("link", links)
}

/// The same facts given by an embedding page, and calls that are not as they should be, for the target `messages`.
pub fn message_seeds() -> Vec<Seed> {
    let mut calls: BTreeSet<String> = [
        "set 3 loan tables loan nowhere\nopen loan\nspeak es-MX\nturn 2020\nturn 1776\nsubmit",
        "set 9 \nbegin es\ngive amount\t20,000\tbirthDate\t3/1/1986\nreset\ngive amount\t<b title=\"x\">\nsubmit",
        "follow k401=1&panel=roth&amount=1\nbegin fr\nopen nowhere\ngive __proto__\tx\t\t\tgoal",
    ]
    .map(str::to_owned)
    .into();
    for_plain_facts(|panel, pairs| {
        let pairs: Vec<String> = pairs.iter().map(|(name, text)| format!("{name}\t{text}")).collect();
        calls.insert(format!("begin en\nopen {panel}\ngive {}\nsubmit", pairs.join("\t")));
    });
    named("calls", calls)
}

/// Calls `make` with a panel and the texts of each scenario, without what is a record or a list.
fn for_plain_facts(mut make: impl FnMut(&str, &[(String, String)])) {
    for (panel, rule) in PANELS {
        for (_, case) in scenario::all(rule) {
            let facts = json!(case.facts);
            let texts = facts.as_object().into_iter().flatten().filter_map(|(name, value)| {
                let text =
                    value.as_str().map(str::to_owned).or_else(|| value.as_bool().map(|flag| flag.to_string()))?;
                Some((name.clone(), text))
            });
            make(panel, &texts.collect::<Vec<_>>());
        }
    }
}

fn named(kind: &str, texts: BTreeSet<String>) -> Vec<Seed> {
    let seed = |(index, text): (usize, String)| Seed { name: format!("{kind}-{index}"), data: text.into_bytes() };
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
