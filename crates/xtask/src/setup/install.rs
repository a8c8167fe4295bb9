//! Runs one installation: says what and why, beats every few seconds, keeps the output in a log.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::steps::seconds;

const LOOK_EVERY: Duration = Duration::from_millis(200);
const BEAT_EVERY: Duration = Duration::from_secs(15);
/// Lines of the log that a failure shows.
const TAIL: usize = 12;

/// An installation about to be run.
pub struct Install<'a> {
    /// Name and version.
    pub tool: &'a str,
    /// What it is for, as in "it builds the page".
    pub why: &'a str,
    /// Where the output goes.
    pub log: PathBuf,
    /// How long it may take, if it may not take for ever.
    pub limit: Option<Duration>,
}

impl Install<'_> {
    /// Runs `command` to its end.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        println!("installing {}: {}; output in {}", self.tool, self.why, self.log.display());
        let log = File::create(&self.log).with_context(|| format!("cannot write {}", self.log.display()))?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let started = Instant::now();
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = command.spawn().with_context(|| format!("cannot start {program}"))?;
        match self.watch(&mut child, started)? {
            Some(status) if status.success() => {
                println!("installed {} in {}", self.tool, seconds(started.elapsed()));
                Ok(())
            }
            Some(status) => {
                eprint!("{}", tail(&std::fs::read_to_string(&self.log).unwrap_or_default(), TAIL));
                bail!("{program} ended with {status}; see {}", self.log.display())
            }
            None => bail!("{program} was stopped after {}", seconds(started.elapsed())),
        }
    }

    /// Waits with a heartbeat; nothing if the time ran out.
    fn watch(&self, child: &mut Child, started: Instant) -> Result<Option<ExitStatus>> {
        let mut next_beat = BEAT_EVERY;
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            let elapsed = started.elapsed();
            if self.limit.is_some_and(|limit| elapsed > limit) {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            if elapsed > next_beat {
                println!("  still installing {} ({} s)", self.tool, elapsed.as_secs());
                next_beat += BEAT_EVERY;
            }
            sleep(LOOK_EVERY);
        }
    }
}

/// The last `count` lines.
fn tail(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].iter().map(|line| format!("  | {line}\n")).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn install(name: &str, limit: Option<Duration>, script: &str) -> Result<()> {
        let log = std::env::temp_dir().join(format!("k401-install-test-{}-{name}.log", std::process::id()));
        let install = Install { tool: name, why: "a test", log: log.clone(), limit };
        let result = install.run(Command::new("sh").args(["-c", script]));
        std::fs::remove_file(log).unwrap();
        result
    }

    #[test]
    fn success_failure_and_time_out_are_told_apart() {
        assert!(install("good", None, "true").is_ok());
        let failure = install("bad", None, "echo broken; exit 3").unwrap_err().to_string();
        assert!(failure.contains("exit status: 3"), "{failure}");
        let late = install("slow", Some(Duration::from_millis(300)), "exec sleep 20").unwrap_err().to_string();
        assert!(late.contains("stopped after"), "{late}");
    }

    #[test]
    fn the_tail_is_the_end() {
        assert_eq!(tail("a\nb\nc", 2), "  | b\n  | c\n");
        assert_eq!(tail("a", 2), "  | a\n");
    }
}
