//! How the files speak of one another. Short: there are hundreds of them, and they go over the line.

/// The file of a panel, which the first one exports so that the widget knows of it.
pub fn file(panel: &str) -> String {
    [panel, ".wasm"].concat()
}

/// A function, by its number before.
pub fn function(number: u32) -> String {
    base36(number)
}

/// A table.
pub fn table(number: u32) -> String {
    ["t.", &base36(number)].concat()
}

/// A global variable.
pub fn global(number: u32) -> String {
    ["g.", &base36(number)].concat()
}

fn base36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(char::from_digit(number % 36, 36));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}
