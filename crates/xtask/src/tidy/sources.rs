//! What source files may not contain, and how long they may be.

use super::{assert_tidy, texts};

/// Longer files hold more than one topic.
const MOST_LINES: usize = 400;
/// Folders of tables and wording, which are one topic however long.
const LONG_FOLDERS: [&str; 4] = ["figures", "text", "labels", "life_tables"];

#[test]
fn files_stay_short() {
    let mut sources = texts("crates", "rs");
    sources.extend(texts("tests", "rs"));
    let findings: Vec<String> = sources
        .iter()
        .filter(|(name, text)| text.lines().count() > MOST_LINES && !may_be_long(name))
        .map(|(name, text)| format!("{name}: {} lines", text.lines().count()))
        .collect();
    assert_tidy("a file over 400 lines holds more than one topic: split it", &findings);
}

#[test]
fn the_law_counts_in_decimals() {
    let findings: Vec<String> = texts("crates/k401-core/src", "rs")
        .iter()
        .flat_map(|(name, text)| float_lines(text).into_iter().map(move |line| format!("{name}:{line}")))
        .collect();
    assert_tidy("k401-core must not use f32 or f64: money and rates are decimals", &findings);
}

#[test]
fn nothing_is_styled_inline() {
    let mut pages = texts("crates/k401-view", "rs");
    pages.extend(texts("crates/k401-widget", "rs"));
    pages.extend(texts("web", "html"));
    pages.push(("index.html".into(), std::fs::read_to_string(crate::places::root().join("index.html")).unwrap()));
    let inline = |line: &str| line.contains("style=") && !line.trim_start().starts_with("//");
    let findings: Vec<String> = pages
        .iter()
        .flat_map(|(name, text)| lines_where(text, inline).into_iter().map(move |line| format!("{name}:{line}")))
        .collect();
    assert_tidy("the Content-Security-Policy blocks style attributes: use a class", &findings);
}

fn may_be_long(name: &str) -> bool {
    name.split('/').any(|part| LONG_FOLDERS.contains(&part))
}

/// Numbers of the lines that name a float type in code.
fn float_lines(text: &str) -> Vec<usize> {
    lines_where(text, |line| {
        let code = line.split("//").next().unwrap_or_default();
        ["f32", "f64"].iter().any(|token| {
            code.match_indices(token).any(|(at, _)| {
                // A digit may stand before, as in `1f64`; a letter makes another word.
                let before = code[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() || c == '_');
                let after = code[at + token.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
                !before && !after
            })
        })
    })
}

fn lines_where(text: &str, wanted: impl Fn(&str) -> bool) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| wanted(line)).map(|(index, _)| index + 1).collect()
}

#[test]
fn floats_are_found_in_code_only() {
    assert_eq!(float_lines("let a: f64 = 1.0;\nlet half32 = 1;\n// f64 is banned\nlet b = 1f32;"), [1, 4]);
}

#[test]
fn tables_may_be_long() {
    assert!(may_be_long("crates/k401-core/src/figures/y2026.rs"));
    assert!(!may_be_long("crates/k401-core/src/money.rs"));
}
