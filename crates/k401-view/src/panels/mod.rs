//! The panels: each a task in the reader's words.

pub mod limits;
pub mod loan;
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
}

impl Panel {
    /// The panels, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Withdrawal, Self::Tables, Self::Limits, Self::Loan];

    /// The panel's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Tables => "tables",
            Self::Limits => "limits",
            Self::Loan => "loan",
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
        }
    }

    /// The question it answers.
    pub const fn question(self) -> Text {
        match self {
            Self::Withdrawal => text::ASK_WITHDRAWAL,
            Self::Tables => text::ASK_TABLES,
            Self::Limits => limits::words::QUESTION,
            Self::Loan => loan::words::QUESTION,
        }
    }
}
