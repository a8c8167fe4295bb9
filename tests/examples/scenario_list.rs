//! Writes the list of scenarios to `docs/scenarios.md`.

use std::fs;

use k401_tests::scenario_list::{file, markdown};

fn main() {
    let file = file();
    fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder that can be made");
    fs::write(&file, markdown()).expect("a file that can be written");
    println!("{}", file.display());
}
