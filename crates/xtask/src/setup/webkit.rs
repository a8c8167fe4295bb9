//! WebKitGTK's small browser with its driver, and a display for it to draw on: all of Debian's packages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::cache::Cache;
use super::missing::Missing;
use super::version::find_any;
use super::{apt, apt::Right};

const WHY: &str = "the page is tried in the engine of Safari too";
const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// A browser, its driver and a display.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebKit {
    /// MiniBrowser.
    pub browser: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
    /// Xvfb.
    pub display: PathBuf,
}

/// What is there, or Debian's.
pub fn ensure(cache: &Cache) -> Result<WebKit> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let outcome = match Right::here() {
        Right::None => Ok(()),
        _ => apt::install(cache, &PACKAGES, WHY),
    };
    find().ok_or_else(|| {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!(
            "install Debian's {} or name MiniBrowser in K401_WEBKIT and WebKitWebDriver in WEBKITDRIVER{reason}",
            PACKAGES.join(" and ")
        );
        Missing { tool: "WebKitGTK with WebKitWebDriver and Xvfb".into(), why: WHY, what_to_do }.into()
    })
}

fn find() -> Option<WebKit> {
    let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file());
    Some(WebKit {
        browser: named("K401_WEBKIT").or_else(|| find_any("MiniBrowser")).or_else(packaged)?,
        driver: named("WEBKITDRIVER").or_else(|| find_any("WebKitWebDriver"))?,
        display: find_any("Xvfb")?,
    })
}

/// Debian keeps it beside the library: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`.
fn packaged() -> Option<PathBuf> {
    let machines = fs::read_dir(Path::new("/usr/lib")).ok()?;
    let folders = machines.flatten().flat_map(|machine| {
        ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map(|folder| machine.path().join(folder))
    });
    folders.map(|folder| folder.join("MiniBrowser")).find(|file| file.is_file())
}
