//! The builder page for editors, `builder.html` in the site: its files, what it knows of the product, and the tables.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::{compress, digest, embed, places};

/// Puts it into the built page. The tables and panels must be rendered before.
pub fn into_site(site: &Path) -> Result<()> {
    let folder = site.join("builder");
    let source = places::root().join("web").join("builder");
    copy_all(&source, &folder)?;
    fs::write(folder.join("contrast.js"), embed::source("contrast.js")?)?;
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
    fs::write(folder.join("data.js"), known_as_script()? + &integrity())?;
    Ok(())
}

/// What is rendered of the product for the builder, as JavaScript.
fn known_as_script() -> Result<String> {
    let file = places::prerender().join("builder.js");
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// What editors can choose from.
pub struct Known {
    /// The years of the figures, newest first.
    pub years: Vec<u16>,
    /// Name, English and Spanish label of each panel.
    pub panels: Vec<[String; 3]>,
}

impl Known {
    /// Reads it from what is rendered.
    pub fn read() -> Result<Self> {
        let known = Self::of(&known_as_script()?);
        ensure!(!known.years.is_empty() && !known.panels.is_empty(), "the builder's list names no year or no panel");
        Ok(known)
    }

    fn of(script: &str) -> Self {
        let years = script.lines().find_map(|line| line.strip_prefix("export const YEARS = ["));
        let years = years.unwrap_or_default().split([',', ']']).filter_map(|year| year.trim().parse().ok()).collect();
        let lines = script.lines().filter(|line| line.starts_with("  [\""));
        let texts = |line: &str| {
            let mut texts = line.split('"').skip(1).step_by(2).map(str::to_owned);
            Some([texts.next()?, texts.next()?, texts.next()?])
        };
        Self { years, panels: lines.filter_map(texts).collect() }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_panels_are_read_from_the_rendered_list() {
        let known = Known::of(
            "export const YEARS = [2026, 2025];\nexport const PANELS = [\n  [\"loan\", [\"Borrow\", \"Pedir prestado\"]],\n];\n",
        );
        assert_eq!(known.years, [2026, 2025]);
        assert_eq!(known.panels, [["loan", "Borrow", "Pedir prestado"]]);
    }
}
