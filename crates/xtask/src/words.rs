//! The words of each language as files of their own, from the list of all texts that the wasm was numbered by.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{compress, places};

/// The languages in the order of a pair of texts.
const LANGUAGES: [&str; 2] = ["en", "es"];

/// All texts, those of the law first, and how many those are.
fn texts() -> Result<(Vec<k401_catalogue::Pair>, usize)> {
    let crates = places::root().join("crates");
    let folders = [crates.join("k401-words").join("src"), crates.join("k401-view").join("src")];
    let law = k401_catalogue::texts(&folders[..1])?.len();
    Ok((k401_catalogue::texts(&folders)?, law))
}

/// Writes `words/es.txt` into the folder of the page. English is in its wasm.
pub fn write_for_page(site: &Path) -> Result<()> {
    let (texts, _) = texts()?;
    let folder = site.join("words");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("es.txt"), k401_catalogue::words(&texts, 1, texts.len()))
        .context("cannot write the words")?;
    compress::folder(&folder)
}

/// Writes `words/en.js` and `words/es.js` into the folder of the engine: the words of the law as modules, which every bundler
/// knows how to carry.
pub fn write_for_engine(engine: &Path) -> Result<()> {
    let (texts, law) = texts()?;
    let folder = engine.join("words");
    fs::create_dir_all(&folder)?;
    for (at, language) in LANGUAGES.into_iter().enumerate() {
        let words = k401_catalogue::words(&texts, at, law);
        let escaped = words.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
        fs::write(folder.join(language).with_extension("js"), format!("export default `{escaped}`;\n"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line_and_takes_the_same_values_in_both_languages() {
        let (texts, law) = texts().unwrap();
        assert!(law > 500 && texts.len() > law, "{law} of {}", texts.len());
        for [en, es] in &texts {
            assert!(!en.contains('\n') && !es.contains('\n'), "{en:?}");
            assert_eq!(en.is_empty(), es.is_empty(), "{en:?}");
            for place in ["{0}", "{1}", "{2}", "{3}", "{4}"] {
                assert_eq!(en.contains(place), es.contains(place), "{en:?}");
            }
        }
    }
}
