//! A compiler for wasm: rustup's stable where rustup can fetch the target, else Debian's, which brings its library source.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, Result};

use super::apt::{self, Right};
use super::cache::{self, Cache};
use super::install::Install;
use super::missing::Missing;
use super::version::{find_any, major};
use super::wasm_compiler::WasmCompiler;

/// The one target.
pub const TARGET: &str = "wasm32-unknown-unknown";

const WHY: &str = "it compiles Rust to wasm";
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);

/// The target on the usual compiler, else Debian's compiler.
pub fn ensure(cache: &Cache) -> Result<WasmCompiler> {
    if has_target() || rustup_add(cache, TARGET, &["target", "add", TARGET], has_target)? {
        // Without the source the page is a tenth larger, and right all the same.
        let source = ["component", "add", "rust-src"];
        let has_source = has_source() || rustup_add(cache, "rust-src", &source, has_source)?;
        return Ok(WasmCompiler::Ready { has_source });
    }
    let outcome = match debian() {
        Some(compiler) => return Ok(compiler),
        None => install_debian(cache),
    };
    debian().ok_or_else(|| {
        let reason = outcome.err().map_or_else(String::new, |error| format!(" ({error:#})"));
        let what_to_do = format!("run `rustup target add {TARGET}` where rustup can reach its server{reason}");
        Missing { tool: format!("the Rust target {TARGET}"), why: WHY, what_to_do }.into()
    })
}

/// Whether the compiler on PATH has the target's library.
fn has_target() -> bool {
    let folder = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Whether the compiler on PATH has the source of its library.
fn has_source() -> bool {
    let root = output(Command::new("rustc").args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(root.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

/// Asks rustup once per compiler version: where it cannot download, it takes long to say so.
fn rustup_add(cache: &Cache, what: &'static str, arguments: &[&str], is_there: fn() -> bool) -> Result<bool> {
    let Some(rustc) = output(Command::new("rustc").arg("-vV")) else { return Ok(false) };
    let stamp = cache.stamp(&format!("rustup-cannot-add-{what}"));
    if find_any("rustup").is_none() || fs::read_to_string(&stamp).is_ok_and(|known| known == rustc) {
        return Ok(false);
    }
    let log = cache.log("rustup")?;
    let install = Install { tool: what, why: WHY, log, limit: Some(RUSTUP_LIMIT) };
    let outcome = install.run(Command::new("rustup").args(arguments));
    if outcome.is_ok() && is_there() {
        return Ok(true);
    }
    cache::write_stamp(&stamp, &rustc)?;
    println!("rustup cannot add {what} here; doing without from now on (delete {} to ask again)", stamp.display());
    Ok(false)
}

/// Debian's compiler, if all its parts are there.
fn debian() -> Option<WasmCompiler> {
    let rustc = packaged("rustc-web", "/bin/rustc")?;
    let cargo = packaged("cargo-web", "/bin/cargo")?;
    packaged("rust-web-src", "/library/std/Cargo.toml")?;
    let linker = format!("wasm-ld-{}", llvm_major(&describe(&rustc)?)?);
    find_any(&linker)?;
    Some(WasmCompiler::Debian { cargo, rustc, linker })
}

fn install_debian(cache: &Cache) -> Result<()> {
    anyhow::ensure!(Right::here() != Right::None, "and Debian's compiler needs apt-get and root or sudo");
    apt::install(cache, &["rustc-web", "cargo-web", "rust-web-src"], WHY)?;
    let rustc = packaged("rustc-web", "/bin/rustc").context("rustc-web brought no rustc")?;
    let llvm = describe(&rustc).as_deref().and_then(llvm_major).context("rustc-web's rustc does not run")?;
    apt::install(cache, &[&format!("lld-{llvm}")], "it links wasm")
}

/// The file of an installed Debian package whose path ends so.
fn packaged(package: &str, ending: &str) -> Option<PathBuf> {
    let files = output(Command::new("dpkg-query").args(["--listfiles", package]))?;
    // The shortest: a package may carry a second copy deeper down.
    files.lines().filter(|file| file.ends_with(ending)).min_by_key(|file| file.len()).map(PathBuf::from)
}

fn describe(rustc: &Path) -> Option<String> {
    output(Command::new(rustc).arg("-vV").env_remove("LD_LIBRARY_PATH"))
}

/// From the output of `rustc -vV`.
fn llvm_major(description: &str) -> Option<String> {
    let version = description.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    Some(major(version).to_owned())
}

fn output(command: &mut Command) -> Option<String> {
    let output = command.current_dir(env::temp_dir()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_follows_llvm() {
        assert_eq!(llvm_major("release: 1.96.0\nLLVM version: 22.1.8\n").as_deref(), Some("22"));
        assert_eq!(llvm_major("release: 1.96.0\n"), None);
    }
}
