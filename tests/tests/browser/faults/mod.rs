//! Everything that can be wrong around the calculator: files, storage, clock, memory. Each fault ends in the fallback or in
//! right numbers, and `cargo xtask faults` writes down which.

mod element;
mod files;
mod frame;
mod memory;
mod outcome;
mod surroundings;
mod walk;
