//! The controls that panels are made of.

mod answer;
mod brackets;
mod cards;
mod citation;
mod comparison;
mod error_summary;
mod exception;
mod field;
mod heading;
mod lines;
mod notices;
mod table;
mod worksheet;

pub use answer::{answer, folded, not_modeled, section};
pub use brackets::brackets;
pub use cards::{Card, Cards, cards};
pub use citation::citations;
pub use comparison::{Comparison, comparison};
pub use error_summary::error_summary;
pub use exception::exception_item;
pub use field::Form;
pub use heading::heading;
pub use lines::{Line, line, lines, lines_section};
pub use notices::notices;
pub use table::{Cell, Table, columns, long_table, table};
pub use worksheet::worksheet;
