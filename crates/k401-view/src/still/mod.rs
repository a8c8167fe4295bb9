//! What a page shows without the widget: before it has started, where it cannot start, in feeds and without JavaScript.
//!
//! Plain HTML for any page: no ids that could clash, no script, no style, no class but on the outermost element. The wasm
//! contains none of it; `examples/prerender.rs` renders it natively.

mod notes;
mod table;
mod words;

pub use notes::{failed, late, needs_javascript, not_started, other_languages, title, update};
pub use table::reference_table;
