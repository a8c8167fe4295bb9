//! Reading versions: from what a tool prints, and from Cargo.lock.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The first word that starts with a digit: "trunk 0.21.14" gives "0.21.14", "wasm-opt version 132 (version_132)" "132".
pub fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The part before the first dot.
pub fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}

/// The locked version of `package`, from the text of a Cargo.lock.
pub fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// What `tool --version` prints as its version, if the tool runs at all.
pub fn version_of(tool: &Path) -> Option<String> {
    // A subcommand of Cargo expects its own name first, as Cargo passes it.
    let subcommand = tool.file_stem().and_then(|name| name.to_str()?.strip_prefix("cargo-"));
    let output = Command::new(tool).args(subcommand).arg("--version").output().ok()?;
    version_in(&String::from_utf8_lossy(&output.stdout)).map(str::to_owned)
}

/// `name` in `folders` or on PATH, if it has the wanted version.
pub fn find_exact(name: &str, folders: &[PathBuf], wanted: &str) -> Option<PathBuf> {
    candidates(name, folders).find(|tool| version_of(tool).as_deref() == Some(wanted))
}

/// `name` on PATH, whatever its version.
pub fn find_any(name: &str) -> Option<PathBuf> {
    candidates(name, &[]).next()
}

fn candidates(name: &str, folders: &[PathBuf]) -> impl Iterator<Item = PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let all: Vec<PathBuf> = folders.iter().cloned().chain(on_path).map(|folder| folder.join(&file)).collect();
    all.into_iter().filter(|tool| tool.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_tools_print() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("Chromium 156.0.7600.1 built on Debian"), Some("156.0.7600.1"));
        assert_eq!(version_in("no version"), None);
        assert_eq!(major("156.0.7600.1"), "156");
    }

    #[test]
    fn the_lock_is_searched_by_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_tool_of_another_version_is_not_taken() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("k401-version-test-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let tool = folder.join("k401-pretend");
        std::fs::write(&tool, "#!/bin/sh\necho k401-pretend 1.2.3\n").unwrap();
        std::fs::set_permissions(&tool, std::fs::Permissions::from_mode(0o755)).unwrap();
        let folders = [folder.clone()];
        assert_eq!(find_exact("k401-pretend", &folders, "1.2.3"), Some(tool));
        assert_eq!(find_exact("k401-pretend", &folders, "1.2.4"), None);
        assert_eq!(find_exact("k401-absent", &folders, "1.2.3"), None);
        let subcommand = folder.join("cargo-k401-pretend");
        std::fs::write(&subcommand, "#!/bin/sh\n[ \"$1\" = k401-pretend ] && echo cargo-k401-pretend 1.2.3\n").unwrap();
        std::fs::set_permissions(&subcommand, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(find_exact("cargo-k401-pretend", &folders, "1.2.3"), Some(subcommand));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
