//! A process that is timed: it reads `NAME SIZE`, works and answers with nanoseconds.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};

/// The process; it ends when its input does.
pub struct Contestant {
    program: String,
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Contestant {
    /// Starts it.
    pub fn start(command: &mut Command) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().with_context(|| format!("cannot start {program}"))?;
        let input = process.stdin.take();
        let output = BufReader::new(process.stdout.take().context("stdout is piped")?);
        Ok(Self { program, process, input, output })
    }

    /// Nanoseconds of one piece of work.
    pub fn time(&mut self, name: &str, size: u32) -> Result<f64> {
        let input = self.input.as_mut().context("the input is open until the process is dropped")?;
        writeln!(input, "{name} {size}")?;
        input.flush()?;
        let mut answer = String::new();
        self.output.read_line(&mut answer)?;
        answer.trim().parse().with_context(|| format!("{} stopped at {name} {size}", self.program))
    }
}

impl Drop for Contestant {
    fn drop(&mut self) {
        self.input = None;
        // Nothing can be done about a failure here.
        let _ = self.process.wait();
    }
}
