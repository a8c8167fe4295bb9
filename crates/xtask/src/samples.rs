//! The sample apps of `web/samples`, built with the npm package as its users get it: into `target/samples/dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::bundle::run;
use crate::digest::{mark, sha256};
use crate::setup::cache::Cache;
use crate::setup::install::Install;
use crate::{compress, embed, places};

/// The apps that a bundler builds; `html` and `markdown` are used as they are.
const BUILT: [&str; 3] = ["react", "vue", "svelte"];

/// Builds them all. The element must be there.
pub fn build() -> Result<()> {
    let folder = places::root().join("target").join("samples");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let (sources, apps) = (places::root().join("web").join("samples"), folder.join("apps"));
    copy_tree(&sources, &apps)?;
    // The package stands beside the apps, as if it were installed; what else they need is in the cache.
    let package = apps.join("node_modules").join("k401");
    embed::into_package(&package)?;
    let manifest = places::root().join("crates").join("k401-js").join("package").join("package.json");
    fs::write(
        package.join("package.json"),
        fs::read_to_string(manifest)?.replace("VERSION", env!("CARGO_PKG_VERSION")),
    )?;
    let modules = installed(&sources.join("package.json"))?;
    link(&modules, &folder.join("node_modules"))?;
    let program = |name: &str| modules.join(".bin").join(name);
    run(Command::new(program("tsc")).arg("--project").arg(apps.join("react")))?;
    for app in BUILT {
        let mut vite = Command::new(program("vite"));
        vite.args(["build", "--logLevel", "warn", "--config"]).arg(apps.join("vite.config.js"));
        run(vite.arg("--outDir").arg(folder.join("dist").join(app)).arg(apps.join(app)))?;
    }
    let dist = folder.join("dist");
    copy_tree(&sources.join("html"), &dist.join("html"))?;
    fs::create_dir_all(dist.join("markdown"))?;
    let mut marked = Command::new(program("marked"));
    marked.arg("--input").arg(apps.join("markdown").join("article.md"));
    run(marked.arg("--output").arg(dist.join("markdown").join("index.html")))?;
    // For a test of a page with the most used of all style sheets.
    let bootstrap = modules.join("bootstrap").join("dist").join("css").join("bootstrap.min.css");
    fs::copy(bootstrap, dist.join("bootstrap.css"))?;
    Ok(())
}

/// Installs what the samples need into a folder of the cache of its own, named after what that is.
fn installed(manifest: &Path) -> Result<PathBuf> {
    let cache = Cache::find()?;
    let digest = mark(&sha256(&fs::read(manifest)?), 12);
    let root = cache.npm_root().join("samples").join(digest);
    let done = root.join("installed");
    if !done.is_file() {
        fs::create_dir_all(&root)?;
        fs::copy(manifest, root.join("package.json"))?;
        let mut npm = Command::new("npm");
        npm.arg("install").arg("--prefix").arg(&root).args(["--no-audit", "--no-fund"]);
        let log = cache.log("samples")?;
        Install { tool: "the samples' frameworks", why: "they build the sample apps", log, limit: None }
            .run(&mut npm)?;
        fs::write(done, "")?;
    }
    Ok(root.join("node_modules"))
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    std::os::unix::fs::symlink(to, at).with_context(|| format!("cannot link {}", at.display()))
}

#[cfg(not(unix))]
fn link(to: &Path, at: &Path) -> Result<()> {
    copy_tree(to, at)
}

fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    for file in compress::files_below(from)? {
        let copy = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(copy.parent().context("a file lies in a folder")?)?;
        fs::copy(&file, &copy).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}
