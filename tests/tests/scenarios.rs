//! Every scenario file of every rule.

use std::collections::BTreeSet;
use std::fs;

use k401_tests::rules::RULES;
use k401_tests::scenario;

#[test]
fn every_scenario_holds() {
    let mut failures = Vec::new();
    for (rule, _) in RULES {
        let scenarios = scenario::all(rule);
        println!("{rule}: {} scenarios", scenarios.len());
        for (file, scenario) in scenarios {
            failures.extend(scenario.failures(rule).into_iter().map(|failure| format!("{rule}/{file}: {failure}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn every_rule_has_scenarios_and_every_folder_is_a_rule() {
    let folders: BTreeSet<String> = fs::read_dir(scenario::folder(""))
        .expect("the scenarios folder")
        .map(|entry| entry.expect("readable folder").file_name().to_string_lossy().into_owned())
        .collect();
    let rules: BTreeSet<String> = RULES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(folders, rules);
}

#[test]
fn every_scenario_says_where_its_figures_come_from() {
    for (rule, _) in RULES {
        for (file, scenario) in scenario::all(rule) {
            assert!(scenario.source.len() >= 15, "{rule}/{file} needs a source");
            assert!(!scenario.title.is_empty(), "{rule}/{file} needs a title");
        }
    }
}
