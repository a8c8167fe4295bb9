//! What the reader typed and chose, and how each action changes it. Pure: the tests run it natively.

use k401_core::calendar::Date;
use k401_core::facts::Draft;
use k401_core::figures::NEWEST;
use k401_words::{Language, is_loaded, load, tables};

use crate::form::{AMOUNT, BIRTH_DATE, Field, OTHER_INCOME, USE_EXCEPTIONS};
use crate::host::Host;
use crate::panels::Panel;
use crate::share;

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
    pub left: Vec<String>,
    /// The reader asked for the result: every problem is shown.
    pub is_submitted: bool,
    /// The year of the tables.
    pub table_year: u16,
    /// The tables show what the article printed beside the law.
    pub shows_printed: bool,
    /// The chart that is read, and the point of it.
    pub pointed: Option<(&'static str, usize)>,
    /// The day on which the page was opened; only a suggestion for the date of payment.
    pub today: Date,
    /// What was typed before the last reset, until the reader types again.
    pub before_reset: Option<Draft>,
    /// How often anything changed that the results depend on.
    pub edits: u32,
    /// How often the form was cleared or brought back.
    pub clearings: u8,
    /// What could not be fetched.
    pub missed: Option<Wanted>,
    /// The link that was asked for, until something else is done.
    pub link: Option<Link>,
    /// The list of panels is unfolded, where the page is narrow.
    pub is_menu_open: bool,
    /// When the panel was opened, what every panel asks was known already: it is shown folded.
    pub is_acquainted: bool,
}

/// A link that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    /// The clipboard has it.
    Copied(String),
    /// The clipboard was refused, or has not answered yet: the reader can copy it by hand.
    Shown(String),
    /// What was typed is too long for one.
    TooLong,
}

/// What the page fetches when a reader wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The words of a language.
    Words(Language),
    /// The reference tables in a language.
    Tables(Language),
    /// The code of a panel.
    Panel(Panel),
}

impl Wanted {
    /// True when it is there.
    pub fn is_there(self) -> bool {
        match self {
            Self::Words(language) => is_loaded(language),
            Self::Tables(language) => tables::is_loaded(language),
            Self::Panel(panel) => panel.is_here(),
        }
    }

    /// Takes the text of its file; false when it belongs to another build, or was cut off. Code has no text: the page has
    /// linked it by then, and says so with an empty one.
    pub fn take(self, file: String) -> bool {
        match self {
            Self::Words(language) => load(language, file),
            Self::Tables(language) => tables::load(language, file),
            Self::Panel(panel) => {
                panel.has_come();
                true
            }
        }
    }

    /// Its file, beside the page: `words/es.txt`.
    pub fn file(self) -> String {
        let (folder, name, kind) = match self {
            Self::Words(language) => ("words/", language.spoken().tag(), ".txt"),
            Self::Tables(language) => ("tables/", language.spoken().tag(), ".txt"),
            Self::Panel(panel) => ("panels/", panel.name(), ".wasm"),
        };
        [folder, name, kind].concat()
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
    /// Read a point of a chart.
    Pointed(&'static str, usize),
    /// Cleared the form.
    Reset,
    /// Took that back.
    Restored,
    /// Did nothing for a moment.
    Paused,
    /// Followed a link that carries a state: its fragment.
    Followed(String),
    /// Asked for a link.
    Linked(Link),
    /// Folded or unfolded the list of panels.
    Folded,
    /// Carried the exceptions over to the withdrawal.
    Carried,
    /// The embedding page filled in fields, by name.
    Given(Vec<(String, String)>),
    /// The embedding page starts over.
    Began(Box<State>),
    /// The embedding page set what surrounds the form, which is no part of the state.
    Placed(Host),
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
            pointed: None,
            today,
            before_reset: None,
            edits: 0,
            clearings: 0,
            missed: None,
            link: None,
            is_menu_open: false,
            is_acquainted: false,
        }
    }

    /// True when the problems of a field are shown.
    pub fn shows_problems_of(&self, field: &str) -> bool {
        self.is_submitted || self.left.iter().any(|left| left == field)
    }

    fn open(&mut self, panel: Panel) {
        self.panel = panel;
        self.is_submitted = false;
        self.is_menu_open = false;
        let is_typed = |field: &&Field| !self.typed.text(field.name).is_empty();
        self.is_acquainted = [&AMOUNT, &BIRTH_DATE, &OTHER_INCOME].iter().all(|field| is_typed(&&**field));
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        if !matches!(action, Action::Left(_) | Action::Paused) {
            self.link = None;
        }
        if !matches!(action, Action::Pointed(..) | Action::Left(_) | Action::Submitted | Action::Paused) {
            self.edits = self.edits.wrapping_add(1);
        }
        match action {
            Action::Typed(field, text) => {
                self.typed.set_text(field, &text);
                self.before_reset = None;
            }
            Action::Left(field) => {
                if !self.left.iter().any(|left| left == field) {
                    self.left.push(field.to_owned());
                }
            }
            Action::Submitted => self.is_submitted = true,
            Action::Opened(panel) => self.open(panel),
            Action::Folded => self.is_menu_open = !self.is_menu_open,
            Action::Carried => {
                self.typed.set_text(USE_EXCEPTIONS.name, "true");
                self.open(Panel::Withdrawal);
            }
            Action::Spoke(language) | Action::Arrived(Wanted::Words(language)) => {
                self.language = language;
                self.missed = None;
            }
            Action::Arrived(wanted) => self.missed = self.missed.filter(|missed| *missed != wanted),
            Action::Missed(wanted) => self.missed = Some(wanted),
            Action::TurnedTo(year) => self.table_year = year,
            Action::ShowedPrinted(shows) => self.shows_printed = shows,
            Action::Pointed(chart, point) => self.pointed = Some((chart, point)),
            Action::Reset => {
                self.before_reset = Some(std::mem::take(&mut self.typed));
                self.left.clear();
                self.is_submitted = false;
                self.clearings = self.clearings.wrapping_add(1);
                self.is_acquainted = false;
            }
            Action::Restored => {
                self.typed = self.before_reset.take().unwrap_or(self.typed);
                self.clearings = self.clearings.wrapping_add(1);
            }
            Action::Paused => {}
            Action::Followed(fragment) => return share::followed(self, &fragment),
            Action::Linked(link) => self.link = Some(link),
            Action::Given(texts) => {
                for (field, text) in &texts {
                    self.typed.set_text(field, text);
                }
                self.before_reset = None;
                self.clearings = self.clearings.wrapping_add(1);
            }
            Action::Began(state) => {
                // What is drawn later goes by the count of edits: it goes on.
                let (clearings, edits) = (self.clearings.wrapping_add(1), self.edits);
                self = Self { clearings, edits, ..*state };
            }
            Action::Placed(_) => {}
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
    fn an_embedding_page_fills_in_fields_and_starts_over() {
        let given = opened()
            .after(Action::Typed("amount", "5".to_owned()))
            .after(Action::Given(vec![("amount".to_owned(), "7".to_owned()), ("goal".to_owned(), "net".to_owned())]));
        assert_eq!([given.typed.text("amount"), given.typed.text("goal")], ["7", "net"]);
        assert_eq!(given.clearings, 1, "inputs are new, so that a browser shows what was given");
        let left = given.after(Action::Left("amount")).after(Action::Submitted);
        let begun = left.after(Action::Began(Box::new(opened().after(Action::Spoke(Language::Es)))));
        let edits = begun.edits;
        assert_eq!(
            begun,
            State { language: Language::Es, clearings: 2, edits, ..opened() },
            "nothing of before is left"
        );
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
