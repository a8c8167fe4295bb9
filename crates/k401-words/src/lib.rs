//! The words for what `k401-core` computes: labels of worksheet lines, notices, reasons, problems, values of choices, in
//! English and Spanish side by side, so that a missing translation does not compile. Both the engine package and the widget
//! take their words from here.
//!
//! Wording: plain (8th grade), exact, calm; no advice. Spanish uses the terms of the IRS's own Spanish publications. Numbers
//! and dates keep their US form in both languages.

#![forbid(unsafe_code)]

#[cfg(not(target_family = "wasm"))]
pub mod article;
mod choices;
mod compare;
mod exceptions;
mod format;
mod hardship;
mod labels;
mod language;
mod losses;
mod notices;
mod operations;
mod problems;
mod rollovers;
pub mod tables;

pub use choices::{
    catch_up_kind, default_cause, default_kind, distribution_table, filing_status, payments_per_year, periodic_method,
    periodic_table,
};
pub use compare::{compare_option, why_unavailable, why_unknown};
pub use exceptions::{exception_kind, exception_reason};
pub use format::{date, dollars, dollars_and_cents, percent};
pub use hardship::{hardship_reason, hardship_refusal};
pub use labels::label;
pub use language::{Language, Text, is_loaded, load};
pub use losses::{article_claim, loss_kind, loss_law, loss_place, lump_sum_event, stock_treatment, why_not_deductible};
pub use notices::notice;
pub use operations::operation;
pub use problems::problem;
pub use rollovers::{
    conversion_target, destination, payment_kind, rollover_kind, rollover_refusal, rollover_way, tax_source,
};
