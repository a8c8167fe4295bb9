//! What the interview asks: a question for each exception, and for each that is answered with yes the facts that the law asks.
//!
//! The field of a fact is `<kind>.<name in the contract>`; a fact that several claims share, like the vested balance, has its
//! plain name and is asked once.

mod family;
mod health;
mod money;
mod work;

use k401_core::distributions::exceptions::ExceptionKind;
use k401_words::Text;

use super::words as w;
use crate::form::{Field, Kind, NO_HELP, yes_no_or_unknown};
use crate::panels::loan::words as loan;
use crate::store::State;

/// An exception, as it is asked for.
pub struct Topic {
    /// Which.
    pub kind: ExceptionKind,
    /// Whether it may fit: a box to tick, or an amount.
    pub ask: &'static Field,
    /// What the law asks besides.
    pub facts: &'static [&'static Field],
}

/// Questions about one part of life.
pub struct Chapter {
    /// Its name.
    pub title: Text,
    /// A field that stands before the questions.
    pub first: Option<&'static Field>,
    /// Its questions.
    pub topics: &'static [Topic],
}

/// All questions, in the order of the page.
pub const CHAPTERS: [Chapter; 4] = [
    Chapter { title: w::WORK, first: Some(&crate::form::SEPARATION_DATE), topics: work::TOPICS },
    Chapter { title: w::HEALTH, first: None, topics: health::TOPICS },
    Chapter { title: w::FAMILY, first: None, topics: family::TOPICS },
    Chapter { title: w::MONEY, first: None, topics: money::TOPICS },
];

/// The vested balance: several exceptions are a share of it.
pub static VESTED: Field = Field::blank("vestedBalance", Kind::Money, loan::VESTED, loan::VESTED_HELP);

impl Topic {
    /// True when the reader says that it may fit.
    pub fn is_chosen(&self, state: &State) -> bool {
        let typed = state.typed.text(self.ask.name);
        if matches!(self.ask.kind, Kind::Flag) { typed == "true" } else { !typed.is_empty() }
    }
}

/// Every question.
pub fn topics() -> impl Iterator<Item = &'static Topic> {
    CHAPTERS.iter().flat_map(|chapter| chapter.topics)
}

/// A box to tick.
const fn tick(name: &'static str, label: Text) -> Field {
    Field::blank(name, Kind::Flag, label, NO_HELP)
}

/// A question that can stay open.
const fn ask(name: &'static str, label: Text, hint: Text) -> Field {
    Field::blank(name, Kind::Choice(yes_no_or_unknown), label, hint)
}

/// A day.
const fn day(name: &'static str, label: Text, hint: Text) -> Field {
    Field::blank(name, Kind::Date, label, hint)
}

/// An amount that may be nothing.
const fn used_before(name: &'static str) -> Field {
    Field::blank(name, Kind::Money, w::USED_BEFORE, w::USED_BEFORE_HELP)
}
