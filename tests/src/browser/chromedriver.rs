//! A driver process of our own: chromedriver, or geckodriver for Firefox.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

/// A running driver; dropping it ends the process.
pub struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts `program` on a port that it chooses itself, so that tests can run side by side.
    pub fn start(program: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().with_context(|| format!("cannot start {}", program.display()))?;
        let output = process.stdout.take().context("stdout is piped")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        // Read on: a driver whose pipe is closed may die of it.
        std::thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            process.kill()?;
            anyhow::bail!("{} did not say which port it listens on", program.display());
        };
        Ok(Self { process, port })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Nothing can be done about a failure here, and the process ends with the test run anyway.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn port_in(line: &str) -> Option<u16> {
    let (_, port) =
        line.split_once("started successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

#[test]
fn the_port_is_read_from_the_greeting() {
    assert_eq!(port_in("ChromeDriver was started successfully on port 40123."), Some(40123));
    assert_eq!(port_in("1795518072531\tgeckodriver\tINFO\tListening on 127.0.0.1:46625"), Some(46625));
    assert_eq!(port_in("Starting ChromeDriver 156 on port 0"), None);
}
