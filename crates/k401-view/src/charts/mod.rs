//! Charts as SVG, each with its data as a table. Geometry in whole numbers: no float reaches the page.

mod chart;
mod scale;
mod shapes;
mod stacked_bar;
mod words;

pub use chart::{Chart, Easel, Point, axis_dollars, axis_permille, chart, data_table};
pub use scale::round_step;
pub use shapes::Shape;
pub use stacked_bar::{Fill, Part, stacked_bar};
