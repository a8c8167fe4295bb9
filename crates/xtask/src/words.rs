//! The words and the tables of each language as files of their own: words from the list of all texts that the wasm was numbered
//! by, tables as the rules compute them.

use std::fs;
use std::path::Path;

use anyhow::Result;
use k401_words::Language;
use k401_words::tables::pack;

use crate::places;

/// The languages in the order of a pair of texts.
const LANGUAGES: [&str; 2] = ["en", "es"];

/// All texts, those of the law first, and how many those are.
fn texts() -> Result<(Vec<k401_catalogue::Pair>, usize)> {
    let folders = k401_catalogue::FOLDERS.map(|folder| places::root().join("crates").join(folder));
    let law = k401_catalogue::texts(&folders[..1])?.len();
    Ok((k401_catalogue::texts(&folders)?, law))
}

/// Writes `words/es.txt` and `tables/<language>.txt` into the folder of the page. English words are in its wasm.
pub fn write_for_page(site: &Path) -> Result<()> {
    let (texts, _) = texts()?;
    let (words, tables) = (site.join("words"), site.join("tables"));
    fs::create_dir_all(&words)?;
    fs::create_dir_all(&tables)?;
    fs::write(words.join("es.txt"), k401_catalogue::words(&texts, 1, texts.len()))?;
    for language in LANGUAGES {
        fs::write(tables.join(language).with_extension("txt"), pack(Language::of_tag(language)))?;
    }
    Ok(())
}

/// Writes `words/<language>.js` and `tables/<language>.js` into the folder of the engine: modules, which every bundler knows how
/// to carry.
pub fn write_for_engine(engine: &Path) -> Result<()> {
    let (texts, law) = texts()?;
    let (words, tables) = (engine.join("words"), engine.join("tables"));
    fs::create_dir_all(&words)?;
    fs::create_dir_all(&tables)?;
    for (at, language) in LANGUAGES.into_iter().enumerate() {
        fs::write(words.join(language).with_extension("js"), module(&k401_catalogue::words(&texts, at, law)))?;
        fs::write(tables.join(language).with_extension("js"), module(&pack(Language::of_tag(language))))?;
    }
    Ok(())
}

/// A text as a JavaScript module.
fn module(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    format!("export default `{escaped}`;\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line_and_takes_the_same_values_in_both_languages() {
        let (texts, law) = texts().unwrap();
        assert!(law > 300 && texts.len() > law, "{law} of {}", texts.len());
        for [en, es] in &texts {
            assert!(!en.contains('\n') && !es.contains('\n'), "{en:?}");
            assert_eq!(en.is_empty(), es.is_empty(), "{en:?}");
            for place in ["{0}", "{1}", "{2}", "{3}", "{4}"] {
                assert_eq!(en.contains(place), es.contains(place), "{en:?}");
            }
        }
    }
}
