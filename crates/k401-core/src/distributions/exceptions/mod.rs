//! The exceptions of §72(t)(2) and its neighbours.

mod kind;

pub use kind::ExceptionKind;

use crate::facts::Reader;
use crate::money::Usd;

/// The most exceptions one distribution may claim.
const MOST_CLAIMS: usize = 40;

/// An exception that the reader claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub kind: ExceptionKind,
    /// The amount it is claimed for; all of the distribution when none is given.
    pub amount: Option<Usd>,
}

impl Claim {
    /// Reads the claims of a draft.
    pub fn read_all(reader: &mut Reader<'_>) -> Vec<Self> {
        let mut claims = Vec::new();
        for (record, prefix) in reader.records("exceptions", MOST_CLAIMS) {
            let mut inner = Reader::inside(record, prefix);
            let kind = inner.required_choice("kind");
            let amount = inner.usd("amount");
            let claim = kind.map(|kind| Self { kind, amount });
            claims.extend(reader.absorb(inner.finish(claim)));
        }
        claims
    }
}
