//! Anything behind the `#` of the page's address; see `k401_tests::fuzzing`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| k401_tests::fuzzing::links(data));
