//! A driver process of our own: chromedriver, geckodriver for Firefox, WebKitWebDriver for WebKitGTK.

use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver; dropping it ends the process.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver on a port that it chooses itself, so that tests can run side by side.
    pub fn greeting(mut command: Command) -> Result<Self> {
        let (mut process, mut lines) = spawn(command.arg("--port=0"))?;
        let mut said = Vec::new();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let port = port_in(&line);
            said.push(line);
            port
        });
        // Read on: a driver whose pipe is closed may die of it.
        thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            process.kill()?;
            let end = process.wait()?;
            bail!("{} listens on no port ({end}); it said {said:?}", command.get_program().display());
        };
        Ok(Self { process, port })
    }

    /// Starts a driver that must be told its port and says nothing.
    pub fn silent(mut command: Command) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let (process, lines) = spawn(command.arg(format!("--port={port}")))?;
        thread::spawn(move || lines.for_each(drop));
        let driver = Self { process, port };
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if started.elapsed() > PATIENCE {
                bail!("{} does not listen on port {port}", command.get_program().display());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Nothing can be done about a failure here, and the process ends with the test run anyway.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

type Lines = std::io::Lines<BufReader<Box<dyn Read + Send>>>;

fn spawn(command: &mut Command) -> Result<(Child, Lines)> {
    let program = command.get_program().display().to_string();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().with_context(|| format!("cannot start {program}"))?;
    let output = process.stdout.take().context("stdout is piped")?;
    let output: Box<dyn Read + Send> = Box::new(output);
    Ok((process, BufReader::new(output).lines()))
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
