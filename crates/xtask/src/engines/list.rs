//! `tests/engines.txt`: the short set of tests, and the tests that an engine's driver cannot run, with the reason.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail};

use super::Engine;
use crate::places;

/// What the file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Tests that every run tries in every engine.
    pub core: Vec<String>,
    /// Tests that do not apply to engines, and why.
    pub left_out: Vec<LeftOut>,
}

/// Tests that some engines leave out for one reason.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The engines.
    pub engines: Vec<Engine>,
    /// The reason.
    pub reason: String,
    /// Full names of tests.
    pub tests: Vec<String>,
}

impl List {
    /// Reads the file.
    pub fn read() -> Result<Self> {
        let file = places::root().join("tests").join("engines.txt");
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::of(&text)
    }

    /// A heading in the first column, its tests below it.
    fn of(text: &str) -> Result<Self> {
        let mut list = Self::default();
        let mut is_core = false;
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let name = line.trim().to_owned();
            if line.starts_with(' ') {
                match list.left_out.last_mut() {
                    _ if is_core => list.core.push(name),
                    Some(left_out) => left_out.tests.push(name),
                    None => bail!("{name} stands below no heading"),
                }
            } else if name == "core" {
                is_core = true;
            } else {
                is_core = false;
                let (engines, reason) = name.split_once(": ").with_context(|| format!("{name:?} gives no reason"))?;
                let engines = engines.split(' ').map(|name| name.parse().map_err(anyhow::Error::msg));
                let engines = engines.collect::<Result<_>>()?;
                list.left_out.push(LeftOut { engines, reason: reason.to_owned(), tests: Vec::new() });
            }
        }
        Ok(list)
    }

    /// Why a test does not apply to an engine, if it does not.
    pub fn reason(&self, engine: Engine, test: &str) -> Option<&str> {
        let found =
            self.left_out.iter().find(|one| one.engines.contains(&engine) && one.tests.iter().any(|name| name == test));
        found.map(|one| one.reason.as_str())
    }

    /// The tests that an engine leaves out.
    pub fn left_out_by(&self, engine: Engine) -> impl Iterator<Item = &str> {
        let of_engine = self.left_out.iter().filter(move |one| one.engines.contains(&engine));
        of_engine.flat_map(|one| one.tests.iter().map(String::as_str))
    }

    /// Names in the file that are no test's: a test that was renamed would be tried where it cannot run.
    pub fn strangers(&self, tests: &BTreeSet<String>) -> Vec<&str> {
        let named = self.left_out.iter().flat_map(|one| &one.tests).chain(&self.core);
        named.filter(|name| !tests.contains(*name)).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lead_their_tests() {
        let list = List::of("# why\ncore\n  a::b\nfirefox webkit: no memory\n  c::d\n  e::f\n").unwrap();
        assert_eq!(list.core, ["a::b"]);
        assert_eq!(list.reason(Engine::WebKit, "e::f"), Some("no memory"));
        assert_eq!(list.reason(Engine::Chromium, "e::f"), None);
        assert_eq!(list.left_out_by(Engine::Firefox).collect::<Vec<_>>(), ["c::d", "e::f"]);
        assert_eq!(list.strangers(&BTreeSet::from(["a::b".to_owned(), "c::d".to_owned()])), ["e::f"]);
        assert!(List::of("  a::b").is_err());
        assert!(List::of("firefox\n  a").is_err());
    }

    #[test]
    fn the_file_can_be_read() {
        let list = List::read().unwrap();
        assert!(list.core.len() > 10, "{:?}", list.core);
    }
}
