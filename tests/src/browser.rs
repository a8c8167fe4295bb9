//! Drives the built page in a browser without a window, in plain blocking calls:
//!
//! ```no_run
//! # use k401_tests::browser::Session;
//! let page = Session::open("");
//! page.type_into("#amount", "24500");
//! page.expect_text("output", "24500");
//! page.screenshot("amount");
//! ```
//!
//! Every `Session` has its own server, driver, browser and empty profile, so tests can run side by side. A call that
//! fails panics with the selector and what was found instead; the session then leaves `failed-<test>.png` beside the
//! other screenshots in `target/screenshots`. Selectors are CSS. `cargo xtask test --only browser` runs these tests in
//! Chromium; `--engine firefox` or `webkit` in another engine, without those that `tests/engines.txt` names.

mod actions;
mod driver;
mod embedded;
mod engine;
pub mod faulty;
mod firefox;
pub mod host;
mod surroundings;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;
use xtask::places;
use xtask::server::Server;

use driver::Driver;
pub use engine::{Engine, Settings};

/// How long an element or a text may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a browser is started before it is given up.
const STARTS: u32 = 3;
/// The widget's picture, before it runs.
const BEFORE: &str = ".k401-before";
/// A browser that shows the page.
pub struct Session {
    // In the order in which they must go: browser, driver, then what those used.
    driver: Option<WebDriver>,
    _process: Driver,
    engine: Engine,
    is_impatient: bool,
    server: Option<Server>,
    url: String,
    profile: PathBuf,
    runtime: Runtime,
}

impl Session {
    /// Serves the built site and opens `path` of it; `""` is the page itself.
    #[track_caller]
    pub fn open(path: &str) -> Self {
        let server = Server::start(required("K401_SITE"), 0);
        Self::open_on(server.unwrap_or_else(|error| panic!("{error:#}")), path)
    }

    /// Opens `path` of a server of the test's own making, for host pages and other headers.
    #[track_caller]
    pub fn open_on(server: Server, path: &str) -> Self {
        let session = Self::on(server);
        session.goto(path);
        session
    }

    /// A browser that has not opened anything of the server yet.
    #[track_caller]
    pub fn on(server: Server) -> Self {
        Self::on_with(server, Settings::default())
    }

    /// The same, with settings of the test's own.
    #[track_caller]
    pub fn on_with(server: Server, settings: Settings) -> Self {
        let url = server.url();
        Self::start(Some(server), url, settings).unwrap_or_else(|error| panic!("cannot start the browser: {error:#}"))
    }

    /// Opens a file from the disk, without any server.
    #[track_caller]
    pub fn open_file(file: &Path) -> Self {
        let session = Self::at(format!("file://{}", file.display()));
        session.goto("");
        session
    }

    /// A browser for an address that somebody else serves; it has not opened anything yet.
    #[track_caller]
    pub fn at(url: String) -> Self {
        Self::at_with(url, Settings::default())
    }

    /// The same, with settings of the test's own.
    #[track_caller]
    pub fn at_with(url: String, settings: Settings) -> Self {
        Self::start(None, url, settings).unwrap_or_else(|error| panic!("cannot start the browser: {error:#}"))
    }

    fn start(server: Option<Server>, url: String, settings: Settings) -> Result<Self> {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("k401-browser-{}-{number}", std::process::id()));
        let engine = Engine::here();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let start = || -> Result<_> {
            let (process, capabilities) = engine.start(settings, &profile)?;
            let driver = runtime.block_on(WebDriver::new(process.url(), capabilities))?;
            Ok((process, driver))
        };
        let mut attempts = 0;
        let (process, driver) = loop {
            attempts += 1;
            match start() {
                Ok(started) => break started,
                // A driver may end at once, since the port it took on one protocol is another's on the other; on a laden machine it
                // may hang up before its browser is there. Nothing of the test has been tried yet.
                Err(error) if attempts < STARTS => eprintln!("start {attempts} of {engine} failed: {error:#}"),
                Err(error) => return Err(error),
            }
        };
        let is_impatient = settings.is_impatient;
        let session =
            Self { driver: Some(driver), _process: process, engine, is_impatient, server, url, profile, runtime };
        session.prepare();
        Ok(session)
    }

    /// Loads another path of the same server, and waits until the widget has taken its picture's place.
    #[track_caller]
    pub fn goto(&self, path: &str) {
        self.goto_still(path);
        self.wait_until("the widget to start", || self.count(BEFORE) == 0);
    }

    /// Loads another path of the same server, where the widget may not start.
    #[track_caller]
    pub fn goto_still(&self, path: &str) {
        self.must(&format!("open {path:?}"), self.driver().goto(format!("{}{path}", self.url)));
        self.listen();
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        match self.engine {
            // Its driver reloads past the cache and the worker, like a reader who holds the shift key (`navigate.sys.mjs`).
            Engine::Firefox => {
                self.run_js("window.k401Before = true; setTimeout(() => location.reload()); return null");
                // On `window`: a script's own global goes with the script. Between the two pages there is an empty one for a moment.
                let is_new =
                    "return document.readyState === 'complete' && location.protocol !== 'about:' && !window.k401Before";
                self.wait_until("the reload", || self.try_js(is_new) == Some(true.into()));
            }
            Engine::Chromium | Engine::WebKit => self.must("reload", self.driver().refresh()),
        }
        self.listen();
        self.wait_until("the widget to start", || self.count(BEFORE) == 0);
    }

    /// The engine that draws the page.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The page's address, with a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The WebDriver session, for what has no helper here; drive its futures with [`Session::run`].
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the driver goes only when the session is dropped")
    }

    /// Blocks until a future is done.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    #[track_caller]
    fn must<T>(&self, what: &str, future: impl Future<Output = WebDriverResult<T>>) -> T {
        self.run(future).unwrap_or_else(|error| panic!("could not {what}: {error}"))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let Some(driver) = self.driver.take() else { return };
        if thread::panicking() {
            let test = thread::current().name().unwrap_or("test").replace("::", "-");
            let file = screenshots().join(format!("failed-{test}.png"));
            let _ = fs::create_dir_all(screenshots());
            let _ = self.runtime.block_on(driver.screenshot(&file));
            eprintln!("what the page showed: {}", file.display());
        }
        // A browser that does not want to quit must not hide the test's own result.
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, driver.quit()).await });
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn screenshots() -> PathBuf {
    places::root().join("target").join("screenshots")
}

#[track_caller]
fn required(variable: &str) -> PathBuf {
    let value =
        env::var_os(variable).with_context(|| format!("{variable} is not set: run `cargo xtask test --only browser`"));
    value.unwrap_or_else(|error| panic!("{error}")).into()
}
