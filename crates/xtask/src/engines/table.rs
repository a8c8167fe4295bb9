//! The matrix: a row a test, a column an engine.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::list::List;
use super::{Engine, Outcomes};

/// The page about it. An engine without outcomes was not run.
pub fn table(tests: &BTreeSet<String>, outcomes: &[Option<Outcomes>; 3], list: &List) -> String {
    let mut reasons: Vec<&str> = Vec::new();
    let mut rows = String::new();
    // Passed, failed, not applicable, not run.
    let mut totals = [[0_u32; 4]; 3];
    for test in tests {
        let mut row = format!("| `{test}` |");
        for ((engine, outcome), total) in Engine::ALL.into_iter().zip(outcomes).zip(&mut totals) {
            let (at, cell) = match (list.reason(engine, test), outcome.as_ref().and_then(|one| one.get(test))) {
                (Some(reason), _) => (2, format!("n/a ({})", number(&mut reasons, reason))),
                (None, Some(true)) => (0, "passed".to_owned()),
                (None, Some(false)) => (1, "FAILED".to_owned()),
                (None, None) => (3, "not run".to_owned()),
            };
            total[at] += 1;
            let _ = write!(row, " {cell} |");
        }
        rows += &(row + "\n");
    }
    let mut text = "# The browser tests in three engines\n\n\
        Written by `cargo xtask engines`. Every test runs in every engine whose driver can do what it needs; what an engine \
        leaves out stands in `tests/engines.txt` with its reason. `cargo xtask test` runs all of them in Chromium and a short \
        set in the others.\n\n| engine | passed | failed | not applicable | not run |\n|---|---|---|---|---|\n"
        .to_owned();
    for (engine, [passed, failed, left_out, not_run]) in Engine::ALL.into_iter().zip(totals) {
        let _ = writeln!(text, "| {} | {passed} | {failed} | {left_out} | {not_run} |", engine.title());
    }
    text += "\n| test | Chromium | Firefox | WebKitGTK |\n|---|---|---|---|\n";
    text += &rows;
    text += "\nNot applicable:\n\n";
    for (at, reason) in reasons.iter().enumerate() {
        let _ = writeln!(text, "{}. {reason}", at + 1);
    }
    text
}

/// The number of a reason, from 1.
fn number<'a>(reasons: &mut Vec<&'a str>, reason: &'a str) -> usize {
    let known = reasons.iter().position(|known| *known == reason);
    known.unwrap_or_else(|| {
        reasons.push(reason);
        reasons.len() - 1
    }) + 1
}

#[cfg(test)]
mod tests {
    use super::super::list::LeftOut;
    use super::*;

    #[test]
    fn a_cell_says_passed_failed_or_why_not() {
        let tests = BTreeSet::from(["a".to_owned(), "b".to_owned()]);
        let left_out = vec![LeftOut { engines: vec![Engine::Firefox], reason: "R.".into(), tests: vec!["b".into()] }];
        let list = List { core: vec![], left_out };
        let of = |ends: &[(&str, bool)]| Some(ends.iter().map(|(name, end)| ((*name).to_owned(), *end)).collect());
        let text = table(&tests, &[of(&[("a", true), ("b", true)]), of(&[("a", false)]), None], &list);
        assert!(text.contains("| `a` | passed | FAILED | not run |"), "{text}");
        assert!(text.contains("| `b` | passed | n/a (1) | not run |"), "{text}");
        assert!(
            text.contains("| Firefox | 0 | 1 | 1 | 0 |") && text.contains("| WebKitGTK | 0 | 0 | 0 | 2 |"),
            "{text}"
        );
    }
}
