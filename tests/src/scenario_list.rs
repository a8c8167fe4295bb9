//! The list of scenarios for readers: rule, number, and the source of every case, as Markdown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::rules::RULES;
use crate::scenario::{Scenario, all};

const HEAD: &str = "# Scenarios\n\n\
    The cases of `tests/scenarios` that every rule must answer to the cent, each with the source of its expected figures. Written by\n\
    `cargo xtask scenarios`; a test fails where this file is out of date.\n\n";

/// Where the list is kept.
pub fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("docs").join("scenarios.md")
}

/// The list of the scenarios there are.
pub fn markdown() -> String {
    let rules: Vec<(&str, Vec<(String, Scenario)>)> = RULES.iter().map(|(rule, _)| (*rule, all(rule))).collect();
    let mut text = format!("{HEAD}| rule | scenarios | of them refused | different sources |\n|---|---|---|---|\n");
    let [mut cases, mut refusals, mut sources] = [0; 3];
    for (rule, scenarios) in &rules {
        let refused = scenarios.iter().filter(|(_, case)| !case.problems.is_empty()).count();
        let different = scenarios.iter().map(|(_, case)| case.source.as_str()).collect::<BTreeSet<_>>().len();
        text += &format!("| [{rule}](#{rule}) | {} | {refused} | {different} |\n", scenarios.len());
        (cases, refusals, sources) = (cases + scenarios.len(), refusals + refused, sources + different);
    }
    text += &format!("| all | {cases} | {refusals} | {sources} |\n");
    for (rule, scenarios) in &rules {
        text += &section(rule, scenarios);
    }
    text
}

fn section(rule: &str, scenarios: &[(String, Scenario)]) -> String {
    let mut text = format!("\n## {rule}\n\n| scenario | case | source |\n|---|---|---|\n");
    for (file, case) in scenarios {
        let name = file.trim_end_matches(".toml");
        text += &format!("| {name} | {} | {} |\n", cell(&case.title), cell(&case.source));
    }
    text
}

/// A text as a cell: on one line, and no bar ends it.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_stays_one_cell() {
        assert_eq!(cell("a |b|\n  c"), "a \\|b\\| c");
    }

    #[test]
    fn a_section_lists_every_scenario() {
        let of = |file: &str, source: &str| {
            let text = format!("title = \"T\"\nsource = \"{source}\"\n[facts]\n");
            (file.to_owned(), toml::from_str(&text).expect("a scenario"))
        };
        let text = section("loss", &[of("one.toml", "S"), of("two.toml", "S")]);
        assert_eq!(
            text,
            "\n## loss\n\n| scenario | case | source |\n|---|---|---|\n| one | T | S |\n| two | T | S |\n"
        );
    }
}
