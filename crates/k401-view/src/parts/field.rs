//! One field: its label, help, problem and input.

use k401_core::facts::{FactError, Problem};
use k401_words::problem as problem_words;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::form::{Field, Kind, date_parts};
use crate::store::{Action, State};
use crate::text;

/// What the fields of a form need.
pub struct Form<'a> {
    /// What was typed.
    pub state: &'a State,
    /// What is wrong with it.
    pub errors: &'a [FactError],
    /// The fields in the order of the page.
    pub fields: &'a [&'static Field],
    /// Makes ids unique where several widgets share a page.
    pub prefix: &'a str,
    /// Where actions go.
    pub send: &'a Callback<Action>,
}

impl Form<'_> {
    fn id(&self, field: &str) -> String {
        [self.prefix, "-", field].concat()
    }

    /// The id of the input that a problem of a field leads to.
    pub fn first_input_id(&self, name: &str) -> String {
        let is_date = self.fields.iter().any(|field| field.name == name && matches!(field.kind, Kind::Date));
        if is_date { self.id(name) + "-month" } else { self.id(name) }
    }

    fn problem_of(&self, name: &str) -> Option<&Problem> {
        let belongs = |error: &&FactError| error.field == name || error.field.ends_with(&[".", name].concat());
        self.errors.iter().find(belongs).map(|error| &error.problem)
    }

    /// A problem with a choice shows at once: a choice is never half made.
    fn shown_problem(&self, name: &str) -> Option<String> {
        let is_choice = self.fields.iter().any(|field| field.name == name && matches!(field.kind, Kind::Choice(_)));
        if !is_choice && !self.state.shows_problems_of(name) {
            return None;
        }
        self.problem_of(name).map(|problem| problem_words(problem, self.state.language))
    }

    /// The problems to be shown: field, label, sentence.
    pub fn shown_problems(&self) -> Vec<(String, String, String)> {
        let language = self.state.language;
        let shown = |field: &&'static Field| {
            let message = self.shown_problem(field.name)?;
            Some((field.name.to_owned(), field.label.to(language).into_owned(), message))
        };
        self.fields.iter().filter_map(shown).collect()
    }

    /// The text an input shows.
    fn value(&self, field: &'static Field) -> String {
        let typed = self.state.typed.text(field.name);
        if typed.is_empty() { (field.starts_with)(self.state) } else { typed.to_owned() }
    }

    /// A browser keeps what was chosen in an input, whatever the page says later: no input becomes that of another field, and
    /// all are new when the form is cleared.
    fn key(&self, field: &'static Field) -> String {
        [field.name, " ", &self.state.clearings.to_string()].concat()
    }

    /// Renders fields.
    pub fn fields(&self, fields: &[&'static Field]) -> Html {
        html! { <>{ for fields.iter().map(|field| self.field(field)) }</> }
    }

    /// Renders a field.
    fn field(&self, field: &'static Field) -> Html {
        match field.kind {
            Kind::Date => self.date(field),
            Kind::Flag => self.flag(field),
            Kind::Choice(options) => self.choice(field, &options()),
            Kind::Money => self.text_input(field, "decimal", Some("$"), None),
            Kind::Percent => self.text_input(field, "decimal", None, Some("%")),
            Kind::Whole => self.text_input(field, "numeric", None, None),
        }
    }

    fn typed(&self, name: &'static str) -> Callback<InputEvent> {
        self.send.reform(move |event: InputEvent| {
            Action::Typed(name, event.target_unchecked_into::<HtmlInputElement>().value())
        })
    }

    fn left(&self, name: &'static str) -> Callback<FocusEvent> {
        self.send.reform(move |_| Action::Left(name))
    }

    fn wrap(&self, field: &'static Field, problem: Option<&str>, input: Html, is_group: bool) -> Html {
        let language = self.state.language;
        let id = self.id(field.name);
        let class = classes!("k401-field", problem.is_some().then_some("k401-field-wrong"));
        let hint = field.hint.to(language);
        let hint = if hint.is_empty() {
            Html::default()
        } else {
            html! { <p class="k401-hint" id={[&id, "-hint"].concat()}>{ hint }</p> }
        };
        let problem = problem.map(|message| {
            html! { <p class="k401-problem" id={[&id, "-problem"].concat()}>{ message.to_owned() }</p> }
        });
        let label = field.label.to(language);
        if is_group {
            html! {
                <fieldset key={self.key(field)} {class} aria-describedby={self.described_by(field)}>
                    <legend class="k401-label">{ label }</legend>{ hint }{ problem }{ input }
                </fieldset>
            }
        } else {
            html! { <div key={self.key(field)} {class}><label class="k401-label" for={id}>{ label }</label>{ hint }{ problem }{ input }</div> }
        }
    }

    fn described_by(&self, field: &'static Field) -> Option<String> {
        let id = self.id(field.name);
        let hint = (!field.hint.en.is_empty()).then(|| [&id, "-hint"].concat());
        let problem = self.shown_problem(field.name).map(|_| [&id, "-problem"].concat());
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        if ids.is_empty() { None } else { Some(ids.join(" ")) }
    }

    fn text_input(&self, field: &'static Field, mode: &'static str, before: Option<&str>, after: Option<&str>) -> Html {
        let problem = self.shown_problem(field.name);
        let invalid = problem.is_some().then_some("true");
        let affix = |text: &str| html! { <span class="k401-affix" aria-hidden="true">{ text.to_owned() }</span> };
        let input = html! {
            <div class="k401-input-row">
                { for before.map(affix) }
                <input class="k401-input" id={self.id(field.name)} name={field.name} type="text" inputmode={mode}
                    autocomplete="off" spellcheck="false" value={self.value(field)} aria-invalid={invalid}
                    aria-describedby={self.described_by(field)} oninput={self.typed(field.name)} onblur={self.left(field.name)} />
                { for after.map(affix) }
            </div>
        };
        self.wrap(field, problem.as_deref(), input, false)
    }

    fn date(&self, field: &'static Field) -> Html {
        let language = self.state.language;
        let parts = date_parts(&self.value(field));
        let problem = self.shown_problem(field.name);
        let invalid = problem.is_some().then_some("true");
        let names = [("month", text::MONTH, "2"), ("day", text::DAY, "2"), ("year", text::YEAR, "4")];
        let input = |(index, (part, label, length)): (usize, (&'static str, k401_words::Text, &'static str))| {
            let id = [&self.id(field.name), "-", part].concat();
            let (name, others) = (field.name, parts.clone());
            let oninput = self.send.reform(move |event: InputEvent| {
                let mut parts = others.clone();
                if let Some(slot) = parts.get_mut(index) {
                    *slot = event.target_unchecked_into::<HtmlInputElement>().value();
                }
                Action::Typed(name, parts.join("/"))
            });
            // The date is left with its last part: a problem while the year is still to come would only disturb.
            let onblur = if part == "year" { self.left(name) } else { Callback::noop() };
            html! {
                <div class={classes!("k401-date-part", ["k401-date-", part].concat())}>
                    <label class="k401-date-label" for={id.clone()}>{ label.to(language) }</label>
                    <input class="k401-input" {id} type="text" inputmode="numeric" autocomplete="off" maxlength={length}
                        value={parts.get(index).cloned().unwrap_or_default()} aria-invalid={invalid} {oninput} {onblur} />
                </div>
            }
        };
        let inputs = html! { <div class="k401-date">{ for names.into_iter().enumerate().map(input) }</div> };
        self.wrap(field, problem.as_deref(), inputs, true)
    }

    fn flag(&self, field: &'static Field) -> Html {
        let id = self.id(field.name);
        let name = field.name;
        let onchange = self.send.reform(move |event: Event| {
            let is_on = event.target_unchecked_into::<HtmlInputElement>().checked();
            Action::Typed(name, if is_on { "true" } else { "" }.to_owned())
        });
        html! {
            <div key={self.key(field)} class="k401-field k401-flag">
                <input class="k401-checkbox" id={id.clone()} {name} type="checkbox"
                    checked={self.state.typed.text(name) == "true"} {onchange} />
                <label class="k401-flag-label" for={id}>{ field.label.to(self.state.language) }</label>
            </div>
        }
    }

    fn choice(&self, field: &'static Field, options: &[(&'static str, k401_words::Text)]) -> Html {
        let value = self.value(field);
        let name = field.name;
        let onchange = self.send.reform(move |event: Event| {
            Action::Typed(name, event.target_unchecked_into::<HtmlSelectElement>().value())
        });
        let option = |(choice, words): &(&'static str, k401_words::Text)| {
            html! { <option value={*choice} selected={*choice == value}>{ words.to(self.state.language) }</option> }
        };
        let problem = self.shown_problem(name);
        let input = html! {
            <select class="k401-input k401-select" id={self.id(name)} {name} {onchange}
                aria-describedby={self.described_by(field)}>{ for options.iter().map(option) }</select>
        };
        self.wrap(field, problem.as_deref(), input, false)
    }
}
