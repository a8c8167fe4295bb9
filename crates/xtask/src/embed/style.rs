//! The page's style sheets, made fit for a shadow root.
//!
//! Tokens move to `:host`, where a page's own value wins. Every `rem` becomes a multiple of the widget's own type size, because a
//! page may have made its root 10 pixels; in the conditions of container queries, where a variable cannot stand, an `em`.

use anyhow::{Context, Result};

use super::source;
use crate::styles;

/// The whole sheet.
pub fn sheet() -> Result<String> {
    let tokens = styles::read("tokens")?;
    let mut sheet = on_host(&tokens)?;
    for name in styles::FILES.into_iter().filter(|name| !["page", "tokens"].contains(name)) {
        sheet += &styles::read(name)?;
    }
    Ok(packed(&own_sizes(&(sheet + &source("element.css")?))))
}

/// The tokens on the host element, and the dark ones once more for pages that ask for them, or are dark themselves.
fn on_host(tokens: &str) -> Result<String> {
    let (_, dark) =
        tokens.split_once("@media (prefers-color-scheme: dark)").context("the tokens have a dark scheme")?;
    let (_, dark) = dark.split_once(".k401 {").context("the dark scheme is for .k401")?;
    let (dark, _) = dark.split_once('}').context("the dark scheme ends")?;
    let (light, rest) = tokens.split_once(".k401 {").context("the tokens are for .k401")?;
    let rest = rest.replace(".k401 {", ":host(:not([theme=\"light\"], [theme=\"inherit\"])) {");
    // Two rules: a browser that does not know states throws the second away, and only that.
    let [chosen, found] =
        ["[theme=\"dark\"]", "[theme=\"inherit\"]:state(dark)"].map(|asked| format!(":host({asked}) {{{dark}}}\n"));
    Ok(format!("{light}:host {{{rest}\n{chosen}{found}"))
}

/// Replaces every length in `rem`.
fn own_sizes(sheet: &str) -> String {
    let mut out = String::new();
    for line in sheet.lines() {
        let is_condition = line.trim_start().starts_with('@');
        let mut rest = line;
        while let Some(at) = rest.find("rem") {
            let (before, after) = (&rest[..at], &rest[at + 3..]);
            let start = before.rfind(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == '-'));
            let (text, number) = before.split_at(start.map_or(0, |start| start + 1));
            out += text;
            let is_length = number.ends_with(|letter: char| letter.is_ascii_digit());
            out += &match (is_length, is_condition) {
                (false, _) => format!("{number}rem"),
                (true, true) => format!("{number}em"),
                (true, false) => format!("calc({number}*var(--k401-rem))"),
            };
            rest = after;
        }
        out += rest;
        out.push('\n');
    }
    out
}

/// Without comments and indentation.
fn packed(sheet: &str) -> String {
    let mut packed = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        packed += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    packed += rest;
    packed.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_length_hangs_on_the_root_of_the_page() {
        let sheet = sheet().unwrap();
        let lengths = sheet.match_indices("rem").filter(|(at, _)| sheet[..*at].ends_with(|c: char| c.is_ascii_digit()));
        assert_eq!(lengths.count(), 0);
        assert!(!sheet.contains("/*"));
    }

    #[test]
    fn sizes_are_multiples_and_conditions_follow_the_text() {
        let sheet = "@container (min-width: 52rem) {\n  a {\n    margin: -0.125rem 2rem;\n    --k401-remark: 1;\n}}";
        let own = own_sizes(sheet);
        assert!(own.starts_with("@container (min-width: 52em) {"), "{own}");
        assert!(own.contains("margin: calc(-0.125*var(--k401-rem)) calc(2*var(--k401-rem));"), "{own}");
        assert!(own.contains("--k401-remark: 1;"), "{own}");
    }

    #[test]
    fn a_page_can_ask_for_either_scheme() {
        let tokens = ".k401 {\n  --a: 1;\n}\n@media (prefers-color-scheme: dark) {\n  .k401 {\n    --a: 2;\n  }\n}\n";
        let host = on_host(tokens).unwrap();
        assert!(host.starts_with(":host {\n  --a: 1;\n}"), "{host}");
        assert!(
            host.contains("dark) {\n  :host(:not([theme=\"light\"], [theme=\"inherit\"])) {\n    --a: 2;"),
            "{host}"
        );
        assert!(host.contains(":host([theme=\"dark\"]) {\n    --a: 2;\n  }\n"), "{host}");
        assert!(host.ends_with(":host([theme=\"inherit\"]:state(dark)) {\n    --a: 2;\n  }\n"), "{host}");
    }
}
