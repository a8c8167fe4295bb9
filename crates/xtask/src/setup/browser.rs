//! Chromium and chromedriver, which must be of the same major version.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::cache::Cache;
use super::missing::Missing;
use super::version::{find_any, major, version_of};
use super::{apt, apt::Right};

/// Names that Chromium and Chrome go by.
const PROGRAMS: [&str; 5] = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];
const WHY: &str = "the tests drive a real browser";

/// A browser and its driver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// Its WebDriver server.
    pub chromedriver: PathBuf,
}

/// The pair named by `K401_CHROME` and `CHROMEDRIVER`, else the one on PATH, else Debian's.
pub fn ensure(cache: &Cache) -> Result<Browser> {
    if let Some(browser) = find() {
        return agreeing(browser);
    }
    let outcome = match Right::here() {
        Right::None => Ok(()),
        _ => apt::install(cache, &["chromium", "chromium-driver"], WHY),
    };
    let Some(browser) = find() else {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!(
            "install Chromium or Chrome with a chromedriver of the same major version and put both on PATH, \
             or name them in K401_CHROME and CHROMEDRIVER{reason}"
        );
        return Err(Missing { tool: "Chromium with chromedriver".into(), why: WHY, what_to_do }.into());
    };
    agreeing(browser)
}

fn find() -> Option<Browser> {
    let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file());
    let chromium = named("K401_CHROME").or_else(|| PROGRAMS.into_iter().find_map(find_any))?;
    let chromedriver = named("CHROMEDRIVER").or_else(|| find_any("chromedriver"))?;
    Some(Browser { chromium, chromedriver })
}

/// A mismatched pair fails only at the first page, with a message that few understand.
fn agreeing(browser: Browser) -> Result<Browser> {
    let (page, driver) = (version_of(&browser.chromium), version_of(&browser.chromedriver));
    match (&page, &driver) {
        (Some(page), Some(driver)) if major(page) != major(driver) => bail!(
            "{} is version {page} but {} is version {driver} ({WHY}): install a chromedriver of the same major version",
            browser.chromium.display(),
            browser.chromedriver.display()
        ),
        _ => Ok(browser),
    }
}
