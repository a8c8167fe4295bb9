//! The rules for JavaScript: the wasm behind the npm package `k401`, entry `k401/engine`.
//!
//! A JavaScript value is walked into a [`k401_core::facts::Draft`], whatever it is; the rule answers with plain data. Problems
//! are thrown as a plain list, which `package/index.js` makes a `K401Error` of. Nothing here panics: a panic would trap.

mod answer;
mod calls;
mod notes;
mod plain;
mod rules;
#[cfg(feature = "typescript")]
pub mod typescript;
mod walk;

pub use calls::{figures, reckon, tables, take_tables, take_words, versions};

/// Memory in small wasm: the standard allocator's code is four times as long.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
