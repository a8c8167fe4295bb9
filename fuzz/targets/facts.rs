//! Any draft for any rule; see `k401_tests::fuzzing`.
#![no_main]

use k401_tests::fuzzing::{facts, mutate};
use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| -> Corpus {
    match facts(data) {
        k401_tests::fuzzing::Fate::NotAnInput => Corpus::Reject,
        _ => Corpus::Keep,
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    match mutate(&data[..size], max_size, seed.into()) {
        Some(changed) => {
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
