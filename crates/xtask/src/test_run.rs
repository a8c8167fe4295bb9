//! Runs a test command, shows its output as it comes and counts what it reports.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Sum of the `test result:` lines of a run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
    /// Tests that were left out on purpose.
    pub ignored: u32,
}

impl Counts {
    /// Adds what one line of output says, if it is a result line of libtest or wasm-bindgen-test.
    pub fn read(&mut self, line: &str) {
        let Some((_, figures)) = line.split_once("test result: ") else { return };
        let figures = figures.split_once(". ").map_or(figures, |(_, rest)| rest);
        for part in figures.split(';') {
            let mut words = part.split_whitespace();
            let Some(Ok(count)) = words.next().map(str::parse::<u32>) else { continue };
            match words.next() {
                Some("passed") => self.passed += count,
                Some("failed") => self.failed += count,
                Some("ignored") => self.ignored += count,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.ignored > 0 { write!(f, ", {} ignored", self.ignored) } else { Ok(()) }
    }
}

/// Runs `command`; an error if it fails or if no test ran at all, which would be a pass that proves nothing.
pub fn run(command: &mut Command) -> Result<Counts> {
    run_noting(command, |_| {})
}

/// The same, and `note` sees each line.
pub fn run_noting(command: &mut Command, mut note: impl FnMut(&str)) -> Result<Counts> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {program}"))?;
    let output = child.stdout.take().expect("stdout is piped");
    let mut counts = Counts::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        counts.read(&line);
        note(&line);
    }
    if !child.wait()?.success() {
        bail!("{counts}");
    }
    if counts.passed == 0 {
        bail!("no test ran");
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_add_up() {
        let mut counts = Counts::default();
        counts.read("running 3 tests");
        counts.read("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        counts.read("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 filtered out");
        assert_eq!(counts, Counts { passed: 5, failed: 1, ignored: 1 });
    }
}
