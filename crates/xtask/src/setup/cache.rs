//! The folder where tools are kept between builds and between clones.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

/// `$K401_CACHE`, else `$XDG_CACHE_HOME/k401`, else `~/.cache/k401`.
#[derive(Debug, Clone)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// The cache of this user.
    pub fn find() -> Result<Self> {
        let root =
            choose(|name| env::var_os(name)).context("set K401_CACHE or HOME: there is no place for the tools")?;
        Ok(Self { root })
    }

    /// A cache at a given place.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// What `cargo install --root` gets.
    pub fn cargo_root(&self) -> PathBuf {
        self.root.join("cargo")
    }

    /// Programs that Cargo installed.
    pub fn cargo_bin(&self) -> PathBuf {
        self.cargo_root().join("bin")
    }

    /// What `npm install --prefix` gets.
    pub fn npm_root(&self) -> PathBuf {
        self.root.join("npm")
    }

    /// Programs that npm installed.
    pub fn npm_bin(&self) -> PathBuf {
        self.npm_root().join("node_modules").join(".bin")
    }

    /// Environments of Python, one a folder.
    pub fn python_root(&self) -> PathBuf {
        self.root.join("python")
    }

    /// Where the output of installing `tool` goes.
    pub fn log(&self, tool: &str) -> Result<PathBuf> {
        let folder = self.root.join("logs");
        fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(folder.join(format!("{tool}.log")))
    }

    /// A small file that remembers the outcome of something slow.
    pub fn stamp(&self, name: &str) -> PathBuf {
        self.root.join(format!("{name}.stamp"))
    }
}

/// Writes a stamp; the cache folder may not be there yet.
pub fn write_stamp(file: &Path, text: &str) -> Result<()> {
    let folder = file.parent().context("a stamp lies in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .with_context(|| format!("cannot write {}", file.display()))
}

/// The place, from the environment. An empty variable counts as unset.
fn choose(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let set = |name| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("K401_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|folder| folder.join("k401")))
        .or_else(|| set("HOME").map(|home| home.join(".cache").join("k401")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(set: &[(&str, &str)]) -> Option<PathBuf> {
        choose(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn the_first_variable_that_is_set_wins() {
        assert_eq!(chosen(&[("K401_CACHE", "/a"), ("HOME", "/h")]), Some("/a".into()));
        assert_eq!(chosen(&[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")]), Some("/x/k401".into()));
        assert_eq!(chosen(&[("K401_CACHE", ""), ("HOME", "/h")]), Some("/h/.cache/k401".into()));
        assert_eq!(chosen(&[]), None);
    }
}
