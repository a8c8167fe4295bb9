//! The controls that panels are made of.

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
mod on_the_way;
mod section;
mod table;
mod withholding;
mod worksheet;

pub use brackets::brackets;
pub use cards::{Card, Cards, cards};
pub use citation::citations;
#[cfg(not(target_arch = "wasm32"))]
pub use citation::title_of;
pub use comparison::{Comparison, comparison};
pub use error_summary::error_summary;
pub use exception::exception_item;
pub use field::Form;
pub use heading::heading;
pub use lines::{Line, classed_lines, line, lines};
pub use notices::notices;
pub use on_the_way::on_the_way;
pub use section::{folded, not_modeled, section};
pub use table::{Row, Table, day, long_table, named_table, numbers, table};
pub use withholding::{balance, withholding};
pub use worksheet::worksheet;
