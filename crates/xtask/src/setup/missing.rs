//! The one line that tells a reader which tool is missing, what it is for and what to do.

use std::error::Error;
use std::fmt;

/// A tool that is neither there nor installable by us.
#[derive(Debug)]
pub struct Missing {
    /// Name and, where it matters, version.
    pub tool: String,
    /// What it is for, as in "it builds the page".
    pub why: &'static str,
    /// The way out.
    pub what_to_do: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is missing and could not be installed ({}): {}", self.tool, self.why, self.what_to_do)
    }
}

impl Error for Missing {}
