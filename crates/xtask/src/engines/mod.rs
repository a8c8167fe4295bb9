//! The browser tests in three engines: a short set in every run, all of them by `cargo xtask engines`.

mod display;
mod list;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};

use crate::setup::cache::Cache;
use crate::setup::{Need, Tools, firefox, prepare, webkit};
use crate::{bundle, check, places, samples, test_run};
use display::Display;
use list::List;

/// What draws the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, as WebKitGTK has it.
    WebKit,
}

impl Engine {
    /// All of them, the one that runs every test first.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];
    /// Those of which every run tries a short set.
    pub const OTHERS: [Engine; 2] = [Engine::Firefox, Engine::WebKit];

    /// As `--engine` and `K401_BROWSER` have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// As readers know it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let found = Self::ALL.into_iter().find(|engine| engine.name() == text);
        found.ok_or_else(|| format!("no engine named {text:?}: chromium, firefox or webkit"))
    }
}

/// An engine that is installed, with what it needs while tests run.
pub struct Ready<'a> {
    engine: Engine,
    tools: &'a Tools,
    variables: Vec<(&'static str, String)>,
    _display: Option<Display>,
}

/// How the tests of an engine ended, by name.
type Outcomes = BTreeMap<String, bool>;

impl<'a> Ready<'a> {
    /// Installs what is missing; an error says what could not be.
    pub fn prepare(engine: Engine, tools: &'a Tools) -> Result<Self> {
        let cache = Cache::find()?;
        let mut display = None;
        let mut variables = vec![("K401_BROWSER", engine.name().to_owned())];
        match engine {
            Engine::Chromium => {}
            Engine::Firefox => {
                let found = firefox::ensure(&cache)?;
                variables.push(("K401_FIREFOX", found.firefox.display().to_string()));
                variables.push(("GECKODRIVER", found.geckodriver.display().to_string()));
            }
            Engine::WebKit => {
                let found = webkit::ensure(&cache)?;
                let started = Display::start(&found.display)?;
                variables.push(("K401_WEBKIT", found.browser.display().to_string()));
                variables.push(("WEBKITDRIVER", found.driver.display().to_string()));
                variables.push(("DISPLAY", started.name().to_owned()));
                display = Some(started);
            }
        }
        Ok(Self { engine, tools, variables, _display: display })
    }

    /// The short set.
    pub fn core(&self) -> Result<String> {
        let list = List::read()?;
        Ok(test_run::run(self.applicable(&list)?.args(&list.core))?.to_string())
    }

    /// Every test that applies, and how each ended; `file` keeps it too.
    fn all(&self, file: &Path) -> Result<Outcomes> {
        let mut command = self.applicable(&List::read()?)?;
        let mut outcomes = Outcomes::new();
        // A failed test is a line of the matrix, not the end of it.
        let run = test_run::run_noting(&mut command, |line| {
            if let Some((name, is_passed)) = outcome(line) {
                outcomes.insert(name.to_owned(), is_passed);
                // At once: what a run has seen before it is stopped is worth keeping.
                let _ = fs::write(file, kept(&outcomes));
            }
        });
        if outcomes.is_empty() {
            run?;
        }
        Ok(outcomes)
    }

    /// All of them as a step of `cargo xtask test --engine`.
    pub fn everything(&self) -> Result<String> {
        let list = List::read()?;
        let counts = test_run::run(&mut self.applicable(&list)?)?;
        Ok(format!("{counts}, {} not applicable", list.left_out_by(self.engine).count()))
    }

    /// The faults, whose ends the tests write to `folder`.
    pub fn faults(&self, folder: &Path) -> Result<()> {
        let mut command = self.command()?;
        command.env("K401_FAULTS", folder).args(["--", "faults::"]);
        test_run::run(&mut command)?;
        Ok(())
    }

    fn command(&self) -> Result<Command> {
        let mut command = check::browser_tests(self.tools)?;
        for (name, value) in &self.variables {
            command.env(name, value);
        }
        Ok(command)
    }

