//! From flat fields to the records and lists of the contract: `planned.roth` is `roth` in the record `planned`, and
//! `match[0].rate` is `rate` in the first record of the list `match`. A problem has the same name, so it lands on its field.

use k401_core::facts::{Draft, Node};
use k401_core::text::cut;

/// The records and lists that the names of flat fields spell.
pub fn nested(flat: &Draft) -> Draft {
    let mut draft = Draft::new();
    for name in flat.names() {
        put(&mut draft, name, flat.text(name));
    }
    draft
}

/// Puts a text where a name like `planned.roth` or `match[0].rate` points.
pub fn put(draft: &mut Draft, path: &str, text: &str) {
    let Some((head, rest)) = cut(path, b'.') else {
        draft.set_text(path, text);
        return;
    };
    // One digit: no form asks for more than ten of a thing.
    let index = head.strip_suffix(']').and_then(|head| cut(head, b'['));
    let Some((name, index)) = index else {
        let mut record = record_of(draft.get(head));
        put(&mut record, rest, text);
        draft.set(head, Node::Record(record));
        return;
    };
    let index = usize::from(index.bytes().next().unwrap_or(b'0').saturating_sub(b'0'));
    let mut items = match draft.get(name) {
        Some(Node::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    // A later one without those before it leaves them empty, so that the rule asks for them.
    while items.len() <= index {
        items.push(Node::Record(Draft::new()));
    }
    if let Some(item) = items.get_mut(index) {
        let mut record = record_of(Some(item));
        put(&mut record, rest, text);
        *item = Node::Record(record);
    }
    draft.set(name, Node::List(items));
}

fn record_of(node: Option<&Node>) -> Draft {
    match node {
        Some(Node::Record(record)) => record.clone(),
        _ => Draft::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(draft: &Draft) -> Node {
        Node::Record(draft.clone())
    }

    #[test]
    fn dots_make_records_and_brackets_make_lists() {
        let flat = Draft::new()
            .with("taxYear", "2026")
            .with("planned.pretax", "1")
            .with("employer.match[0].rate", "1")
            .with("employer.match[1].rate", "0.5")
            .with("planned.roth", "2")
            .with("employer.nonelective", "3");
        let mut employer = Draft::new();
        let steps = ["1", "0.5"].map(|rate| record(&Draft::new().with("rate", rate)));
        employer.set("match", Node::List(steps.to_vec()));
        employer.set_text("nonelective", "3");
        let nested = nested(&flat);
        assert_eq!(nested.text("taxYear"), "2026");
        assert_eq!(nested.get("planned"), Some(&record(&Draft::new().with("pretax", "1").with("roth", "2"))));
        assert_eq!(nested.get("employer"), Some(&record(&employer)));
        assert_eq!(nested.names().count(), 3);
    }

    #[test]
    fn a_second_item_alone_leaves_the_first_empty() {
        let nested = nested(&Draft::new().with("match[1].rate", "1"));
        let items = vec![record(&Draft::new()), record(&Draft::new().with("rate", "1"))];
        assert_eq!(nested.get("match"), Some(&Node::List(items)));
    }
}
