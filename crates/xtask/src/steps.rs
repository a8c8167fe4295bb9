//! A run of named steps: one line with the elapsed time after each, all of them again at the end.

use std::time::{Duration, Instant};

use anyhow::Result;

/// The steps taken so far.
pub struct Steps {
    title: &'static str,
    started: Instant,
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    outcome: Outcome,
}

/// How a step ended.
enum Outcome {
    Ok(String),
    Failed,
    NotRun(String),
}

impl Steps {
    /// Starts the clock.
    pub fn new(title: &'static str) -> Self {
        Self { title, started: Instant::now(), done: Vec::new() }
    }

    /// Runs one step; its text (may be empty) ends up in the summary. A failing step prints the summary and stops the run.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<String>) -> Result<()> {
        println!("---- {name}");
        let started = Instant::now();
        let result = step();
        let outcome = result.as_ref().map_or(Outcome::Failed, |note| Outcome::Ok(note.clone()));
        self.done.push(Done { name, took: started.elapsed(), outcome });
        println!("{}", self.done[self.done.len() - 1].line());
        match result {
            Ok(_) => Ok(()),
            Err(error) => {
                print!("{}", self.summary());
                Err(error.context(format!("step `{name}` failed")))
            }
        }
    }

    /// Takes down a step that could not be run, and why: it is no pass.
    pub fn leave_out(&mut self, name: &'static str, reason: &str) {
        self.done.push(Done { name, took: Duration::ZERO, outcome: Outcome::NotRun(reason.to_owned()) });
        println!("{}", self.done[self.done.len() - 1].line());
    }

    /// One line per step and a verdict.
    pub fn summary(&self) -> String {
        let mut text = format!("==== {}\n", self.title);
        for done in &self.done {
            text += &format!("{}\n", done.line());
        }
        let verdict =
            if self.done.iter().any(|done| matches!(done.outcome, Outcome::Failed)) { "FAILED" } else { "passed" };
        let left_out = self.done.iter().filter(|done| matches!(done.outcome, Outcome::NotRun(_))).count();
        let but = if left_out > 0 { format!(", {left_out} not run") } else { String::new() };
        text + &format!("{} {verdict} in {}{but}\n", self.title, seconds(self.started.elapsed()))
    }
}

impl Done {
    fn line(&self) -> String {
        let (verdict, note) = match &self.outcome {
            Outcome::Ok(note) => ("ok     ", note.as_str()),
            Outcome::Failed => ("FAILED ", ""),
            Outcome::NotRun(reason) => ("NOT RUN", reason.as_str()),
        };
        format!("{verdict} {:<14} {:>8}  {note}", self.name, seconds(self.took)).trim_end().to_owned()
    }
}

/// A duration to a tenth of a second.
pub fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn a_step_that_is_left_out_is_no_pass() {
        let mut steps = Steps::new("test");
        steps.leave_out("third", "no display");
        let summary = steps.summary();
        assert!(summary.contains("NOT RUN third"), "{summary}");
        assert!(summary.contains("no display"), "{summary}");
        assert!(summary.ends_with(", 1 not run\n"), "{summary}");
    }

    #[test]
    fn a_failing_step_is_named_in_error_and_summary() {
        let mut steps = Steps::new("test");
        steps.run("first", || Ok("2 passed".into())).unwrap();
        let error = steps.run("second", || bail!("no luck")).unwrap_err();
        assert_eq!(format!("{error:#}"), "step `second` failed: no luck");
        let summary = steps.summary();
        assert!(summary.contains("ok      first"), "{summary}");
        assert!(summary.contains("2 passed"), "{summary}");
        assert!(summary.contains("FAILED  second"), "{summary}");
        assert!(summary.contains("test FAILED in"), "{summary}");
    }
}
