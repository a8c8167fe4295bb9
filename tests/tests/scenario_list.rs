//! The list of scenarios in `docs` is that of the scenarios there are.

use std::fs;

use k401_tests::scenario_list::{file, markdown};

#[test]
fn the_list_of_scenarios_is_up_to_date() {
    let kept = fs::read_to_string(file()).unwrap_or_default().replace("\r\n", "\n");
    let wanted = markdown();
    let changed = wanted.lines().filter(|line| !kept.lines().any(|known| known == *line)).take(5);
    let changed: Vec<&str> = changed.collect();
    assert!(kept == wanted, "docs/scenarios.md is out of date: run `cargo xtask scenarios`; such as {changed:#?}");
}
