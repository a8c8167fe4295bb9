//! Build, test and release tasks: `cargo xtask help`.
fn main() {}
