//! Any text for the readers of amounts, rates and dates; see `k401_tests::fuzzing`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| k401_tests::fuzzing::texts(data));
