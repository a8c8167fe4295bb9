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

mod chromedriver;

use std::env;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::Value;
use thirtyfour::cdp::domains::emulation::SetDeviceMetricsOverride;
use thirtyfour::cdp::domains::network::NetworkConditions;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;
use xtask::places;
use xtask::server::Server;

use chromedriver::Chromedriver;

/// How long an element or a text may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);
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
        let session = Self::start(server).unwrap_or_else(|error| panic!("cannot start the browser: {error:#}"));
        session.goto(path);
        session
    }

    fn start(server: Server) -> Result<Self> {
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
        let url = server.url();
        Ok(Self { driver: Some(driver), _chromedriver: chromedriver, server: Some(server), url, profile, runtime })
    }

    /// Loads another path of the same server.
    #[track_caller]
    pub fn goto(&self, path: &str) {
        self.must(&format!("open {path:?}"), self.driver().goto(format!("{}{path}", self.url)));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.must("reload", self.driver().refresh());
    }

    /// The page's address, with a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The first element that matches, once it is there.
    #[track_caller]
    pub fn find(&self, css: &str) -> WebElement {
        let query = self.driver().query(By::Css(css)).wait(PATIENCE, LOOK_EVERY);
        self.must(&format!("find {css:?}"), query.first())
    }

    /// How many elements match right now.
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.must(&format!("count {css:?}"), self.driver().find_all(By::Css(css))).len()
    }

    /// The visible text of an element.
    #[track_caller]
    pub fn text_of(&self, css: &str) -> String {
        let element = self.find(css);
        self.must(&format!("read {css:?}"), element.text())
    }

    /// The value of a form field, as typed.
    #[track_caller]
    pub fn value_of(&self, css: &str) -> String {
        let element = self.find(css);
        self.must(&format!("read the value of {css:?}"), element.value()).unwrap_or_default()
    }

    /// An attribute of an element; nothing if it has none of that name.
    #[track_caller]
    pub fn attribute_of(&self, css: &str, name: &str) -> Option<String> {
        let element = self.find(css);
        self.must(&format!("read {name} of {css:?}"), element.attr(name))
    }

    /// Clicks an element.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let element = self.find(css);
        self.must(&format!("click {css:?}"), element.click());
    }

    /// Replaces what a field holds, key by key like a person; an empty text empties it.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        let element = self.find(css);
        // Not WebDriver's own clearing: it fires no input event.
        let keys = Key::Control + "a";
        self.must(&format!("select what is in {css:?}"), element.send_keys(keys));
        let typed = if text.is_empty() { String::from(Key::Backspace.value()) } else { text.to_owned() };
        self.must(&format!("type into {css:?}"), element.send_keys(typed));
    }

    /// Sends keys to whatever has the focus: `Key::Tab`, `Key::Enter` and so on.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let focused = self.must("find the focus", self.driver().active_element());
        self.must("press a key", focused.send_keys(key.value().to_string()));
    }

    /// Waits until the element's visible text is `text`.
    #[track_caller]
    pub fn expect_text(&self, css: &str, text: &str) {
        let mut last = String::new();
        let reached = self.poll(|| {
            last = self.text_of(css);
            last == text
        });
        assert!(reached, "{css:?} says {last:?}, not {text:?}");
    }

    /// Waits until `condition` holds; `what` completes "waited in vain for ...".
    #[track_caller]
    pub fn wait_until(&self, what: &str, condition: impl FnMut() -> bool) {
        assert!(self.poll(condition), "waited in vain for {what}");
    }

    /// Runs JavaScript in the page and hands back what it returns: `page.run_js("return document.title")`.
    #[track_caller]
    pub fn run_js(&self, script: &str) -> Value {
        self.must(&format!("run {script:?}"), self.driver().execute(script, Vec::new())).json().clone()
    }

    /// What the browser complained of since the last call: errors, refused requests, breaches of the security policy.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let entries = self.must("read the console", self.driver().browser_log());
        entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect()
    }

    /// Makes the page's area exactly so large, in CSS pixels, even narrower than a window can be.
    #[track_caller]
    pub fn set_viewport(&self, width: u32, height: u32) {
        let metrics = SetDeviceMetricsOverride {
            width,
            height,
            device_scale_factor: 1.0,
            mobile: false,
            scale: None,
            screen_orientation: None,
        };
        self.must("set the viewport", self.driver().cdp().send(metrics));
    }

    /// Cuts the network: the server stops and the page sees `navigator.onLine` as false.
    #[track_caller]
    pub fn go_offline(&mut self) {
        // Emulation reaches the page but not a service worker; stopping the server reaches both.
        self.server = None;
        let conditions = NetworkConditions { offline: true, ..NetworkConditions::default() };
        self.must("cut the network", self.driver().cdp().network().emulate_network_conditions(conditions));
    }

    /// Saves what the page shows to `target/screenshots/<name>.png` and says where.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let file = screenshots().join(format!("{name}.png"));
        fs::create_dir_all(screenshots()).expect("target is writable");
        self.must("take a screenshot", self.driver().screenshot(&file));
        file
    }

    /// The WebDriver session, for what has no helper here; drive its futures with [`Session::run`].
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the driver goes only when the session is dropped")
    }

    /// Blocks until a future is done.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    fn poll(&self, mut condition: impl FnMut() -> bool) -> bool {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if condition() {
                return true;
            }
            thread::sleep(LOOK_EVERY);
        }
        condition()
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
