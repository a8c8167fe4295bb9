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

/// Notices as a rule adds them. Three methods of the list: a notice that is made and then pushed is two calls where it is one.
pub(crate) trait Notices {
    /// Adds one that is good to know.
    fn info(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]);

    /// Adds one of something easy to get wrong.
    fn caution(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]);

    /// Adds one of something that changes what the reader gets or owes.
    fn warning(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]);
}

impl Notices for Vec<Notice> {
    #[inline(always)]
    fn info(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]) {
        add(self, code.into(), Severity::Info, citations);
    }

    #[inline(always)]
    fn caution(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]) {
        add(self, code.into(), Severity::Caution, citations);
    }

    #[inline(always)]
    fn warning(&mut self, code: impl Into<NoticeCode>, citations: &[Cite]) {
        add(self, code.into(), Severity::Warning, citations);
    }
}

#[inline(never)]
fn add(notices: &mut Vec<Notice>, code: NoticeCode, severity: Severity, citations: &[Cite]) {
    notices.push(Notice { code, severity, citations: citations.to_vec() });
}
