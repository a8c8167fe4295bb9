//! The US federal rules for taking money out of a 401(k) and putting it in.
//!
//! One way through: a [`facts::Draft`] of raw text is checked into facts, and errors exist only there; a rule turns facts
//! into a [`Reckoned`] outcome with its [`worksheet::Worksheet`], notices and citations, and cannot fail. The taxable year
//! is a fact: nothing here asks a clock, a file, a network or a screen.

#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::unreachable
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects))]

#[macro_use]
pub mod authority;

pub mod article;
pub mod calendar;
pub mod changes;
pub mod compare;
pub mod contributions;
pub mod distributions;
pub mod facts;
pub mod figures;
pub mod income_tax;
pub mod life_tables;
pub mod loans;
pub mod losses;
pub mod money;
pub mod notice;
pub mod periodic_payments;
#[cfg(feature = "serde")]
mod plain_data;
mod reckoned;
pub mod required_minimum;
pub mod rollovers;
pub mod roth_conversion;
pub mod tables;
pub mod text;
#[cfg(feature = "typescript")]
mod typescript;
pub mod worksheet;

pub use reckoned::Reckoned;

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
