//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

mod codes;

pub use codes::NoticeCode;
pub(crate) use codes::codes;

use crate::authority::Cite;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Severity {
    /// Good to know.
    Info,
    /// Easy to get wrong.
    Caution,
    /// Changes what the reader gets or owes.
    Warning,
}

/// What a reader must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub code: NoticeCode,
    /// How much it matters.
    pub severity: Severity,
    /// The law behind it.
    pub citations: Vec<Cite>,
}

impl Notice {
    /// A notice that is good to know.
    pub fn info(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Info, citations)
    }

    /// A notice of something easy to get wrong.
    pub fn caution(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Caution, citations)
    }

    /// A notice of something that changes what the reader gets or owes.
    pub fn warning(code: NoticeCode, citations: &[Cite]) -> Self {
        Self::new(code, Severity::Warning, citations)
    }

    #[inline(never)]
    fn new(code: NoticeCode, severity: Severity, citations: &[Cite]) -> Self {
        Self { code, severity, citations: citations.to_vec() }
    }
}
