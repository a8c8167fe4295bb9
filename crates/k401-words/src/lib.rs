//! The words for what `k401-core` computes: labels of worksheet lines, notices, reasons, problems, values of choices, in
//! English and Spanish side by side, so that a missing translation does not compile. Both the engine package and the widget
//! take their words from here.
//!
//! Wording: plain (8th grade), exact, calm; no advice. Spanish uses the terms of the IRS's own Spanish publications. Numbers
//! and dates keep their US form in both languages.

#![forbid(unsafe_code)]

mod choices;
mod exceptions;
mod format;
mod hardship;
mod labels;
mod language;
mod notices;
mod operations;
mod problems;

pub use choices::filing_status;
pub use exceptions::{exception_kind, exception_reason};
pub use format::{date, dollars, dollars_and_cents, percent};
pub use hardship::{hardship_reason, hardship_refusal};
pub use labels::label;
pub use language::{Language, Text};
pub use notices::notice;
pub use operations::operation;
pub use problems::problem;
