//! What every panel is drawn with, and the frame that every calculator shares: the form beside its result.

use k401_core::Reckoned;
use k401_core::facts::FactError;
use k401_words::{Language, Text};
use yew::prelude::*;

use crate::form::Field;
use crate::parts::{Form, error_summary};
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
        result: fn(&Self, &Reckoned<T>) -> Html,
    ) -> Html {
        let (errors, outcome) = match checked {
            Ok(facts) => (Vec::new(), Some(rule(&facts))),
            Err(errors) => (errors, None),
        };
        let result = outcome.map(|outcome| result(self, &outcome));
        self.frame(calculator, errors, result)
    }

    fn frame(&self, calculator: &Calculator, errors: Vec<FactError>, result: Option<Html>) -> Html {
        let language = self.language();
        let fields: Vec<&'static Field> = calculator.first.iter().chain(calculator.more).copied().collect();
        let form = Form { state: self.state, errors: &errors, fields: &fields, prefix: self.prefix, send: self.send };
        let onsubmit = self.send.reform(|event: SubmitEvent| {
            event.prevent_default();
            Action::Submitted
        });
        let reset = self.send.reform(|_: MouseEvent| Action::Reset);
        let restore = self.send.reform(|_: MouseEvent| Action::Restored);
        let is_wrong = !form.shown_problems().is_empty();
        let placeholder = if is_wrong { text::MEND_FIRST } else { calculator.invitation };
        let result = result.unwrap_or_else(|| html! { <p class="k401-empty">{ placeholder.to(language) }</p> });
        html! {
            <div class="k401-columns">
                <form class="k401-form" novalidate=true {onsubmit} aria-label={text::YOUR_SITUATION.to(language)}>
                    { error_summary(&form, self.summary, self.level) }
                    { form.fields(calculator.first) }
                    { more(calculator, &form) }
                    <div class="k401-buttons">
                        <button type="submit" class="k401-button k401-button-primary">{ text::SHOW_RESULT.to(language) }</button>
                        if self.state.before_reset.is_some() {
                            <button type="button" class="k401-button" onclick={restore}>{ text::UNDO_RESET.to(language) }</button>
                        } else {
                            <button type="button" class="k401-button" onclick={reset}>{ text::RESET.to(language) }</button>
                        }
                    </div>
                </form>
                <section class="k401-result" aria-label={text::RESULT.to(language)} tabindex="-1" ref={self.result.clone()}>
                    { result }
                </section>
            </div>
        }
    }
}

/// The folded fields. They open by themselves when a problem is inside, or something typed, perhaps in another panel: what
/// counts in the result is in sight.
fn more(calculator: &Calculator, form: &Form<'_>) -> Html {
    if calculator.more.is_empty() {
        return Html::default();
    }
    let is_inside = |name: &String| calculator.more.iter().any(|field| field.name == name);
    let has_problem = form.shown_problems().iter().any(|(name, ..)| is_inside(name));
    let is_used = calculator.more.iter().any(|field| !form.state.typed.text(field.name).is_empty());
    html! {
        <details class="k401-details" open={has_problem || is_used}>
            <summary class="k401-summary">{ text::MORE_ABOUT_YOU.to(form.state.language) }</summary>
            { form.fields(calculator.more) }
        </details>
    }
}
