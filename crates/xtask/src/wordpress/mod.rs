//! The WordPress plugin: `dist/wordpress/k401.zip`, with the element and the tables inside, so that a site asks nobody else.

pub mod site;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use anyhow::{Context, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::builder::Known;
use crate::{compress, digest, places};

/// The folder that the plugin unpacks to.
const FOLDER: &str = "k401";
const VERSION_PLACE: &str = "K401_VERSION";

/// Packs it from the rendered tables and, where it is built, the element.
pub fn pack() -> Result<()> {
    let folder = places::wordpress();
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("k401.zip"), zipped(&files()?)?)?;
    Ok(())
}

/// Every file by its name in the plugin.
fn files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let root = places::root();
    add_below(&root.join("web").join("wordpress").join(FOLDER), "", &mut files)?;
    for (name, data) in &mut files {
        if [".php", ".json", ".txt"].iter().any(|ending| name.ends_with(ending)) {
            *data = String::from_utf8(data.clone())?.replace(VERSION_PLACE, env!("CARGO_PKG_VERSION")).into_bytes();
        }
    }
    add_below(&places::prerender(), "tables/", &mut files)?;
    // Whole pages and the builder's list, which the plugin has no use for.
    files.retain(|name, _| !["/hosted.html", "/alone.html", "/builder.js"].iter().any(|end| name.ends_with(end)));
    if places::embed().is_dir() {
        add_below(&places::embed(), "embed/", &mut files)?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        files.insert(name.to_owned(), fs::read(root.join(name))?);
    }
    let integrity = files.get("embed/k401.js").map_or_else(String::new, |loader| digest::sha384(loader));
    files.insert("known.php".to_owned(), known(&Known::read()?, &integrity).into_bytes());
    Ok(files)
}

fn add_below(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for file in compress::files_below(folder)? {
        let name = file.strip_prefix(folder)?.display().to_string().replace('\\', "/");
        // WordPress's own servers do not send the compressed twins.
        if !name.ends_with(".br") {
            let data = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            files.insert([prefix, &name].concat(), data);
        }
    }
    Ok(())
}

/// What the plugin knows of the product, as PHP.
fn known(known: &Known, integrity: &str) -> String {
    let years: Vec<String> = known.years.iter().map(u16::to_string).collect();
    let view = |[name, english, spanish]: &[String; 3]| {
        format!("\t\t{} => array( {}, {} ),\n", quoted(name), quoted(english), quoted(spanish))
    };
    let views: String = known.panels.iter().map(view).collect();
    format!(
        "<?php\n// Written by `cargo xtask dist`.\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n\t'version'   => {},\n\
         \t'integrity' => {},\n\t'years'     => array( {} ),\n\t'views'     => array(\n{views}\t),\n);\n",
        quoted(env!("CARGO_PKG_VERSION")),
        quoted(integrity),
        years.join(", ")
    )
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The same files give the same bytes: names are sorted and no time is written.
fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, data) in files {
        writer.start_file(format!("{FOLDER}/{name}"), SimpleFileOptions::default())?;
        writer.write_all(data)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_pack_to_the_same_bytes() {
        let files = BTreeMap::from([("a.php".to_owned(), b"<?php".to_vec()), ("b/c.html".to_owned(), vec![0; 500])]);
        let packed = zipped(&files).unwrap();
        assert_eq!(packed, zipped(&files).unwrap());
        assert!(packed.starts_with(b"PK") && packed.windows(10).any(|part| part == b"k401/a.php"));
    }

    #[test]
    fn what_the_plugin_knows_is_php() {
        let panels = vec![["loan", "Borrow", "It's \\ prestado"].map(str::to_owned)];
        let text = known(&Known { years: vec![2026, 2025], panels }, "sha384-x");
        assert!(text.contains("'years'     => array( 2026, 2025 ),"), "{text}");
        assert!(text.contains("\t\t'loan' => array( 'Borrow', 'It\\'s \\\\ prestado' ),"), "{text}");
    }
}
