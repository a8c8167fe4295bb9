//! One field: its label, help, problem and input.

use k401_core::facts::{FactError, Problem};
use k401_core::text::joined;
use k401_words::problem as problem_words;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use crate::element::{Element, el, group};
use crate::form::{Field, Kind, date_parts, value_of};
use crate::reaction::Reaction;
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
        value_of(field, self.state)
    }

    /// A browser keeps what was chosen in an input, whatever the page says later: no input becomes that of another field, and
    /// all are new when the form is cleared.
    fn key(&self, field: &'static Field) -> String {
        [field.name, " ", &self.state.clearings.to_string()].concat()
    }

    /// Renders fields.
    pub fn fields(&self, fields: &[&'static Field]) -> Html {
        group(fields.iter().map(|field| self.field(field)).collect())
    }

    /// Renders a field.
    #[inline(never)]
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

    fn wrap(&self, field: &'static Field, problem: Option<&str>, input: Html, is_group: bool) -> Html {
        let language = self.state.language;
        let id = self.id(field.name);
        let class = if problem.is_some() { "k401-field k401-field-wrong" } else { "k401-field" };
        let hint = (!field.hint.is_empty())
            .then(|| el("p").set("id", [&id, "-hint"].concat()).class("k401-hint").words(&field.hint, language).done());
        let problem = problem.map(|message| {
            el("p").set("id", [&id, "-problem"].concat()).class("k401-problem").text(message.to_owned()).done()
        });
        let (whole, label) = if is_group {
            (el("fieldset").set_some("aria-describedby", self.described_by(field)), el("legend"))
        } else {
            (el("div"), el("label").set("for", id))
        };
        whole
            .keyed(self.key(field))
            .class(class)
            .with(label.class("k401-label").words(&field.label, language))
            .maybe(hint)
            .maybe(problem)
            .html(input)
            .done()
    }

    fn described_by(&self, field: &'static Field) -> Option<String> {
        let id = self.id(field.name);
        let hint = (!field.hint.is_empty()).then(|| [&id, "-hint"].concat());
        let problem = self.shown_problem(field.name).map(|_| [&id, "-problem"].concat());
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        if ids.is_empty() { None } else { Some(joined(&ids, " ")) }
    }

    fn text_input(&self, field: &'static Field, mode: &'static str, before: Option<&str>, after: Option<&str>) -> Html {
        let problem = self.shown_problem(field.name);
        let affix =
            |text: &str| el("span").attr("aria-hidden", "true").class("k401-affix").text(text.to_owned()).done();
        let input = el("input")
            .value(self.value(field))
            .set("id", self.id(field.name))
            .attr("name", field.name)
            .attr("type", "text")
            .attr("inputmode", mode)
            .attr("autocomplete", "off")
            .attr("spellcheck", "false");
        let input = marked(input, problem.is_some())
            .set_some("aria-describedby", self.described_by(field))
            .class("k401-input")
            .on(ListenerKind::oninput, self.send, Reaction::Type(field.name, Default::default()))
            .on(ListenerKind::onblur, self.send, Reaction::Do(Action::Left(field.name)));
        let row = el("div").class("k401-input-row").maybe(before.map(affix)).with(input).maybe(after.map(affix)).done();
        self.wrap(field, problem.as_deref(), row, false)
    }

    fn date(&self, field: &'static Field) -> Html {
        let language = self.state.language;
        let parts = date_parts(&self.value(field));
        let problem = self.shown_problem(field.name);
        let names = [("month", text::MONTH, "2"), ("day", text::DAY, "2"), ("year", text::YEAR, "4")];
        let input = |(index, (part, label, length)): (usize, (&'static str, k401_words::Text, &'static str))| {
            let id = [&self.id(field.name), "-", part].concat();
            let [first, second, third] = &parts;
            let others = match index {
                0 => [String::new(), ["/", second, "/", third].concat()],
                1 => [[first, "/"].concat(), ["/", third].concat()],
                _ => [[first, "/", second, "/"].concat(), String::new()],
            };
            let label = el("label").set("for", id.clone()).class("k401-date-label").words(&label, language);
            let input = el("input")
                .value(parts.get(index).cloned().unwrap_or_default())
                .set("id", id)
                .attr("type", "text")
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off")
                .attr("maxlength", length);
            let input = marked(input, problem.is_some()).class("k401-input").on(
                ListenerKind::oninput,
                self.send,
                Reaction::Type(field.name, others),
            );
            // The date is left with its last part: a problem while the year is still to come would only disturb.
            let input = if index == 2 {
                input.on(ListenerKind::onblur, self.send, Reaction::Do(Action::Left(field.name)))
            } else {
                input
            };
            let class = ["k401-date-part k401-date-", part].concat();
            el("div").set("class", class).with(label).with(input).done()
        };
        let inputs = el("div").class("k401-date").all(names.into_iter().enumerate().map(input)).done();
        self.wrap(field, problem.as_deref(), inputs, true)
    }

    fn flag(&self, field: &'static Field) -> Html {
        let id = self.id(field.name);
        let name = field.name;
        let input = el("input")
            .checked(self.state.typed.text(name) == "true")
            .set("id", id.clone())
            .attr("name", name)
            .attr("type", "checkbox")
            .class("k401-checkbox")
            .on(ListenerKind::onchange, self.send, Reaction::Tick(name));
        let label = el("label").set("for", id).class("k401-flag-label").words(&field.label, self.state.language);
        el("div").keyed(self.key(field)).class("k401-field k401-flag").with(input).with(label).done()
    }

    fn choice(&self, field: &'static Field, options: &[(&'static str, k401_words::Text)]) -> Html {
        let value = self.value(field);
        let name = field.name;
        let option = |(choice, words): &(&'static str, k401_words::Text)| {
            let option = el("option").attr("value", choice).flag("selected", *choice == value);
            option.words(words, self.state.language).done()
        };
        let problem = self.shown_problem(name);
        let input = el("select")
            .set("id", self.id(name))
            .attr("name", name)
            .set_some("aria-describedby", self.described_by(field))
            .class("k401-input k401-select")
            .on(ListenerKind::onchange, self.send, Reaction::Type(name, Default::default()))
            .all(options.iter().map(option));
        self.wrap(field, problem.as_deref(), input.done(), false)
    }
}

/// An input, marked as wrong where it is.
fn marked(input: Element, is_wrong: bool) -> Element {
    if is_wrong { input.attr("aria-invalid", "true") } else { input }
}
