//! Scripts that become one file.

/// Scripts one after the other: what one had imported from another is there. Only what the loader calls is exported.
pub fn joined(scripts: &str) -> String {
    let mut joined = String::new();
    for line in scripts.lines().filter(|line| !line.starts_with("import ")) {
        let is_private =
            ["export const ", "export let ", "export class Surroundings"].iter().any(|start| line.starts_with(start));
        joined += line.strip_prefix("export ").filter(|_| is_private).unwrap_or(line);
        joined.push('\n');
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_scripts_import_nothing_and_export_what_the_loader_calls() {
        let scripts = "export const a = 1;\nimport { a } from \"./a.js\";\nexport class B {}\nexport function c() {}\n";
        assert_eq!(joined(scripts), "const a = 1;\nexport class B {}\nexport function c() {}\n");
    }
}
