fn main() {
    xtask::embed::build().unwrap();
}
