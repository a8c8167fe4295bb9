//! Firefox and geckodriver. Debian has no geckodriver: it is compiled once, from the Rust registry.

use std::env;
use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::cargo_tool::CargoTool;
use super::missing::Missing;
use super::version::find_any;
use super::{apt, apt::Right};

const WHY: &str = "the page is tried in a second engine";
const GECKODRIVER: CargoTool = CargoTool { package: "geckodriver", program: "geckodriver", why: WHY, locked: true };
const GECKODRIVER_VERSION: &str = "0.37.1";

/// A browser and its driver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firefox {
    /// Firefox.
    pub firefox: PathBuf,
    /// Its WebDriver server.
    pub geckodriver: PathBuf,
}

/// The pair named by `K401_FIREFOX` and `GECKODRIVER`, else on PATH, else Debian's Firefox and a driver of our own.
pub fn ensure(cache: &Cache) -> Result<Firefox> {
    let outcome = match (find(), Right::here()) {
        (None, Right::Root | Right::Sudo) => apt::install(cache, &["firefox-esr"], WHY),
        _ => Ok(()),
    };
    let Some(firefox) = find() else {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!("install Firefox and put it on PATH, or name it in K401_FIREFOX{reason}");
        return Err(Missing { tool: "Firefox".into(), why: WHY, what_to_do }.into());
    };
    let geckodriver = match named("GECKODRIVER").or_else(|| find_any("geckodriver")) {
        Some(found) => found,
        None => GECKODRIVER.ensure(cache, GECKODRIVER_VERSION)?,
    };
    Ok(Firefox { firefox, geckodriver })
}

fn find() -> Option<PathBuf> {
    named("K401_FIREFOX").or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(find_any))
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}
