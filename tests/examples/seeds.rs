//! Writes what the fuzzer starts from: `seeds FOLDER` makes a folder in it for each target.

use std::fs;
use std::path::{Path, PathBuf};

use k401_tests::fuzzing::{Seed, facts_seeds, link_seeds, message_seeds, text_seeds};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder to write to"));
    write(&folder.join("facts"), facts_seeds());
    write(&folder.join("texts"), text_seeds());
    write(&folder.join("links"), link_seeds());
    write(&folder.join("messages"), message_seeds());
}

fn write(folder: &Path, seeds: Vec<Seed>) {
    fs::create_dir_all(folder).expect("a folder that can be made");
    for seed in seeds {
        fs::write(folder.join(seed.name), seed.data).expect("a file that can be written");
    }
}
