//! The words of the reference tables, and the tables as plain text.
//!
//! The tables are computed from the rules; the wasm has them from a file that was computed when it was built ([`pack`]), one a
//! language, fetched when a reader opens them: their words alone weigh as much as all other words together.

#[cfg_attr(not(target_family = "wasm"), allow(dead_code, reason = "natively the tests alone read the file"))]
mod packed;
mod rendered;

pub use rendered::{RenderedCell, RenderedClaim, RenderedPrinted, RenderedRow, RenderedTable};

#[cfg(target_family = "wasm")]
pub use packed::{article_claims, is_loaded, load, reference_tables};

#[cfg(not(target_family = "wasm"))]
mod native {
    pub use super::computed::{article_claims, is_loaded, load, reference_tables, value};
    pub use super::difference::difference;
    pub use super::headings::{column, row_heading, table_title};
    pub use super::pack::pack;
    pub use super::render::render;
    pub use super::rows::row;
}
#[cfg(not(target_family = "wasm"))]
pub use native::*;

macro_rules! native_modules {
    ($($name:ident)*) => {$(#[cfg(not(target_family = "wasm"))] mod $name;)*};
}
native_modules! { alternative computed difference exception exception_rows headings loan loss pack render roth rows tax }

#[cfg(test)]
mod tests;
