//! The browser engines that the tests run in. `K401_BROWSER` names one; without it, Chromium.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use anyhow::{Result, bail};
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;

use super::driver::Driver;
use super::required;

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

/// What draws the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium by chromedriver, with the DevTools protocol.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKitGTK's small browser by WebKitWebDriver. It needs a display.
    WebKit,
}

/// What a test wants otherwise than usual.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// The time zone of the browser's process, as in the tz database.
    pub time_zone: Option<&'static str>,
    /// Whether going to a page does not wait until all of it is there.
    pub is_impatient: bool,
    /// Switches of the engine's own: Chromium's flags, none in the others.
    pub flags: &'static [&'static str],
}

impl Engine {
    /// The engine of this run.
    #[track_caller]
    pub fn here() -> Self {
        let name = env::var("K401_BROWSER").unwrap_or_else(|_| "chromium".to_owned());
        name.parse().unwrap_or_else(|error| panic!("K401_BROWSER: {error}"))
    }

    /// Starts the driver and says how to ask it for a browser with an empty profile in `folder`.
    pub(super) fn start(self, settings: Settings, folder: &Path) -> Result<(Driver, Capabilities)> {
        let mut command = Command::new(required(match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        }));
        if let Some(zone) = settings.time_zone {
            command.env("TZ", zone);
        }
        let mut capabilities = match self {
            Self::Chromium => chromium(settings, folder)?,
            Self::Firefox => {
                // Its own scripts may look behind the page: at the console, and at what the system prefers.
                command.args(["--allow-system-access", "--log=info"]);
                firefox()?
            }
            Self::WebKit => {
                narrow_tool_bar(folder)?;
                command.env("XDG_CONFIG_HOME", folder);
                web_kit()?
            }
        };
        if settings.is_impatient {
            capabilities.set("pageLoadStrategy", "none")?;
        }
        let driver = if self == Self::WebKit { Driver::silent(command) } else { Driver::greeting(command) };
        Ok((driver?, capabilities))
    }
}

fn chromium(settings: Settings, folder: &Path) -> Result<Capabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&required("K401_CHROME").display().to_string())?;
    for flag in FLAGS.iter().chain(settings.flags) {
        capabilities.add_arg(flag)?;
    }
    capabilities.add_arg(&format!("--user-data-dir={}", folder.display()))?;
    Ok(capabilities.into())
}

fn firefox() -> Result<Capabilities> {
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_firefox_binary(&required("K401_FIREFOX").display().to_string())?;
    for argument in ["--headless", "--width=1280", "--height=985"] {
        capabilities.add_arg(argument)?;
    }
    let mut preferences = FirefoxPreferences::new();
    // geckodriver loosens this; readers have it strict.
    preferences.set("security.fileuri.strict_origin_policy", true)?;
    capabilities.set_preferences(preferences)?;
    Ok(capabilities.into())
}

/// The tool bar's buttons would keep the window wider than a phone.
fn narrow_tool_bar(folder: &Path) -> Result<()> {
    let style = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0 } \
                 toolbar image { -gtk-icon-transform: scale(0.1) } entry { font-size: 1px }";
    fs::create_dir_all(folder.join("gtk-3.0"))?;
    fs::write(folder.join("gtk-3.0").join("gtk.css"), style)?;
    Ok(())
}

fn web_kit() -> Result<Capabilities> {
    if env::var_os("DISPLAY").is_none() {
        bail!("WebKitGTK draws on a display and there is none: run `cargo xtask test --engine webkit`");
    }
    let browser: PathBuf = required("K401_WEBKIT");
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser")?;
    let options = serde_json::json!({ "binary": browser, "args": ["--automation"] });
    capabilities.set("webkitgtk:browserOptions", options)?;
    Ok(capabilities)
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            other => Err(format!("no engine named {other:?}: chromium, firefox or webkit")),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        })
    }
}
