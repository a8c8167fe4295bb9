//! The wasm target with functions that return two values, which stable compilers know but do not offer as a flag.
//!
//! A pair (an amount and its line, a text, an `Option` of a number) then comes back on wasm's stack instead of through memory:
//! 3 % less to fetch, and fewer loads. Every browser with modules of wasm of the last five years takes it. The compiler wants
//! the wish in a description of the target, and Trunk hands on no such file; so this program stands in for the compiler and
//! puts the description where the target's name is.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use super::wasm_target::TARGET;

/// Names the description for the stand-in; without it this program is not one.
const DESCRIPTION: &str = "K401_TARGET_DESCRIPTION";

/// The wish, as the first member of the description.
const WISH: &str = r#""llvm-abiname": "experimental-mv","#;

/// Makes Cargo, called by `command` or its children, call this program for the compiler. The compiler must be set already.
pub fn configure(command: &mut Command, rustc: &Path, folder: &Path) -> Result<()> {
    let file = write(rustc, folder)?;
    command.env("CARGO_BUILD_RUSTC_WRAPPER", std::env::current_exe()?).env(DESCRIPTION, file);
    Ok(())
}

/// Asks the compiler for its description of the target and writes it with the wish.
fn write(rustc: &Path, folder: &Path) -> Result<PathBuf> {
    let mut ask = Command::new(rustc);
    ask.args(["-Zunstable-options", "--print", "target-spec-json", "--target", TARGET]).env("RUSTC_BOOTSTRAP", "1");
    let output = ask.output().with_context(|| format!("cannot run {}", rustc.display()))?;
    if !output.status.success() {
        bail!("{} does not describe {TARGET}: {}", rustc.display(), String::from_utf8_lossy(&output.stderr));
    }
    fs::create_dir_all(folder)?;
    // The compiler takes the name of the target from the name of the file.
    let file = folder.join(format!("{TARGET}.json"));
    let described = with_wish(&String::from_utf8(output.stdout)?)?;
    // Only when it differs: a new date would have everything compiled again.
    if fs::read_to_string(&file).ok().as_deref() != Some(&described) {
        fs::write(&file, described)?;
    }
    Ok(file)
}

fn with_wish(description: &str) -> Result<String> {
    let members = description.trim_start().strip_prefix('{').context("the target's description is no JSON object")?;
    Ok(format!("{{\n  {WISH}{members}"))
}

/// When Cargo calls this program for the compiler: compiles, and gives what the process ends with.
pub fn stand_in() -> Option<ExitCode> {
    let description = std::env::var_os(DESCRIPTION)?;
    let mut arguments = std::env::args_os().skip(1);
    let status = Command::new(arguments.next()?).args(described(arguments, &description)).status();
    let code = status.ok().and_then(|status| u8::try_from(status.code()?).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The compiler's arguments with the description for the target's name.
fn described(arguments: impl Iterator<Item = OsString>, description: &OsStr) -> Vec<OsString> {
    let mut changed = Vec::new();
    for argument in arguments {
        if argument == TARGET {
            changed.push(description.to_owned());
            changed.push("-Zunstable-options".into());
        } else {
            changed.push(argument);
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_is_a_member_of_the_description() {
        let described = with_wish("{\n  \"arch\": \"wasm32\"\n}").unwrap();
        assert_eq!(described, "{\n  \"llvm-abiname\": \"experimental-mv\",\n  \"arch\": \"wasm32\"\n}");
        assert!(with_wish("error: no such target").is_err());
    }

    #[test]
    fn only_the_name_of_the_target_is_replaced() {
        let arguments = ["--crate-name", "core", "--target", TARGET].map(OsString::from);
        let changed = described(arguments.into_iter(), OsStr::new("/t.json"));
        assert_eq!(changed, ["--crate-name", "core", "--target", "/t.json", "-Zunstable-options"]);
        let for_the_host = ["--crate-name", "syn"].map(OsString::from);
        assert_eq!(described(for_the_host.clone().into_iter(), OsStr::new("/t.json")), for_the_host);
    }
}
