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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_and_comments_go() {
        let script = "// why\nlet a = \"// text\"; // beside\n\n  /** What. */\n  a = b / c;\n";
        assert_eq!(packed(script), "let a = \"// text\"; // beside\na = b / c;\n");
    }
}
