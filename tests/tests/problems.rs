//! What holds for every draft that is refused.

use k401_core::facts::{Draft, FactError, Node};
use k401_tests::rules::{self, RULES};
use k401_tests::scenario;

/// Fields that decide which others there are.
const DECIDING: &[&str] = &["kind", "table"];

/// A field that is wrong or missing must not keep the others from being read: they would be called unknown.
#[test]
fn a_wrong_field_makes_no_other_unknown() {
    let mut findings = Vec::new();
    for (rule, _) in RULES {
        for (file, case) in scenario::all(rule).into_iter().filter(|(_, case)| case.problems.is_empty()) {
            for (field, changed) in spoiled(&scenario::draft(&case.facts)) {
                let Err(problems) = rules::run(rule, &changed) else { continue };
                let unknown = problems.iter().filter(|error| error.problem.code() == "unknown_field");
                findings.extend(unknown.map(|FactError { field: other, .. }| {
                    format!("{rule}/{file}: a wrong {field} makes {other} unknown")
                }));
            }
        }
    }
    assert!(findings.is_empty(), "{} times, as in\n{}", findings.len(), findings[..findings.len().min(20)].join("\n"));
}

/// The draft once for each of its fields, with a value there that no field takes, and with none; fields inside records and lists too.
fn spoiled(draft: &Draft) -> Vec<(String, Draft)> {
    let mut all = Vec::new();
    for name in draft.names().filter(|name| !DECIDING.contains(name)) {
        let with = |node: Node| {
            let mut changed = draft.clone();
            changed.set(name, node);
            changed
        };
        all.extend(["wrong", ""].map(|text| (name.to_owned(), with(Node::Text(text.to_owned())))));
        match draft.get(name) {
            Some(Node::Record(inner)) => {
                all.extend(
                    spoiled(inner)
                        .into_iter()
                        .map(|(field, inner)| (format!("{name}.{field}"), with(Node::Record(inner)))),
                );
            }
            Some(Node::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let Node::Record(record) = item else { continue };
                    all.extend(spoiled(record).into_iter().map(|(field, record)| {
                        let mut items = items.clone();
                        items[index] = Node::Record(record);
                        (format!("{name}[{index}].{field}"), with(Node::List(items)))
                    }));
                }
            }
            _ => {}
        }
    }
    all
}
