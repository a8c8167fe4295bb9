//! The commands and their options.

use std::path::PathBuf;

use xtask::check::Only;
use xtask::engines::Engine;

xflags::xflags! {
    /// Tasks of the k401 workspace. Each one first installs the tools it needs and says so.
    cmd xtask {
        /// Print this text.
        cmd help {}

        /// Install what is missing: wasm target, Trunk, wasm-bindgen, wasm-opt, Chromium.
        cmd setup {}

        /// Build the page and serve it on 127.0.0.1.
        cmd serve {
            /// Port to listen on (8401 if not given; 0 takes any free one).
            optional --port port: u16
        }

        /// Check the formatting and lints, then run every test. Stops at the first failing step.
        cmd test {
            /// Run one part only: native, wasm, engine or browser.
            optional --only part: Only
            /// Run the browser tests in one engine only: chromium, firefox or webkit.
            optional --engine name: Engine
        }

        /// Run every browser test in Chromium, Firefox and WebKitGTK; writes docs/engines.md.
        cmd engines {
            /// In one engine only; the others keep their columns.
            optional --engine name: Engine
            /// Use the page as it was built last.
            optional --as-built
            /// Run nothing: write the table from the outcomes that earlier runs kept.
            optional --write
        }

        /// Try everything that can be wrong with files, storage, clock and memory; writes docs/faults.md.
        cmd faults {
            /// Use the page as it was built last.
            optional --as-built
            /// Run nothing: write the tables from what an earlier run has left.
            optional --write
        }

        /// Render what pages show without the widget into dist/prerender.
        cmd prerender {}

        /// Build the page into dist/site and as one file, dist/k401.html, the engine package into dist/npm, the test vectors into dist/vectors.
        cmd dist {}

        /// Measure a keystroke beside the longest schedule; writes docs/page-benchmarks.md.
        cmd bench-page {}

        /// Measure how soon the page is painted and answers, beside other pages; writes docs/page-benchmarks.md.
        cmd bench-load {
            /// Rounds in which the pages take turns (9 if not given).
            optional --rounds rounds: u32
        }

        /// Build the page and take pictures of every panel in every look, into target/screenshots.
        cmd screenshots {}

        /// Time the engine beside the same sum written by hand, and write docs/benchmarks.md. Never fails for a time.
        cmd bench {
            /// Rounds in which the contestants take turns (15 if not given).
            optional --rounds rounds: u32
            /// Install the peers from PyPI that are not there: PolicyEngine takes 900 MB.
            optional --peers
        }

        /// Throw drafts, texts, links and messages at what takes them in, guided by coverage; needs a C++ compiler.
        cmd fuzz {
            /// How long, for each target (60 if not given).
            optional --seconds seconds: u32
            /// One target only: facts, texts, links or messages.
            optional --target name: String
            /// Afterwards put the smallest corpus that covers as much into fuzz/corpus.
            optional --minimise
        }

        /// Try the plugin on a real WordPress with a database of Debian's packages; says why if they are not there.
        cmd wordpress {
            /// Another WordPress than Debian's: the folder it is unpacked in, which is copied and stays as it is.
            optional --core folder: PathBuf
        }

        /// Print the size of what the page and the engine package fetch, and what grew since the last release; fail over budget.
        cmd size {
            /// Write the sizes to docs/sizes.json: what later ones are compared with.
            optional --record
        }

        /// Check licences, sources and known holes of what we take from others.
        cmd supply {
            /// Leave out what needs a tool that is not installed, and say so.
            optional --no-install
        }

        /// Build what is committed twice, in two folders, and compare the files to the bit. Takes as long as two first builds.
        cmd reproduce {}

        /// Check the core against software that we did not write, from PyPI; write docs/cross-checks.md.
        cmd oracles {}

        /// Write the list of scenarios to docs/scenarios.md.
        cmd scenarios {}

        /// Change the core in small ways and see whether the tests notice. Takes hours: see docs/mutation.md.
        cmd mutants {
            /// A part of the changes: 0/10 is the first of ten, each an even sample.
            optional --shard part: String
            /// A dozen of the changes, others each day, where cargo-mutants is installed; what is missed is no error.
            optional --sample
        }
    }
}

/// The help text; the macro's constant is private to this file.
pub fn help() -> &'static str {
    Xtask::HELP_
}
