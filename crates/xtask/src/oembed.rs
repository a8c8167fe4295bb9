//! oEmbed without a server: one JSON file a calculator and language, and in the page a link by which a site that is given the
//! page's address finds one.
//!
//! Both must name the page's public address, so they are written only where `K401_ADDRESS` says it.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::builder::Known;
use crate::places;

/// Variable with the address that readers open, like `https://example.org/k401/`.
const ADDRESS: &str = "K401_ADDRESS";
const WIDTH: u32 = 720;
const HEIGHT: u32 = 720;
/// How long a site may keep the answer, in seconds: a day.
const CACHE_AGE: u32 = 86_400;

/// Writes `oembed/<language>/<view>.json` and the link, where the address is known.
pub fn into_site(site: &Path) -> Result<()> {
    let Ok(address) = env::var(ADDRESS) else {
        println!("no oEmbed files: {ADDRESS} does not say where the page will be");
        return Ok(());
    };
    write(site, &address)
}

/// Writes the files for a page at `address`.
pub fn write(site: &Path, address: &str) -> Result<()> {
    ensure!(address.starts_with("https://") && address.ends_with('/'), "{ADDRESS} must be https://…/, not {address}");
    ensure!(
        !address.contains(['"', '<', '>', '&', '\\', ' ']),
        "{ADDRESS} has a letter that no address has: {address}"
    );
    for [view, english, spanish] in &Known::read()?.panels {
        for (language, label) in [("en", english), ("es", spanish)] {
            let folder = site.join("oembed").join(language);
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(format!("{view}.json")), answer(address, language, view, label))?;
        }
    }
    let index = site.join("index.html");
    let page = fs::read_to_string(&index)?;
    fs::write(index, with_link(&page, address)?)?;
    Ok(())
}

fn answer(address: &str, language: &str, view: &str, label: &str) -> String {
    // The frame's own page where there is one, else the whole page: it works in a frame too.
    let page = if places::embed().join("frame.html").is_file() { "embed/frame.html" } else { "" };
    let frame = format!(
        "<iframe src=\\\"{address}{page}?view={view}&amp;lang={language}\\\" title=\\\"401(k): {label}\\\" \
         loading=\\\"lazy\\\" width=\\\"100%\\\" height=\\\"{HEIGHT}\\\" \
         sandbox=\\\"allow-scripts allow-popups allow-downloads\\\" allow=\\\"clipboard-write\\\"></iframe>"
    );
    format!(
        "{{\"version\":\"1.0\",\"type\":\"rich\",\"provider_name\":\"k401\",\"provider_url\":\"{address}\",\
         \"title\":\"401(k): {label}\",\"html\":\"{frame}\",\"width\":{WIDTH},\"height\":{HEIGHT},\
         \"cache_age\":{CACHE_AGE}}}\n"
    )
}

/// The page with the link early in its head: readers of it stop after 150 KB.
fn with_link(page: &str, address: &str) -> Result<String> {
    const BEFORE: &str = "<title>";
    ensure!(page.contains(BEFORE), "the page has no title");
    let link = format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"401(k)\" href=\"{address}oembed/en/withdrawal.json\">"
    );
    Ok(page.replacen(BEFORE, &(link + BEFORE), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_has_what_the_standard_asks_of_a_rich_one() {
        let answer = answer("https://example.org/k401/", "es", "loan", "Pedir prestado");
        for part in [
            "\"version\":\"1.0\"",
            "\"type\":\"rich\"",
            "\"width\":720",
            "\"height\":720",
            "?view=loan&amp;lang=es\\\"",
        ] {
            assert!(answer.contains(part), "{part} in {answer}");
        }
    }

    #[test]
    fn the_link_comes_before_the_title() {
        let page = with_link("<head><title>x</title>", "https://example.org/").unwrap();
        assert!(page.starts_with("<head><link rel=\"alternate\" type=\"application/json+oembed\""), "{page}");
        assert!(page.contains("href=\"https://example.org/oembed/en/withdrawal.json\"><title>"), "{page}");
    }

    #[test]
    fn a_wrong_address_is_refused() {
        for address in ["http://example.org/", "https://example.org", "https://example.org/\"/"] {
            assert!(write(Path::new("nowhere"), address).is_err(), "{address}");
        }
    }
}
