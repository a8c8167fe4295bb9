//! Charts as SVG, each with its data as a table. Geometry in whole numbers: no float reaches the page.

mod stacked_bar;

pub use stacked_bar::{Fill, Part, stacked_bar};
