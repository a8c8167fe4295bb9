//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

use crate::authority::Cite;
use crate::loans::LoanNotice;
use crate::money::Usd;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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

/// What a notice says, with the amounts its sentence needs. One section a rule family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeCode {
    // Withdrawals.
    /// The taxes exceed what was withheld.
    MoreDueThanWithheld {
        /// By this.
        due: Usd,
    },
    /// More was withheld than the taxes.
    LessDueThanWithheld {
        /// By this.
        refund: Usd,
    },
    /// Hardship opens the account but does not lift the additional tax.
    HardshipNotExempt,
    /// State income tax is left out.
    StateTaxNotModeled,
    // Loans.
    /// About a plan loan.
    Loan(LoanNotice),
}

impl NoticeCode {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreDueThanWithheld { .. } => "more_due_than_withheld",
            Self::LessDueThanWithheld { .. } => "less_due_than_withheld",
            Self::HardshipNotExempt => "hardship_not_exempt",
            Self::StateTaxNotModeled => "state_tax_not_modeled",
            Self::Loan(notice) => notice.name(),
        }
    }
}

impl Notice {
    /// A notice that is good to know.
    pub fn info(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Info, citations: citations.to_vec() }
    }

    /// A notice of something easy to get wrong.
    pub fn caution(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Caution, citations: citations.to_vec() }
    }

    /// A notice of something that changes what the reader gets or owes.
    pub fn warning(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Warning, citations: citations.to_vec() }
    }
}
