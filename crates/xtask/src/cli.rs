//! The commands and their options.

use xtask::check::Only;

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
        }

        /// Render what pages show without the widget into dist/prerender.
        cmd prerender {}

        /// Build the page into dist/site and as one file, dist/k401.html, the engine package into dist/npm, the test vectors into dist/vectors.
        cmd dist {}

        /// Try the plugin on a real WordPress of Debian's packages; says why if they are not there.
        cmd wordpress {}

        /// Print the size of what the page and the engine package fetch; fail over budget.
        cmd size {}
    }
}

/// The help text; the macro's constant is private to this file.
pub fn help() -> &'static str {
    Xtask::HELP_
}
