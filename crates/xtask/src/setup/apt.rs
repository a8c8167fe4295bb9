//! Debian packages, where there is apt and the right to use it.

use std::process::Command;

use anyhow::Result;

use super::cache::Cache;
use super::install::Install;
use super::version::find_any;

/// Whether packages can be installed here, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// We are root.
    Root,
    /// Through sudo, if it asks for no password.
    Sudo,
    /// Not a Debian, or no right.
    None,
}

impl Right {
    /// What this machine and user allow.
    pub fn here() -> Self {
        let user = Command::new("id").arg("-u").output().map(|output| output.stdout).unwrap_or_default();
        Self::decide(find_any("apt-get").is_some(), user.trim_ascii() == b"0", find_any("sudo").is_some())
    }

    fn decide(apt: bool, root: bool, sudo: bool) -> Self {
        match (apt, root, sudo) {
            (true, true, _) => Self::Root,
            (true, false, true) => Self::Sudo,
            _ => Self::None,
        }
    }
}

/// Refreshes the package lists and installs `packages`.
pub fn install(cache: &Cache, packages: &[&str], why: &str) -> Result<()> {
    let prefix = match Right::here() {
        Right::Root => "",
        Right::Sudo => "sudo -n ",
        Right::None => anyhow::bail!("there is no apt-get, or no right to use it"),
    };
    let names = packages.join(" ");
    let script = format!(
        "export DEBIAN_FRONTEND=noninteractive; {prefix}apt-get update && \
         {prefix}apt-get install -y --no-install-recommends {names}"
    );
    let log = cache.log(&format!("apt-{}", packages[0]))?;
    Install { tool: &names, why, log, limit: None }.run(Command::new("sh").args(["-c", &script]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_needs_no_sudo_and_nobody_installs_without_apt() {
        assert_eq!(Right::decide(true, true, true), Right::Root);
        assert_eq!(Right::decide(true, false, true), Right::Sudo);
        assert_eq!(Right::decide(true, false, false), Right::None);
        assert_eq!(Right::decide(false, true, true), Right::None);
    }
}
