//! The only arrow on which errors exist: draft text -> check -> facts. Facts cannot be invalid, so no rule can fail.

mod decimal;
mod draft;
mod problem;
mod reader;
pub(crate) mod status;
mod tax;

pub use draft::{Draft, Node};
pub use problem::{Bound, Contradiction, FactError, Problem, Relation};
pub use reader::Reader;
pub(crate) use status::choice;
pub use status::{Choice, FilingStatus};
pub use tax::{Deduction, TaxFacts};
pub(crate) use tax::{read_birth_date, read_own_birth_date};

use crate::money::{Rate, percent};

/// The highest return a year that is taken, a bound of this program.
pub const HIGHEST_RETURN: Rate = percent(30);
