//! Anything an embedding page asks of the widget; see `k401_tests::fuzzing`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| k401_tests::fuzzing::messages(data));
