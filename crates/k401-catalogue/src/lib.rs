//! The list of all texts of the product, read from its sources: every `t!("English", "Español")`.
//!
//! In the wasm a text is its place in this list, and the words of a language are a file of their own, fetched when the language
//! is wanted. `k401-words` numbers its texts from the list when it is compiled for wasm, and `xtask` writes the files from it:
//! both see the same sources, and a fingerprint tells when a file belongs to another build.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A text in English and in Spanish.
pub type Pair = [String; 2];

/// The folders of the sources below the folder of the crates, those of the law first: the engine, which shows no screens, needs
/// only those.
pub const FOLDERS: [&str; 2] = ["k401-words/src", "k401-view/src"];

/// Folders whose words never reach the wasm: what they say was rendered when it was built.
const LEFT_OUT: [&str; 3] = ["k401-words/src/tables", "k401-words/src/article", "k401-view/src/still"];

/// Every text below the folders, in the order of the sources, each once. A folder that is not there has none.
///
/// # Errors
/// When a file cannot be read or is not Rust.
pub fn texts(folders: &[PathBuf]) -> io::Result<Vec<Pair>> {
    let mut found = Vec::new();
    for folder in folders {
        let mut files = Vec::new();
        if folder.is_dir() {
            files_below(folder, &mut files)?;
        }
        files.sort();
        for file in files {
            let source = fs::read_to_string(&file)?;
            let tokens: TokenStream = source
                .parse()
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", file.display())))?;
            collect(tokens, &mut found);
        }
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|pair| seen.insert(pair.clone()));
    Ok(found)
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if LEFT_OUT.iter().any(|folder| path.ends_with(folder)) {
            continue;
        }
        if path.is_dir() {
            files_below(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// Collects `t!(…)` anywhere, and the pairs of literals inside `texts! { … }`, which expands to them.
fn collect(tokens: TokenStream, found: &mut Vec<Pair>) {
    let mut called = String::new();
    let mut is_call = false;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                called = name.to_string();
                is_call = false;
            }
            TokenTree::Punct(mark) if mark.as_char() == '!' => is_call = true,
            TokenTree::Group(group) => {
                let is_list = called == "texts" && group.delimiter() == Delimiter::Brace;
                if is_call && (called == "t" || is_list) {
                    pairs(group.stream(), found);
                } else {
                    collect(group.stream(), found);
                }
                called.clear();
                is_call = false;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                called.clear();
                is_call = false;
            }
        }
    }
}

/// Every two strings that follow one another with a comma between.
fn pairs(tokens: TokenStream, found: &mut Vec<Pair>) {
    let mut english = None;
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => {
                let text = match syn::Lit::new(literal) {
                    syn::Lit::Str(text) => text.value(),
                    _ => continue,
                };
                match english.take() {
                    None => english = Some(text),
                    Some(english) => found.push([english, text]),
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ',' => {}
            _ => english = None,
        }
    }
}

/// Tells one list from another.
pub fn fingerprint(texts: &[Pair]) -> String {
    // FNV-1a: good enough to tell builds apart, and short enough to be here.
    let bytes = texts.iter().flatten().flat_map(|text| text.bytes().chain([0]));
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// The words of one language, 0 for English and 1 for Spanish: the fingerprint, then one text a line, the first `count` of them.
pub fn words(texts: &[Pair], language: usize, count: usize) -> String {
    let lines = texts.iter().take(count).filter_map(|pair| pair.get(language));
    std::iter::once(fingerprint(texts)).chain(lines.cloned()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<Pair> {
        let mut found = Vec::new();
        collect(source.parse().unwrap(), &mut found);
        found
    }

    #[test]
    fn texts_are_found_wherever_they_stand() {
        let source = r#"
            pub const A: Text = t!("one", "uno");
            fn f(x: u8) -> Text { match x { 0 => t!("tw\"o", "d\u{f3}s",), _ => g(&[t!("three", "tres")]) } }
            texts! { B = "four", "cuatro"; C = "five",
                "cinco"; }
            const D: [&str; 2] = ["no", "text"]; fn h() { assert!(t("a", "b")); other!("x", "y"); }
        "#;
        let english: Vec<String> = found(source).into_iter().map(|[english, _]| english).collect();
        assert_eq!(english, ["one", "tw\"o", "three", "four", "five"]);
        assert_eq!(found(source)[1][1], "dós");
    }

    #[test]
    fn another_list_has_another_fingerprint() {
        let one = [["a".to_owned(), "b".to_owned()]];
        let other = [["ab".to_owned(), String::new()]];
        assert_ne!(fingerprint(&one), fingerprint(&other));
        assert_eq!(words(&one, 1, 1).lines().collect::<Vec<_>>(), [fingerprint(&one).as_str(), "b"]);
    }
}
