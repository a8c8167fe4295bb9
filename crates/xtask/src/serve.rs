//! `cargo xtask serve`: build the page, serve it, show it.

use std::env;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::server::Server;
use crate::{bundle, places};

/// "401" with a digit in front that ordinary users may listen on.
pub const DEFAULT_PORT: u16 = 8401;

/// Builds, serves and does not return until the process is stopped.
pub fn run(port: u16) -> Result<()> {
    bundle::site()?;
    let server = Server::start(places::site(), port)?;
    println!("serving {} at {} (Ctrl-C stops)", places::site().display(), server.url());
    open_browser(&server.url());
    server.wait()
}

/// Shows `url` if there is plainly someone to see it; a failure to do so is no failure.
fn open_browser(url: &str) {
    if env::var_os("CI").is_some() {
        return;
    }
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some() {
        "xdg-open"
    } else {
        return;
    };
    let _ = Command::new(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
