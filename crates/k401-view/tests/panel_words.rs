//! The texts that panels keep in their own `words.rs`: both languages are there and take the same values.

use std::fs;
use std::path::Path;

/// The string literals of a source, in order; these texts hold no escapes.
fn literals(source: &str) -> Vec<&str> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn every_panel_says_the_same_in_both_languages() {
    let panels = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/panels");
    let mut files = 0;
    for panel in fs::read_dir(panels).expect("the panels") {
        let path = panel.expect("a panel").path().join("words.rs");
        let Ok(source) = fs::read_to_string(&path) else { continue };
        files += 1;
        let texts = literals(&source);
        assert!(texts.len().is_multiple_of(2), "{}", path.display());
        for pair in texts.chunks(2) {
            for place in ["{0}", "{1}", "{2}", "{3}", "{4}"] {
                assert_eq!(pair[0].contains(place), pair[1].contains(place), "{pair:?}");
            }
            assert!(pair.iter().all(|text| !text.is_empty()), "{pair:?}");
        }
    }
    assert!(files >= 3);
}
