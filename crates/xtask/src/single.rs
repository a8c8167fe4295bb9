//! `dist/k401.html`: the whole calculator in one file that opens from a disk, an e-mail or a memory stick.
//!
//! Everything is inline, so the policy stands in the file too and names the one script and the one style sheet by digest.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::digest::{base64, sha256};
use crate::setup::Tools;
use crate::{compress, minify, places, prerender};

/// The wasm's file.
pub const WASM: &str = "k401-widget_bg.wasm";

/// Writes it from the built page.
pub fn write(tools: &Tools, site: &Path) -> Result<()> {
    let web = places::root().join("web");
    let read = |folder: &Path, name: &str| {
        fs::read_to_string(folder.join(name)).with_context(|| format!("cannot read {name} in {}", folder.display()))
    };
    let unpacking = with_files(&read(&web, "single.js")?, site)?;
    let script = [read(site, "k401-widget.js")?, unpacking, without_import(&read(&web, "start.js")?)?].join("\n");
    let script = minify::module(tools, &script)?;
    let page = page(&prerender::body("alone")?, &read(site, "k401.css")?, &script)?;
    fs::write(places::dist().join("k401.html"), page)?;
    Ok(())
}

/// The wasm with all its panels, and what the hosted page would fetch later: the words of other languages and the tables.
fn with_files(script: &str, site: &Path) -> Result<String> {
    const PLACE: &str = "const PACKED = {};";
    ensure!(script.contains(PLACE), "web/single.js has no place for the files");
    let whole = places::whole();
    let mut files = vec![(whole.as_path(), whole.join(WASM))];
    for folder in ["words", "tables"] {
        files.extend(compress::files_below(&site.join(folder))?.into_iter().map(|file| (site, file)));
    }
    let mut list = String::new();
    for (base, file) in files.iter().filter(|(_, file)| file.extension().is_none_or(|extension| extension != "br")) {
        let name = file.strip_prefix(base)?.display().to_string().replace('\\', "/");
        let data = fs::read(file).with_context(|| format!("the page has no {name}"))?;
        list += &format!("\n  \"{name}\": \"{}\",", base64(&gzip(&data)?));
    }
    Ok(script.replacen(PLACE, &format!("const PACKED = {{{list}\n}};"), 1))
}

fn page(body: &str, style: &str, script: &str) -> Result<String> {
    // Either would end its element early, and the digest would be another's.
    if script.to_ascii_lowercase().contains("</script") || script.contains("<!--") || style.contains("</style") {
        bail!("a script or style sheet that contains its own end cannot stand inline");
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; base-uri 'none'; \
         form-action 'none'",
        sha256(script.as_bytes()),
        sha256(style.as_bytes())
    );
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>401(k) calculator</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n<body>\n{body}\
         <script type=\"module\">{script}</script>\n</body>\n</html>\n"
    ))
}

/// The start script without its first import: what it names is in the same script here.
fn without_import(script: &str) -> Result<String> {
    let (imports, rest): (Vec<&str>, Vec<&str>) = script.lines().partition(|line| line.starts_with("import "));
    if imports.len() != 1 || !imports[0].ends_with("from \"./k401-widget.js\";") || script.contains("import(") {
        bail!("web/start.js may import only the widget: the single file has nothing else");
    }
    Ok(rest.join("\n"))
}

/// As small as can be unpacked by every browser's own `DecompressionStream`. The same data gives the same bytes.
fn gzip(data: &[u8]) -> Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(data)?;
    Ok(packer.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_exactly_what_is_inline() {
        let page = page("<p>", "p{}", "abc").unwrap();
        assert!(page.contains("script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' 'wasm-unsafe-eval';"));
        assert!(!page.contains("'self'") && !page.contains("unsafe-inline"), "{page}");
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        assert!(page("", "", "a = '</SCRIPT>'").is_err());
    }

    #[test]
    fn only_the_widgets_import_is_dropped() {
        let start = "import init, { mount } from \"./k401-widget.js\";\nmount();";
        assert_eq!(without_import(start).unwrap(), "mount();");
        assert!(without_import("import a from \"./other.js\";").is_err());
        assert!(without_import(&format!("{start}\nimport(\"./other.js\");")).is_err());
    }
}
