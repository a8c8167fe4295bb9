//! Drives the built page in headless Chromium, in plain blocking calls:
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
//! other screenshots in `target/screenshots`. Selectors are CSS. `cargo xtask test --only browser` runs these tests.

mod actions;
mod chromedriver;
mod embedded;
pub mod host;
mod surroundings;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;
use xtask::places;
use xtask::server::Server;

use chromedriver::Chromedriver;

/// How long an element or a text may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);
/// The widget's picture, before it runs.
const BEFORE: &str = ".k401-before";
const FLAGS: &[&str] = &[
    "--headless",
    // Chromium's sandbox refuses to run as root, which is what build machines are.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

/// A browser that shows the page.
pub struct Session {
    // In the order in which they must go: browser, driver, then what those used.
    driver: Option<WebDriver>,
    _chromedriver: Chromedriver,
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
        let url = server.url();
        Self::start(Some(server), url).unwrap_or_else(|error| panic!("cannot start the browser: {error:#}"))
    }

    /// Opens a file from the disk, without any server.
    #[track_caller]
    pub fn open_file(file: &Path) -> Self {
        let session = Self::at(format!("file://{}", file.display()));
        session.goto("");
        session
    }

    /// Opens a file from the disk in Firefox; nothing where Firefox or geckodriver is not installed.
    #[track_caller]
    pub fn open_file_in_firefox(file: &Path) -> Option<Self> {
        let (firefox, driver) = (env::var_os("K401_FIREFOX")?, env::var_os("GECKODRIVER")?);
        let session = Self::start_firefox(firefox.as_ref(), driver.as_ref(), format!("file://{}", file.display()));
        let session = session.unwrap_or_else(|error| panic!("cannot start Firefox: {error:#}"));
        session.goto("");
        Some(session)
    }

    /// A browser for an address that somebody else serves; it has not opened anything yet.
    #[track_caller]
    pub fn at(url: String) -> Self {
        Self::start(None, url).unwrap_or_else(|error| panic!("cannot start the browser: {error:#}"))
    }

    fn start_firefox(firefox: &Path, driver: &Path, url: String) -> Result<Self> {
        let geckodriver = Chromedriver::start(driver)?;
        let mut capabilities = DesiredCapabilities::firefox();
        capabilities.set_firefox_binary(&firefox.display().to_string())?;
        capabilities.set_headless()?;
        let mut preferences = FirefoxPreferences::new();
        // geckodriver loosens this; readers have it strict.
        preferences.set("security.fileuri.strict_origin_policy", true)?;
        capabilities.set_preferences(preferences)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let driver = runtime.block_on(WebDriver::new(geckodriver.url(), capabilities))?;
        let profile = env::temp_dir().join(format!("k401-no-profile-{}", std::process::id()));
        Ok(Self { driver: Some(driver), _chromedriver: geckodriver, server: None, url, profile, runtime })
    }

    fn start(server: Option<Server>, url: String) -> Result<Self> {
        let chromedriver = Chromedriver::start(&required("CHROMEDRIVER"))?;
        let name =
            format!("k401-browser-{}-{}", std::process::id(), chromedriver.url().rsplit(':').next().unwrap_or("0"));
        let profile = env::temp_dir().join(name);
        let mut capabilities = DesiredCapabilities::chrome();
        capabilities.set_binary(&required("K401_CHROME").display().to_string())?;
        for flag in FLAGS {
            capabilities.add_arg(flag)?;
        }
        capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let driver = runtime.block_on(WebDriver::new(chromedriver.url(), capabilities))?;
        Ok(Self { driver: Some(driver), _chromedriver: chromedriver, server, url, profile, runtime })
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
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.must("reload", self.driver().refresh());
        self.wait_until("the widget to start", || self.count(BEFORE) == 0);
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