    /// The tests without those that the engine leaves out. Names that follow narrow it down.
    fn applicable(&self, list: &List) -> Result<Command> {
        let mut command = self.command()?;
        command.args(["--", "--exact"]);
        for test in list.left_out_by(self.engine) {
            command.args(["--skip", test]);
        }
        if self.engine == Engine::WebKit {
            // Its windows share one display, where only one of them has the focus.
            command.arg("--test-threads=1");
        }
        Ok(command)
    }
}

/// The name and end of a test, from a line of libtest.
fn outcome(line: &str) -> Option<(&str, bool)> {
    let (name, end) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    match end {
        "ok" => Some((name, true)),
        "FAILED" => Some((name, false)),
        _ => None,
    }
}

/// `cargo xtask engines`: every test in every engine, or in one, written to `docs/engines.md`. Each engine's ends are kept in
/// `target/engines`, so that a run of one leaves the others' columns.
pub fn matrix(only: Option<Engine>, is_built: bool) -> Result<()> {
    let tools = prepare(&Need::ALL)?;
    if !is_built {
        bundle::build(&tools)?;
        samples::build()?;
    }
    let folder = places::root().join("target").join("engines");
    fs::create_dir_all(&folder)?;
    let mut failed = Vec::new();
    for engine in Engine::ALL.into_iter().filter(|engine| only.is_none_or(|only| only == *engine)) {
        println!("---- {}", engine.title());
        let file = folder.join(engine.name());
        match Ready::prepare(engine, &tools) {
            Ok(ready) => {
                let outcomes = ready.all(&file)?;
                failed.extend(
                    outcomes.iter().filter(|one| !*one.1).map(|(name, _)| format!("{} {name}", engine.title())),
                );
            }
            Err(error) => {
                println!("NOT RUN {}: {error:#}", engine.title());
                let _ = fs::remove_file(file);
            }
        }
    }
    write(&folder)?;
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

/// Writes the table from what is kept.
pub fn write_kept() -> Result<()> {
    write(&places::root().join("target").join("engines"))
}

fn write(folder: &Path) -> Result<()> {
    let list = List::read()?;
    let outcomes =
        Engine::ALL.map(|engine| fs::read_to_string(folder.join(engine.name())).ok().map(|text| of_kept(&text)));
    let tests = names()?;
    let strangers = list.strangers(&tests);
    ensure!(strangers.is_empty(), "tests/engines.txt names tests that there are not: {strangers:?}");
    let file = places::docs().join("engines.md");
    fs::write(&file, table::table(&tests, &outcomes, &list))
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("wrote {}", file.display());
    Ok(())
}

/// The names of all tests that a run tries: those that need more than a browser are marked by the harness.
fn names() -> Result<BTreeSet<String>> {
    let listed = |ignored: bool| -> Result<BTreeSet<String>> {
        let mut command = Command::new("cargo");
        command.args(["test", "--quiet", "--locked", "--package", "k401-tests", "--features", "browser"]);
        command.args(["--test", "browser", "--", "--list"]).args(ignored.then_some("--ignored"));
        let output = command.output().context("cannot run cargo")?;
        ensure!(output.status.success(), "cannot list the tests");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(text.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
    };
    Ok(&listed(false)? - &listed(true)?)
}

fn kept(outcomes: &Outcomes) -> String {
    outcomes
        .iter()
        .map(|(name, is_passed)| format!("{name}\t{}\n", if *is_passed { "passed" } else { "FAILED" }))
        .collect()
}

fn of_kept(text: &str) -> Outcomes {
    let ends = text.lines().filter_map(|line| line.split_once('\t'));
    ends.map(|(name, end)| (name.to_owned(), end == "passed")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_harness_are_read() {
        assert_eq!(outcome("test a::b ... ok"), Some(("a::b", true)));
        assert_eq!(outcome("test a::b ... FAILED"), Some(("a::b", false)));
        assert_eq!(outcome("test a::b ... ignored, needs a site"), None);
        assert_eq!(outcome("test result: ok. 1 passed"), None);
    }

    #[test]
    fn ends_are_kept_and_read_back() {
        let outcomes = Outcomes::from([("a::b".to_owned(), true), ("c".to_owned(), false)]);
        assert_eq!(of_kept(&kept(&outcomes)), outcomes);
    }
}
