//! Versions that are written down twice must agree.

use crate::places;
use crate::setup::{binaryen, bindgen};

#[test]
fn trunk_names_the_tools_that_set_up_installs() {
    let trunk = std::fs::read_to_string(places::root().join("Trunk.toml")).unwrap();
    let bindgen = format!("wasm_bindgen = \"{}\"", bindgen::wanted().unwrap());
    let binaryen = format!("wasm_opt = \"version_{}\"", binaryen::VERSION);
    for line in [bindgen, binaryen] {
        assert!(trunk.lines().any(|found| found == line), "Trunk.toml must say: {line}");
    }
}
