//! What the fuzzer calls, and the replay of its corpus in `cargo test`: the boundary where anything may come in.
//!
//! An input of the target `facts` is JSON, `{"rule":"withdrawal","facts":{…}}`, so that an entry of the corpus can be read and
//! outlives new fields. One of `texts` is the text itself, one of `links` what stands behind the `#`, one of `messages` a call of
//! the embedding page a line. `cargo xtask fuzz` drives them; `docs/fuzzing.md` has the figures.

mod drawn;
mod facts;
mod links;
mod messages;
mod mutation;
mod parts;
mod pool;
mod random;
mod seeds;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

pub use facts::{Fate, facts};
pub use links::links;
pub use messages::messages;
pub use mutation::mutate;
pub use seeds::{Seed, facts_seeds, link_seeds, message_seeds, text_seeds};
pub use texts::texts;

/// The folder of a target's corpus.
pub fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("fuzz").join("corpus").join(target)
}

/// The entries of a target's corpus, in name order.
pub fn entries(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = corpus(target);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<(String, Vec<u8>)> = files
        .map(|entry| entry.expect("readable folder").path())
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (name, fs::read(&path).expect("readable file"))
        })
        .collect();
    entries.sort();
    entries
}
