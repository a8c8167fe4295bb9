//! Which crate of ours may use which.

use super::{assert_tidy, texts};

/// Crate and what it may depend on. The law knows nothing of words, words nothing of screens, and nobody knows xtask.
const ALLOWED: &[(&str, &[&str])] = &[
    ("k401-catalogue", &[]),
    ("k401-core", &[]),
    ("k401-words", &["k401-catalogue", "k401-core"]),
    ("k401-js", &["k401-core", "k401-words"]),
    ("k401-view", &["k401-core", "k401-words"]),
    ("k401-widget", &["k401-core", "k401-words", "k401-view"]),
    ("xtask", &["k401-catalogue", "k401-core", "k401-words", "k401-view"]),
    ("k401-tests", &["k401-core", "k401-words", "k401-js", "k401-view", "k401-widget", "xtask"]),
];

#[test]
fn crates_depend_only_as_allowed() {
    let manifests = texts("crates", "toml").into_iter().chain(texts("tests", "toml"));
    let findings: Vec<String> = manifests
        .filter(|(name, _)| name.ends_with("/Cargo.toml"))
        .flat_map(|(name, text)| forbidden(&text).into_iter().map(move |finding| format!("{name}: {finding}")))
        .collect();
    assert_tidy("a crate depends on one that it must not know (tidy/dependencies.rs has the table)", &findings);
}

fn forbidden(manifest: &str) -> Vec<String> {
    let Some(package) = manifest.lines().find_map(|line| line.strip_prefix("name = ")) else { return Vec::new() };
    let package = package.trim_matches('"');
    let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == package) else {
        return vec![format!("{package} is not in the table of allowed dependencies")];
    };
    let ours = |name: &String| ALLOWED.iter().any(|(known, _)| known == name);
    let uses = dependencies(manifest).into_iter().filter(ours);
    uses.filter(|name| !allowed.contains(&name.as_str())).map(|name| format!("{package} uses {name}")).collect()
}

/// Names in every kind of dependency section.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            inside = section.ends_with("dependencies");
            names.extend(section.split_once("dependencies.").map(|(_, name)| name.to_owned()));
        } else if inside && !line.starts_with('#') {
            let end = line.find(['.', ' ', '=']).unwrap_or(line.len());
            names.extend((end > 0).then(|| line[..end].to_owned()));
        }
    }
    names
}

#[test]
fn every_way_to_write_a_dependency_is_seen() {
    let manifest = "name = \"k401-js\"\n[dependencies]\nyew = \"1\"\nk401-core.workspace = true\n\
                    [dev-dependencies]\nk401-view = { path = \"x\" }\n[dependencies.k401-widget]\nversion = \"1\"\n\
                    [features]\nk401-tests = []\n";
    assert_eq!(forbidden(manifest), ["k401-js uses k401-view", "k401-js uses k401-widget"]);
    assert_eq!(forbidden("name = \"new\"").len(), 1);
}
