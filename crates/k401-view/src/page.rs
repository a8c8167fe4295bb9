//! What every panel is drawn with, and the frame that every calculator shares: the form beside its result.

use k401_core::Reckoned;
use k401_core::facts::FactError;
use k401_words::{Language, Text};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use crate::element::el;
use crate::form::Field;
use crate::parts::{Form, error_summary};
use crate::reaction::Reaction;
use crate::report::Report;
use crate::store::{Action, State};
use crate::text;

/// What a panel is drawn with.
pub struct Page<'a> {
    /// What was typed and chosen.
    pub state: &'a State,
    /// Where actions go.
    pub send: &'a Callback<Action>,
    /// The level of the headings inside a panel.
    pub level: u8,
    /// Makes ids unique where several widgets share a page.
    pub prefix: &'a str,
    /// The list of problems, for the focus.
    pub summary: &'a NodeRef,
    /// The result, for the focus.
    pub result: &'a NodeRef,
}

/// What a calculator panel asks and says before there is a result.
pub struct Calculator {
    /// The fields everybody fills in.
    pub first: &'static [&'static Field],
    /// The fields that some need, folded.
    pub more: &'static [&'static Field],
    /// What to fill in for a result.
    pub invitation: Text,
}

impl Page<'_> {
    /// The language of the words.
    pub const fn language(&self) -> Language {
        self.state.language
    }

    /// A calculator: its form, and beside it the result of a rule on the checked facts, or what is missing.
    pub fn calculator<F, T>(
        &self,
        calculator: &Calculator,
        checked: Result<F, Vec<FactError>>,
        rule: fn(&F) -> Reckoned<T>,
        result: fn(&mut Report<'_>, &Reckoned<T>),
    ) -> Html {
        let mut report = Report::new(self);
        let errors = checked.map(|facts| result(&mut report, &rule(&facts))).err();
        self.frame(calculator, errors, report.done())
    }

    #[inline(never)]
    fn frame(&self, calculator: &Calculator, errors: Option<Vec<FactError>>, result: Html) -> Html {
        let language = self.language();
        let fields: Vec<&'static Field> = calculator.first.iter().chain(calculator.more).copied().collect();
        let wrong = errors.as_deref().unwrap_or_default();
        let form = Form { state: self.state, errors: wrong, fields: &fields, prefix: self.prefix, send: self.send };
        let is_wrong = !form.shown_problems().is_empty();
        let placeholder = if is_wrong { text::MEND_FIRST } else { calculator.invitation };
        let result =
            if errors.is_some() { el("p").class("k401-empty").words(&placeholder, language).done() } else { result };
        let button = |kind: &'static str, class: &'static str, words: &Text| {
            el("button").attr("type", kind).class(class).words(words, language)
        };
        let second = if self.state.before_reset.is_some() {
            button("button", "k401-button", &text::UNDO_RESET).on_click(self.send, Action::Restored)
        } else {
            button("button", "k401-button", &text::RESET).on_click(self.send, Action::Reset)
        };
        let buttons = el("div")
            .class("k401-buttons")
            .with(button("submit", "k401-button k401-button-primary", &text::SHOW_RESULT))
            .with(second);
        let form = el("form")
            .flag("novalidate", true)
            .set_words("aria-label", &text::YOUR_SITUATION, language)
            .class("k401-form")
            .on(ListenerKind::onsubmit, self.send, Reaction::DoInstead(Action::Submitted))
            .html(error_summary(&form, self.summary, self.level))
            .html(form.fields(calculator.first))
            .maybe(more(calculator, &form))
            .with(buttons);
        let result = el("section")
            .found_by(self.result)
            .set_words("aria-label", &text::RESULT, language)
            .attr("tabindex", "-1")
            .class("k401-result")
            .html(result);
        el("div").class("k401-columns").with(form).with(result).done()
    }
}

/// The folded fields. They open by themselves when a problem is inside, or something typed, perhaps in another panel: what
/// counts in the result is in sight.
fn more(calculator: &Calculator, form: &Form<'_>) -> Option<Html> {
    if calculator.more.is_empty() {
        return None;
    }
    let is_inside = |name: &String| calculator.more.iter().any(|field| field.name == name);
    let has_problem = form.shown_problems().iter().any(|(name, ..)| is_inside(name));
    let is_used = calculator.more.iter().any(|field| !form.state.typed.text(field.name).is_empty());
    let summary = el("summary").class("k401-summary").words(&text::MORE_ABOUT_YOU, form.state.language);
    let details = el("details").flag("open", has_problem || is_used).class("k401-details").with(summary);
    Some(details.html(form.fields(calculator.more)).done())
}
