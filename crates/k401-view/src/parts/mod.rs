//! The controls that panels are made of.

mod brackets;
mod citation;
mod comparison;
mod error_summary;
mod field;
mod heading;
mod lines;
mod notices;
mod section;
mod table;
mod worksheet;

pub use brackets::brackets;
pub use citation::citations;
pub use comparison::{Comparison, comparison};
pub use error_summary::error_summary;
pub use field::Form;
pub use heading::heading;
pub use lines::{Line, line, lines};
pub use notices::notices;
pub use section::{folded, not_modeled, section};
pub use table::{Row, Table, long_table, numbers, table};
pub use worksheet::worksheet;
