//! How a fault ends, and the list of ends that `cargo xtask faults` makes into a table.

use std::env;
use std::fmt;
use std::fs;
use std::path::PathBuf;

/// What a reader is left with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Right numbers, and what they lack: the look, the other language.
    Right(Vec<&'static str>),
    /// The tables or the host's own words, with a sentence that the calculator did not start, or the event that tells.
    Fallback,
    /// No number, and the form names what is wrong with what it was given.
    Named,
    /// The picture and the tables while the file is on its way.
    Waiting,
    /// The server sent nothing of ours.
    NotOurs,
    /// What must never be: a wrong number, a blank page, an exception in the host.
    Bad(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Right(lacks) if lacks.is_empty() => f.write_str("right"),
            Self::Right(lacks) => write!(f, "right, {}", lacks.join(", ")),
            Self::Fallback => f.write_str("fallback"),
            Self::Named => f.write_str("the form names it"),
            Self::Waiting => f.write_str("tables, waiting"),
            Self::NotOurs => f.write_str("no page"),
            Self::Bad(what) => write!(f, "BAD: {what}"),
        }
    }
}

/// The ends of one group of faults.
pub struct Outcomes {
    group: &'static str,
    lines: Vec<String>,
    bad: Vec<String>,
}

impl Outcomes {
    /// None yet.
    pub fn of(group: &'static str) -> Self {
        Self { group, lines: Vec::new(), bad: Vec::new() }
    }

    /// Takes down one.
    pub fn add(&mut self, what: &str, fault: &str, outcome: &Outcome) {
        println!("{what}, {fault}: {outcome}");
        if matches!(outcome, Outcome::Bad(_)) {
            self.bad.push(format!("{what}, {fault}: {outcome}"));
        }
        self.lines.push(format!("{what}\t{fault}\t{outcome}"));
    }

    /// Writes them where `K401_FAULTS` says, and fails for any that must not be.
    #[track_caller]
    pub fn finish(self, part: &str) {
        if let Some(folder) = env::var_os("K401_FAULTS") {
            let file = PathBuf::from(folder).join(format!("{}.{part}.tsv", self.group));
            fs::write(&file, self.lines.join("\n") + "\n")
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
        assert!(!self.lines.is_empty(), "no fault was tried");
        assert_eq!(self.bad, [""; 0]);
    }
}
