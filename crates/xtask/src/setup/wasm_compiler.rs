//! How the compiler for wasm is called: the environment that Cargo gets, directly or through Trunk.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::wasm_target::TARGET;
use crate::places;

/// How wasm is compiled on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WasmCompiler {
    /// The compiler on PATH has the target's library.
    Ready {
        /// It also has the library's source, so that a shipped library can be built for size.
        has_source: bool,
    },
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
            Self::Ready { .. } => None,
            Self::Debian { cargo, .. } => cargo.parent().map(Path::to_owned),
        }
    }

    /// Makes Cargo, called by `command` or its children, use this compiler.
    pub fn configure(&self, command: &mut Command, goal: Goal) {
        command.env("CARGO_TARGET_DIR", places::wasm_target());
        if goal == Goal::Ship {
            let mut flags = remapped();
            if *self != (Self::Ready { has_source: false }) {
                build_small_library(command);
                flags.extend(SMALLER.map(str::to_owned));
            }
            command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        }
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
    }
}

/// The standard library from source, without panic messages: together 8 % smaller. A panic is then a bare trap, so tests do
/// without.
fn build_small_library(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true")
        .env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort");
}

/// Panics have no words, so nobody asks where they are. Every function may be compiled anew where it is called from, which costs
/// compile time, and the linker keeps the few that are: 3 % fewer bytes of the engine, 5 % of the page.
const SMALLER: [&str; 2] = ["-Zlocation-detail=none", "-Zcross-crate-inline-threshold=always"];

/// Flags that keep the folders of this machine out of the wasm: the same source makes the same file anywhere.
fn remapped() -> Vec<String> {
    let home = |variable: &str, folder: &str| {
        std::env::var_os(variable)
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(folder)))
    };
    let registries = home("CARGO_HOME", ".cargo").and_then(|cargo| std::fs::read_dir(cargo.join("registry/src")).ok());
    let registries = registries.into_iter().flatten().flatten().map(|entry| (entry.path(), "crates"));
    let toolchains = home("RUSTUP_HOME", ".rustup").map(|rustup| (rustup, "rust"));
    let own = (places::root().to_owned(), "k401");
    registries
        .chain(toolchains)
        .chain([own])
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .collect()
}

impl fmt::Display for WasmCompiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready { has_source: true } => write!(f, "rustc on PATH with {TARGET}, its library built for size"),
            Self::Ready { has_source: false } => write!(f, "rustc on PATH with {TARGET}"),
            Self::Debian { rustc, linker, .. } => write!(f, "{} with build-std and {linker}", rustc.display()),
        }
    }
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
    fn only_shipped_wasm_aborts_without_a_word() {
        let panic = ("CARGO_PROFILE_RELEASE_PANIC".to_owned(), Some("immediate-abort".to_owned()));
        assert!(variables(Goal::Ship).contains(&panic));
        assert!(!variables(Goal::Test).contains(&panic));
        assert!(variables(Goal::Test).contains(&("RUSTC".to_owned(), Some("/d/rustc".to_owned()))));
        assert!(variables(Goal::Test).contains(&("RUSTUP_TOOLCHAIN".to_owned(), None)));
    }
}
