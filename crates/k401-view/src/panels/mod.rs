//! The panels: each a task in the reader's words.

pub mod limits;
pub mod loan;
pub mod rmd;
pub mod sepp;
pub mod tables;
pub mod withdrawal;

use k401_words::Text;

use crate::text;

/// A panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Take money out.
    Withdrawal,
    /// The reference tables.
    Tables,
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
    pub const ALL: [Self; 6] =
        [Self::Withdrawal, Self::Tables, Self::Limits, Self::Loan, Self::RequiredMinimum, Self::PeriodicPayments];

    /// The panel's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Tables => "tables",
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
            Self::Limits => limits::words::QUESTION,
            Self::Loan => loan::words::QUESTION,
            Self::RequiredMinimum => rmd::words::QUESTION,
            Self::PeriodicPayments => sepp::words::QUESTION,
        }
    }
}
