//! The panels: each a task in the reader's words.

pub mod limits;
pub mod loan;
pub mod rmd;
pub mod sepp;
pub mod tables;
pub mod withdrawal;

mod code;

pub mod about;
pub mod compare;
pub mod exceptions;
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
    /// Find the exceptions that fit.
    Exceptions,
    /// Weigh the ways against each other.
    Compare,
    /// What is modeled, and what changed.
    About,
}

/// Panels that belong together.
#[derive(Debug)]
pub struct Group {
    /// Its name, as data.
    pub name: &'static str,
    /// Its name for the reader.
    pub label: Text,
    /// Its panels, in the order of the page.
    pub panels: &'static [Panel],
}

/// The groups, in the order of the page. Every panel is in one of them.
pub const GROUPS: [Group; 4] = [
    Group {
        name: "out",
        label: text::GROUP_OUT,
        panels: &[Panel::Withdrawal, Panel::Exceptions, Panel::Compare, Panel::Loan],
    },
    Group { name: "years", label: text::GROUP_YEARS, panels: &[Panel::RequiredMinimum, Panel::PeriodicPayments] },
    Group { name: "in", label: text::GROUP_IN, panels: &[Panel::Limits, Panel::Rollover, Panel::Roth] },
    Group { name: "reference", label: text::GROUP_REFERENCE, panels: &[Panel::Losses, Panel::Tables, Panel::About] },
];

impl Panel {
    /// The panels, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        GROUPS.iter().flat_map(|group| group.panels).copied()
    }

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
            Self::Exceptions => "exceptions",
            Self::Compare => "compare",
            Self::About => "about",
        }
    }

    /// The panel of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|panel| panel.name() == name)
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
            Self::Exceptions => exceptions::words::LABEL,
            Self::Compare => compare::words::LABEL,
            Self::About => about::words::LABEL,
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
            Self::Exceptions => exceptions::words::ASK,
            Self::Compare => compare::words::ASK,
            Self::About => about::words::ASK,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `About` is the last variant.
    #[test]
    fn every_panel_is_in_one_group() {
        assert_eq!(Panel::all().count(), Panel::About as usize + 1);
        for panel in Panel::all() {
            assert_eq!(Panel::named(panel.name()), Some(panel));
        }
    }
}
