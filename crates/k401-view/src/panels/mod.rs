//! The panels: each a task in the reader's words.

pub mod limits;
pub mod loan;
pub mod rmd;
pub mod sepp;
pub mod tables;
pub mod withdrawal;

pub mod losses;
pub mod rollover;
pub mod roth;

use k401_words::Text;

use crate::text;

/// A panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Take money out.
    Withdrawal,
    /// The reference tables.
    Tables,
    /// Claim losses.
    Losses,
    /// Move money without being taxed.
    Rollover,
    /// Make pre-tax money Roth money.
    Roth,
    /// Put money in.
    Limits,
    /// Borrow.
    Loan,
    /// Required withdrawals.
    RequiredMinimum,
    /// Early periodic payments.
    PeriodicPayments,
}

impl Panel {
    /// The panels, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Withdrawal,
        Self::Limits,
        Self::Loan,
        Self::Rollover,
        Self::Roth,
        Self::RequiredMinimum,
        Self::PeriodicPayments,
        Self::Losses,
        Self::Tables,
    ];

    /// The panel's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Tables => "tables",
            Self::Losses => "losses",
            Self::Rollover => "rollover",
            Self::Roth => "roth",
            Self::Limits => "limits",
            Self::Loan => "loan",
            Self::RequiredMinimum => "rmd",
            Self::PeriodicPayments => "sepp",
        }
    }

    /// The panel of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.name() == name)
    }

    /// What the panel does, in two or three words.
    pub const fn label(self) -> Text {
        match self {
            Self::Withdrawal => text::PANEL_WITHDRAWAL,
            Self::Tables => text::PANEL_TABLES,
            Self::Losses => losses::words::LABEL,
            Self::Rollover => rollover::words::LABEL,
            Self::Roth => roth::words::LABEL,
            Self::Limits => limits::words::PANEL,
            Self::Loan => loan::words::PANEL,
            Self::RequiredMinimum => rmd::words::PANEL,
            Self::PeriodicPayments => sepp::words::PANEL,
        }
    }

    /// The question it answers.
    pub const fn question(self) -> Text {
        match self {
            Self::Withdrawal => text::ASK_WITHDRAWAL,
            Self::Tables => text::ASK_TABLES,
            Self::Losses => losses::words::ASK,
            Self::Rollover => rollover::words::ASK,
            Self::Roth => roth::words::ASK,
            Self::Limits => limits::words::QUESTION,
            Self::Loan => loan::words::QUESTION,
            Self::RequiredMinimum => rmd::words::QUESTION,
            Self::PeriodicPayments => sepp::words::QUESTION,
        }
    }
}
