//! A compiler for wasm: rustup's stable where rustup can fetch the target, else Debian's, which brings its library source.

use std::fmt;
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
use crate::places;

/// The one target.
pub const TARGET: &str = "wasm32-unknown-unknown";

const WHY: &str = "it compiles Rust to wasm";
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);

/// How wasm is compiled on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WasmCompiler {
    /// The compiler on PATH has the target's library.
    Ready,
    /// Debian's compiler, which builds the library itself.
    Debian {
        /// Debian's Cargo.
        cargo: PathBuf,
        /// Debian's rustc.
        rustc: PathBuf,
        /// `wasm-ld` of the same LLVM.
        linker: String,
    },
}

/// What the wasm is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// As small as possible.
    Ship,
    /// Panics with a message.
    Test,
}

impl WasmCompiler {
    /// The folder that must come first on PATH, since Trunk calls plain `cargo`.
    pub fn folder(&self) -> Option<PathBuf> {
        match self {
            Self::Ready => None,
            Self::Debian { cargo, .. } => cargo.parent().map(Path::to_owned),
        }
    }

    /// Makes Cargo, called by `command` or its children, use this compiler.
    pub fn configure(&self, command: &mut Command, goal: Goal) {
        command.env("CARGO_TARGET_DIR", places::wasm_target());
        let Self::Debian { cargo, rustc, linker } = self else { return };
        // Set by rustup's proxy for its own toolchain, whose libraries are not this compiler's.
        for inherited in ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "RUSTDOC", "RUSTC_WRAPPER"] {
            command.env_remove(inherited);
        }
        command
            .env("CARGO", cargo)
            .env("RUSTC", rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        if goal == Goal::Ship {
            // Together 8 % smaller. A panic is then a bare trap, so tests do without.
            command
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                .env("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true")
                .env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort");
        }
    }
}

impl fmt::Display for WasmCompiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready => write!(f, "rustc on PATH with {TARGET}"),
            Self::Debian { rustc, linker, .. } => write!(f, "{} with build-std and {linker}", rustc.display()),
        }
    }
}

/// The target on the usual compiler, else Debian's compiler.
pub fn ensure(cache: &Cache) -> Result<WasmCompiler> {
    if has_target() || rustup_add(cache)? {
        return Ok(WasmCompiler::Ready);
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

/// Asks rustup once per compiler version: where it cannot download, it takes long to say so.
fn rustup_add(cache: &Cache) -> Result<bool> {
    let Some(rustc) = output(Command::new("rustc").arg("-vV")) else { return Ok(false) };
    let stamp = cache.stamp("rustup-cannot-add-wasm");
    if find_any("rustup").is_none() || fs::read_to_string(&stamp).is_ok_and(|known| known == rustc) {
        return Ok(false);
    }
    let log = cache.log("rustup")?;
    let install = Install { tool: TARGET, why: WHY, log, limit: Some(RUSTUP_LIMIT) };
    let outcome = install.run(Command::new("rustup").args(["target", "add", TARGET]));
    if outcome.is_ok() && has_target() {
        return Ok(true);
    }
    cache::write_stamp(&stamp, &rustc)?;
    println!(
        "rustup cannot add {TARGET} here; taking Debian's compiler from now on (delete {} to ask again)",
        stamp.display()
    );
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

    fn variables(goal: Goal) -> Vec<(String, Option<String>)> {
        let compiler =
            WasmCompiler::Debian { cargo: "/d/cargo".into(), rustc: "/d/rustc".into(), linker: "wasm-ld-22".into() };
        let mut command = Command::new("trunk");
        compiler.configure(&mut command, goal);
        let text = |value: &std::ffi::OsStr| value.to_string_lossy().into_owned();
        command.get_envs().map(|(name, value)| (text(name), value.map(text))).collect()
    }

    #[test]
    fn the_linker_follows_llvm() {
        assert_eq!(llvm_major("release: 1.96.0\nLLVM version: 22.1.8\n").as_deref(), Some("22"));
        assert_eq!(llvm_major("release: 1.96.0\n"), None);
    }

    #[test]
    fn only_shipped_wasm_aborts_without_a_word() {
        let panic = ("CARGO_PROFILE_RELEASE_PANIC".to_owned(), Some("immediate-abort".to_owned()));
        assert!(variables(Goal::Ship).contains(&panic));
        assert!(!variables(Goal::Test).contains(&panic));
        assert!(variables(Goal::Test).contains(&("RUSTC".to_owned(), Some("/d/rustc".to_owned()))));
        assert!(variables(Goal::Test).contains(&("RUSTUP_TOOLCHAIN".to_owned(), None)));
    }
}
