//! The screens of k401, as Yew components.
//!
//! [`store`] holds what was typed and how it changes; `panels/<task>/model.rs` turns it into formatted strings, without Yew;
//! `panels/<task>/view.rs` prints the strings. Nothing here touches the window or the document while it renders, so every
//! view renders natively in the tests.

#![forbid(unsafe_code)]

mod announcer;
mod app;
pub mod asked;
mod charts;
mod element;
pub mod form;
mod growth;
mod host;
mod later;
mod navigation;
mod page;
pub mod panels;
mod parts;
mod reaction;
mod report;
pub mod share;
mod standing;
// Pages are rendered natively; the widget carries none of it.
#[cfg(not(target_arch = "wasm32"))]
pub mod still;
pub mod store;
mod takeaway;
mod text;

pub use app::{App, AppProps};
pub use host::{Findings, Host};
