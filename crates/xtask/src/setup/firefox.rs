//! Firefox and geckodriver, if they are there: the single file is tried in a second browser, and says so if it cannot be.
//! Nothing is installed, because geckodriver takes ten minutes to compile.

use std::env;
use std::path::PathBuf;

use anyhow::Result;

use super::cache::Cache;
use super::version::find_any;

/// A browser and its driver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firefox {
    /// Firefox.
    pub firefox: PathBuf,
    /// Its WebDriver server.
    pub geckodriver: PathBuf,
}

/// The pair named by `K401_FIREFOX` and `GECKODRIVER`, else on PATH; the driver also from our cache
/// (`cargo install geckodriver --root <cache>/cargo`).
pub fn find() -> Result<Option<Firefox>> {
    let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file());
    let firefox = named("K401_FIREFOX").or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(find_any));
    let cached = Some(Cache::find()?.cargo_bin().join("geckodriver")).filter(|file| file.is_file());
    let geckodriver = named("GECKODRIVER").or_else(|| find_any("geckodriver")).or(cached);
    Ok(firefox.zip(geckodriver).map(|(firefox, geckodriver)| Firefox { firefox, geckodriver }))
}
