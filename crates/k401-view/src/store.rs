//! What the reader typed and chose, and how each action changes it. Pure: the tests run it natively.

use k401_core::calendar::Date;
use k401_core::facts::Draft;
use k401_core::figures::NEWEST;
use k401_words::{Language, is_loaded, load, tables};

use crate::panels::Panel;

/// Everything the screen depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The language of the words.
    pub language: Language,
    /// The panel that is open.
    pub panel: Panel,
    /// What was typed, by field, shared by all panels. Never cleaned, never lost.
    pub typed: Draft,
    /// The fields the reader has left: only their problems are shown.
    pub left: Vec<&'static str>,
    /// The reader asked for the result: every problem is shown.
    pub is_submitted: bool,
    /// The year of the tables.
    pub table_year: u16,
    /// The tables show what the article printed beside the law.
    pub shows_printed: bool,
    /// The day on which the page was opened; only a suggestion for the date of payment.
    pub today: Date,
    /// What was typed before the last reset, until the reader types again.
    pub before_reset: Option<Draft>,
    /// How often the form was cleared or brought back.
    pub clearings: u8,
    /// What could not be fetched.
    pub missed: Option<Wanted>,
}

/// What the page fetches when a reader wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The words of a language.
    Words(Language),
    /// The reference tables in a language.
    Tables(Language),
}

impl Wanted {
    /// True when it is there.
    pub fn is_there(self) -> bool {
        match self {
            Self::Words(language) => is_loaded(language),
            Self::Tables(language) => tables::is_loaded(language),
        }
    }

    /// Takes the text of its file; false when it belongs to another build, or was cut off.
    pub fn take(self, file: String) -> bool {
        match self {
            Self::Words(language) => load(language, file),
            Self::Tables(language) => tables::load(language, file),
        }
    }

    /// Its file, beside the page: `words/es.txt`.
    pub fn file(self) -> String {
        let (folder, language) = match self {
            Self::Words(language) => ("words/", language),
            Self::Tables(language) => ("tables/", language),
        };
        [folder, language.spoken().tag(), ".txt"].concat()
    }
}

/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Typed in a field, or chose a value.
    Typed(&'static str, String),
    /// Left a field.
    Left(&'static str),
    /// Asked for the result.
    Submitted,
    /// Opened a panel.
    Opened(Panel),
    /// Chose a language.
    Spoke(Language),
    /// Something that was wanted is there now.
    Arrived(Wanted),
    /// It could not be fetched.
    Missed(Wanted),
    /// Chose the year of the tables.
    TurnedTo(u16),
    /// Asked for the tables with, or without, what the article printed.
    ShowedPrinted(bool),
    /// Cleared the form.
    Reset,
    /// Took that back.
    Restored,
}

impl State {
    /// Nothing typed, on a day.
    pub fn opened_on(today: Date) -> Self {
        Self {
            language: Language::En,
            panel: Panel::Withdrawal,
            typed: Draft::new(),
            left: Vec::new(),
            is_submitted: false,
            table_year: NEWEST.year.0,
            shows_printed: false,
            today,
            before_reset: None,
            clearings: 0,
            missed: None,
        }
    }

    /// True when the problems of a field are shown.
    pub fn shows_problems_of(&self, field: &str) -> bool {
        self.is_submitted || self.left.contains(&field)
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Typed(field, text) => {
                self.typed.set_text(field, &text);
                self.before_reset = None;
            }
            Action::Left(field) => {
                if !self.left.contains(&field) {
                    self.left.push(field);
                }
            }
            Action::Submitted => self.is_submitted = true,
            Action::Opened(panel) => {
                self.panel = panel;
                self.is_submitted = false;
            }
            Action::Spoke(language) | Action::Arrived(Wanted::Words(language)) => {
                self.language = language;
                self.missed = None;
            }
            Action::Arrived(Wanted::Tables(_)) => self.missed = None,
            Action::Missed(wanted) => self.missed = Some(wanted),
            Action::TurnedTo(year) => self.table_year = year,
            Action::ShowedPrinted(shows) => self.shows_printed = shows,
            Action::Reset => {
                self.before_reset = Some(std::mem::take(&mut self.typed));
                self.left.clear();
                self.is_submitted = false;
                self.clearings = self.clearings.wrapping_add(1);
            }
            Action::Restored => {
                self.typed = self.before_reset.take().unwrap_or(self.typed);
                self.clearings = self.clearings.wrapping_add(1);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened() -> State {
        State::opened_on(Date::of(2026, 6, 1).unwrap())
    }

    #[test]
    fn what_was_typed_survives_a_change_of_panel_and_language() {
        let state = opened()
            .after(Action::Typed("amount", "20k".to_owned()))
            .after(Action::Opened(Panel::Tables))
            .after(Action::Spoke(Language::Es));
        assert_eq!(state.typed.text("amount"), "20k");
    }

    #[test]
    fn problems_show_once_a_field_is_left_or_the_result_is_asked_for() {
        let state = opened().after(Action::Typed("amount", "x".to_owned()));
        assert!(!state.shows_problems_of("amount"));
        assert!(state.clone().after(Action::Left("amount")).shows_problems_of("amount"));
        assert!(state.after(Action::Submitted).shows_problems_of("otherIncome"));
    }

    #[test]
    fn a_reset_can_be_taken_back_until_something_is_typed() {
        let state = opened().after(Action::Typed("amount", "5".to_owned())).after(Action::Reset);
        assert_eq!(state.typed.text("amount"), "");
        assert_eq!(state.clone().after(Action::Restored).typed.text("amount"), "5");
        assert_eq!([&state, &state.clone().after(Action::Restored)].map(|state| state.clearings), [1, 2]);
        let typed_again = state.after(Action::Typed("otherIncome", "1".to_owned())).after(Action::Restored);
        assert_eq!((typed_again.typed.text("amount"), typed_again.typed.text("otherIncome")), ("", "1"));
    }
}
