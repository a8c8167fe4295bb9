//! A display without a screen, for browsers that draw on nothing else.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A running Xvfb; dropping it ends it.
pub struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Starts one under a number that it chooses itself. Tall enough for the longest window of a test.
    pub fn start(program: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-screen", "0", "2700x2700x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().with_context(|| format!("cannot start {}", program.display()))?;
        let mut number = String::new();
        BufReader::new(process.stdout.take().context("stdout is piped")?).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "{} did not say which display it is", program.display());
        Ok(Self { process, name: format!(":{}", number.trim()) })
    }

    /// The value of `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
