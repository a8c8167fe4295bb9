//! Python packages, in an environment of their own in the cache: the system's Python stays as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cache::{self, Cache};
use super::install::Install;
use super::missing::Missing;
use super::version::find_any;

/// Names that Python goes by.
const PROGRAMS: [&str; 2] = ["python3", "python"];

/// An environment with the packages of a list.
pub struct Environment<'a> {
    /// Its folder in the cache.
    pub name: &'a str,
    /// The list, as pip reads it: every version pinned.
    pub requirements: &'a Path,
    /// What it is for.
    pub why: &'static str,
}

impl Environment<'_> {
    /// Where the environment's Python is, or will be.
    pub fn python(&self, cache: &Cache) -> PathBuf {
        self.folder(cache).join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
    }

    fn folder(&self, cache: &Cache) -> PathBuf {
        cache.python_root().join(self.name)
    }

    /// The environment's Python, with exactly the packages of the list.
    pub fn ensure(&self, cache: &Cache) -> Result<PathBuf> {
        let list = fs::read_to_string(self.requirements)
            .with_context(|| format!("cannot read {}", self.requirements.display()))?;
        let (folder, python) = (self.folder(cache), self.python(cache));
        let stamp = cache.stamp(&format!("python-{}", self.name));
        if python.is_file() && fs::read_to_string(&stamp).is_ok_and(|known| known == list) {
            return Ok(python);
        }
        self.install(cache, &folder, &python, &list).map_err(|error| Missing {
            tool: direct(&list).join(" and "),
            why: self.why,
            what_to_do: format!("install Python 3.11 or later with its venv module ({error:#})"),
        })?;
        cache::write_stamp(&stamp, &list)?;
        Ok(python)
    }

    fn install(&self, cache: &Cache, folder: &Path, python: &Path, list: &str) -> Result<()> {
        let system = PROGRAMS.into_iter().find_map(find_any).context("there is no python3")?;
        let log = cache.log(&format!("python-{}", self.name))?;
        let create = Install { tool: "a Python environment", why: self.why, log: log.clone(), limit: None };
        create.run(Command::new(system).args(["-m", "venv", "--clear"]).arg(folder))?;
        let tool = format!("{} with what they need, from PyPI into {}", direct(list).join(" and "), folder.display());
        let mut pip = Command::new(python);
        pip.args(["-m", "pip", "install", "--no-deps", "--disable-pip-version-check", "--requirement"]);
        Install { tool: &tool, why: self.why, log, limit: None }.run(pip.arg(self.requirements))
    }
}

/// The packages that we call: those before the first comment that follows a package.
fn direct(list: &str) -> Vec<&str> {
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.skip_while(|line| line.starts_with('#')).take_while(|line| !line.starts_with('#')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_we_call_stands_before_what_it_brings_along() {
        let list = "# What we call.\na==1.0\nb==2.0\n\n# What they bring along.\nc==3.0\n";
        assert_eq!(direct(list), ["a==1.0", "b==2.0"]);
    }
}
