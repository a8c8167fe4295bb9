//! The builder page for editors, `builder.html` in the site: its files, what it knows of the product, and the tables.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{compress, digest, places};

/// Puts it into the built page. The tables and panels must be rendered before.
pub fn into_site(site: &Path) -> Result<()> {
    let folder = site.join("builder");
    let source = places::root().join("web").join("builder");
    copy_all(&source, &folder)?;
    fs::rename(folder.join("builder.html"), site.join("builder.html"))?;
    let rendered = places::prerender();
    for language in fs::read_dir(&rendered)? {
        let language = language?.path();
        if let Some(name) = language.file_name().filter(|_| language.is_dir()) {
            copy_all(&language, &folder.join("tables").join(name))?;
            // Whole pages, not tables.
            for page in ["hosted.html", "alone.html"] {
                fs::remove_file(folder.join("tables").join(name).join(page))?;
            }
        }
    }
    let known = rendered.join("builder.js");
    let known = fs::read_to_string(&known).with_context(|| format!("cannot read {}", known.display()))?;
    fs::write(folder.join("data.js"), known + &integrity())?;
    Ok(())
}

/// The hash of the element's loader, empty where the element is not built.
fn integrity() -> String {
    let hash = fs::read(places::embed().join("k401.js")).map_or_else(|_| String::new(), |data| digest::sha384(&data));
    format!("export const INTEGRITY = \"{hash}\";\n")
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    for file in compress::files_below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().context("a file is in a folder")?)?;
        fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}
