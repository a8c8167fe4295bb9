//! What pages show without the widget, in `dist/prerender`, and its place in the hosted page.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{bundle, compress, places};

/// The language of the hosted page.
const LANGUAGE: &str = "en";
/// Where the body goes, as Trunk's minifier writes it and as `index.html` has it.
const PLACES: [&str; 2] = ["<div id=k401></div>", "<div id=\"k401\"></div>"];

/// Renders everything anew.
pub fn write() -> Result<()> {
    let folder = places::prerender();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--locked", "--package", "k401-view", "--example", "prerender", "--"]);
    bundle::run(command.arg(&folder))
}

/// Puts the widget's picture and the tables into the built page, and pages of the other years and languages beside it.
pub fn into_site(site: &Path) -> Result<()> {
    let index = site.join("index.html");
    let page = with_body(&fs::read_to_string(&index)?, &body("hosted")?)?;
    fs::write(index, page)?;
    table_pages(site)
}

/// The rendered body of a kind of page.
pub fn body(kind: &str) -> Result<String> {
    let file = places::prerender().join(LANGUAGE).join(kind).with_extension("html");
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn with_body(page: &str, body: &str) -> Result<String> {
    let place =
        PLACES.into_iter().find(|place| page.contains(place)).context("the page has no place for the widget")?;
    Ok(page.replacen(place, body, 1))
}

/// A page of its own for each year and language: `reference/<language>/<year>.html`.
fn table_pages(site: &Path) -> Result<()> {
    for file in compress::files_below(&places::prerender())? {
        let Some((language, year)) = language_and_year(&file) else { continue };
        let folder = site.join("reference").join(language);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{year}.html")), table_page(language, &fs::read_to_string(&file)?))?;
    }
    Ok(())
}

/// The names in `<language>/<year>.html`; nothing for other files.
fn language_and_year(file: &Path) -> Option<(&str, u16)> {
    let year = file.file_stem()?.to_str()?.parse().ok()?;
    let language = file.parent()?.file_name()?.to_str()?;
    language.starts_with(char::is_alphabetic).then_some((language, year))
}

fn table_page(language: &str, tables: &str) -> String {
    let title = tables.split_once("<h2>").and_then(|(_, rest)| rest.split_once("</h2>")).map_or("", |(title, _)| title);
    let tables = tables.replacen("h2>", "h1>", 2);
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"../../k401.css\">\n\
         <main class=\"k401-page\">\n{tables}<p><a href=\"../../\">401(k)</a></p>\n</main>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_takes_the_widgets_place() {
        assert_eq!(with_body("<body><div id=k401></div>", "<p>").unwrap(), "<body><p>");
        assert!(with_body("<body>", "<p>").is_err());
    }

    #[test]
    fn only_whole_years_become_pages() {
        assert_eq!(language_and_year(Path::new("prerender/es/2026.html")), Some(("es", 2026)));
        assert_eq!(language_and_year(Path::new("prerender/es/2026/losses.html")), None);
        assert_eq!(language_and_year(Path::new("prerender/es/hosted.html")), None);
    }

    #[test]
    fn a_page_of_tables_is_named_after_them() {
        let page = table_page("es", "<h2>Tablas, 2026</h2>\n<table>");
        assert!(page.contains("<title>Tablas, 2026</title>") && page.contains("<h1>Tablas, 2026</h1>"), "{page}");
    }
}
