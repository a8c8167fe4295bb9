//! Changes an input of the target `facts` where it counts: a field goes, comes or changes, and most results are drafts that
//! a rule looks at closely. Changing bytes blindly would mostly break the JSON or a name.

use serde_json::{Map, Value, json};

use super::pool::{POOL, Pool};
use super::random::Random;
use crate::rules::RULES;

/// Deeper records than these mean nothing to any rule.
const DEEPEST: usize = 4;

/// The input after one to four changes; nothing when it is no input, or would be longer than `most` bytes.
pub fn mutate(data: &[u8], most: usize, seed: u64) -> Option<Vec<u8>> {
    let mut random = Random::new(seed);
    let mut input: Value = serde_json::from_slice(data).ok()?;
    let rule = input.get("rule")?.as_str()?.to_owned();
    let facts = input.get_mut("facts")?.as_object_mut()?;
    for _ in 0..=random.below(4) {
        change(facts, &rule, &mut random, DEEPEST);
    }
    if random.below(50) == 0 {
        input["rule"] = json!(RULES[random.below(RULES.len())].0);
    }
    let text = input.to_string().into_bytes();
    (text.len() <= most).then_some(text)
}

fn change(facts: &mut Map<String, Value>, rule: &str, random: &mut Random, depth: usize) {
    let pool: &Pool = &POOL;
    let known: Vec<String> = facts.keys().cloned().collect();
    match random.below(10) {
        // A field of another scenario, of this rule mostly.
        0 | 1 => {
            let donor = if random.below(8) == 0 { RULES[random.below(RULES.len())].0 } else { rule };
            let donors = pool.facts.get(donor).map_or(&[][..], Vec::as_slice);
            let fields: Vec<(&String, &Value)> =
                random.pick(donors).and_then(Value::as_object).into_iter().flatten().collect();
            if let Some((name, value)) = random.pick(&fields) {
                facts.insert((*name).clone(), (*value).clone());
            }
        }
        2 => {
            if let Some(name) = random.pick(&known) {
                facts.remove(name);
            }
        }
        3 => {
            if let Some(name) = random.pick(&pool.names) {
                facts.insert(name.clone(), value_for(name, random));
            }
        }
        // Another value for a field that is there.
        4 | 5 => {
            if let Some(name) = random.pick(&known) {
                facts.insert(name.clone(), value_for(name, random));
            }
        }
        _ => {
            if let Some(value) = random.pick(&known).and_then(|name| facts.get_mut(name)) {
                alter(value, rule, random, depth);
            }
        }
    }
}

/// A value that some scenario gives the field, or one near a limit.
fn value_for(name: &str, random: &mut Random) -> Value {
    let known = POOL.values.get(name).map_or(&[][..], Vec::as_slice);
    match random.pick(known) {
        Some(value) if random.below(4) > 0 => value.clone(),
        _ => json!(random.pick(POOL.edges)),
    }
}

/// A small change inside a value.
fn alter(value: &mut Value, rule: &str, random: &mut Random, depth: usize) {
    match value {
        Value::Object(fields) if depth > 0 => change(fields, rule, random, depth - 1),
        Value::Array(items) if depth > 0 && !items.is_empty() => {
            let index = random.below(items.len());
            match random.below(5) {
                0 => drop(items.remove(index)),
                1 => items.push(items[index].clone()),
                2 => items.swap(0, index),
                _ => alter(&mut items[index], rule, random, depth - 1),
            }
        }
        Value::Bool(flag) => *flag = !*flag,
        Value::Number(number) => *value = json!(altered(&number.to_string(), random)),
        Value::String(text) => *value = json!(altered(text, random)),
        _ => *value = json!(random.pick(POOL.edges)),
    }
}

/// A text with a character more, less or different; digits stay digits, so that a date stays near one.
fn altered(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let index = random.below(letters.len());
    let digit = char::from(b'0' + u8::try_from(random.below(10)).unwrap_or(0));
    match (random.below(8), letters.get(index).copied()) {
        (0, Some(_)) => drop(letters.remove(index)),
        (1, _) => letters.insert(index, digit),
        (2, _) => letters.push(digit),
        (3, Some(_)) => letters[index] = *random.pick(&['.', '-', '9', '0', ' ', 'e', '٣']).unwrap_or(&'0'),
        (_, Some(old)) if old.is_ascii_digit() => letters[index] = digit,
        _ => return random.pick(POOL.edges).map_or_else(String::new, |text| (*text).to_owned()),
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzzing::{Fate, facts, facts_seeds};
    use std::collections::BTreeMap;

    /// Blind changes would be refused nearly always, and no rule would be tried.
    #[test]
    fn mutations_of_the_scenarios_reach_the_rules() {
        let mut fates: BTreeMap<Fate, usize> = BTreeMap::new();
        for (index, seed) in facts_seeds().iter().enumerate() {
            let changed = mutate(&seed.data, 100_000, u64::try_from(index).unwrap()).expect("a scenario is an input");
            *fates.entry(facts(&changed)).or_default() += 1;
        }
        assert!(fates[&Fate::Answered] > 100 && fates[&Fate::Refused] > 100, "{fates:?}");
        assert_eq!(mutate(b"{", 100, 1), None);
    }
}
