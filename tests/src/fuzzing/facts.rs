//! The target `facts`: any draft, for any rule. It is refused with problems that have words, or answered with an outcome that
//! adds up.

use std::collections::BTreeSet;

use k401_core::Reckoned;
use k401_core::facts::{Draft, FactError, Node};
use k401_words::Language;
use serde_json::Value;

use super::parts;
use crate::rules;

const LANGUAGES: [Language; 2] = [Language::En, Language::Es];

/// What became of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is no draft for a rule.
    NotAnInput,
    /// The check found problems.
    Refused,
    /// The rule answered.
    Answered,
}

/// Checks and reckons an input; panics when something does not hold.
pub fn facts(data: &[u8]) -> Fate {
    let Some((rule, draft)) = read(data) else { return Fate::NotAnInput };
    match rules::run(rule, &draft) {
        Err(problems) => {
            expect_problems(&problems);
            Fate::Refused
        }
        Ok(answer) => {
            expect_answer(rule, &answer);
            Fate::Answered
        }
    }
}

/// The rule and the draft of an input.
fn read(data: &[u8]) -> Option<(&'static str, Draft)> {
    let input: Value = serde_json::from_slice(data).ok()?;
    let wanted = input.get("rule")?.as_str()?;
    let (rule, _) = rules::RULES.iter().find(|(name, _)| *name == wanted)?;
    Some((rule, record(input.get("facts")?.as_object()?)))
}

fn record(fields: &serde_json::Map<String, Value>) -> Draft {
    let mut draft = Draft::new();
    for (name, value) in fields {
        draft.set(name, node(value));
    }
    draft
}

fn node(value: &Value) -> Node {
    match value {
        Value::Null => Node::Unreadable,
        Value::Bool(flag) => Node::Flag(*flag),
        Value::Number(number) => Node::Text(number.to_string()),
        Value::String(text) => Node::Text(text.clone()),
        Value::Array(items) => Node::List(items.iter().map(node).collect()),
        Value::Object(fields) => Node::Record(record(fields)),
    }
}

fn expect_problems(problems: &[FactError]) {
    assert!(!problems.is_empty(), "refused without a problem");
    let fields: BTreeSet<&str> = problems.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields.len(), problems.len(), "a field with two problems: {problems:?}");
    for error in problems {
        for language in LANGUAGES {
            assert!(!k401_words::problem(&error.problem, language).is_empty(), "{error} has no words");
        }
    }
}

fn expect_answer(rule: &str, answer: &Reckoned<Value>) {
    let wrong = answer.worksheet.disagreements();
    assert!(wrong.is_empty(), "worksheet lines {wrong:?} do not add up");
    for language in LANGUAGES {
        for line in answer.worksheet.lines() {
            let name = line.key.name();
            assert!(!k401_words::label(line.key).to(language).is_empty(), "line {name} has no label");
            assert!(!k401_words::operation(line, language).is_empty(), "line {name} has no explanation");
        }
        for notice in &answer.notices {
            assert!(!k401_words::notice(notice.code, language).is_empty(), "{} has no words", notice.code.name());
        }
    }
    let broken = parts::broken(rule, &answer.result);
    assert!(broken.is_empty(), "{rule}: {}", broken.join("; "));
}
