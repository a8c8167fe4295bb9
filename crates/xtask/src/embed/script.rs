//! Scripts without what only their authors need.

/// A script without comments on lines of their own, indentation and empty lines. Nothing else: what is left is what was
/// written, and brotli does the rest.
pub fn packed(script: &str) -> String {
    let mut packed = String::new();
    for line in script.lines().map(str::trim) {
        let is_comment = line.starts_with("//") || (line.starts_with("/**") && line.ends_with("*/"));
        if !line.is_empty() && !is_comment {
            packed += line;
            packed.push('\n');
        }
    }
    packed
}

/// Scripts that stand one after the other in one file: what one had imported from another is there. Only what the loader calls is
/// exported.
pub fn joined(scripts: &str) -> String {
    let mut joined = String::new();
    for line in scripts.lines().filter(|line| !line.starts_with("import ")) {
        let is_private = ["export const ", "export let "].iter().any(|start| line.starts_with(start));
        let is_own = line.starts_with("export class Surroundings");
        joined += line.strip_prefix("export ").filter(|_| is_private || is_own).unwrap_or(line);
        joined.push('\n');
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_and_comments_go() {
        let script = "// why\nlet a = \"// text\"; // beside\n\n  /** What. */\n  a = b / c;\n";
        assert_eq!(packed(script), "let a = \"// text\"; // beside\na = b / c;\n");
    }

    #[test]
    fn joined_scripts_import_nothing_and_export_what_the_loader_calls() {
        let scripts = "export const a = 1;\nimport { a } from \"./a.js\";\nexport class B {}\nexport function c() {}\n";
        assert_eq!(joined(scripts), "const a = 1;\nexport class B {}\nexport function c() {}\n");
    }
}
