//! The controls that panels are made of.

mod citation;
mod error_summary;
mod field;
mod heading;
mod notices;
mod table;
mod worksheet;

mod answer;
mod brackets;
mod comparison;
mod lines;
mod not_modeled;
mod section;

pub use citation::citations;
pub use error_summary::error_summary;
pub use field::Form;
pub use heading::heading;
pub use notices::notices;
pub use table::{Cell, Table, table};
pub use worksheet::worksheet;

pub use answer::answer;
pub use brackets::brackets;
pub use comparison::{Comparison, comparison};
pub use lines::lines;
pub use not_modeled::not_modeled;
pub use section::section;
