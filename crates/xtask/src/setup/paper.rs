//! pdftoppm, from Debian's `poppler-utils`: printed pages as pictures, for people to look at.

use std::path::PathBuf;

use anyhow::Result;

use super::apt;
use super::cache::Cache;
use super::missing::Missing;
use super::version::find_any;

const PROGRAM: &str = "pdftoppm";
const WHY: &str = "it turns printed pages into pictures";

/// Finds or installs it.
pub fn ensure() -> Result<PathBuf> {
    if let Some(program) = find_any(PROGRAM) {
        return Ok(program);
    }
    let outcome = apt::install(&Cache::find()?, &["poppler-utils"], WHY);
    find_any(PROGRAM).ok_or_else(|| {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!("install poppler's tools{reason}");
        Missing { tool: PROGRAM.into(), why: WHY, what_to_do }.into()
    })
}
