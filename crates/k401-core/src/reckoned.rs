//! What every rule returns.

use crate::notice::Notice;
use crate::worksheet::Worksheet;

/// An outcome with its explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoned<T> {
    /// The outcome.
    pub result: T,
    /// How it comes about.
    pub worksheet: Worksheet,
    /// What the reader must know besides.
    pub notices: Vec<Notice>,
}
