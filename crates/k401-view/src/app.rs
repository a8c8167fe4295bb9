//! The whole widget: the state, the open panel, and what surrounds it.

use k401_core::figures::{NEWEST, YEARS};
use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::page::Page;
use crate::panels::{Panel, limits, loan, losses, rmd, rollover, roth, sepp, tables, withdrawal};
use crate::parts::heading;
use crate::store::{Action, State, Wanted};
use crate::text;

/// What the host sets.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What is typed and chosen at the start.
    pub start: State,
    /// The level of the widget's own heading, 2 to 6.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Makes ids unique where several widgets share a page.
    #[prop_or(AttrValue::Static("k401"))]
    pub id_prefix: AttrValue,
    /// Fetches what is wanted, then sends [`Action::Arrived`] or [`Action::Missed`].
    #[prop_or_default]
    pub fetch: Callback<(Wanted, Callback<Action>)>,
}

/// The widget.
#[derive(Debug)]
pub struct App {
    state: State,
    summary: NodeRef,
    result: NodeRef,
    takes_focus: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut state = ctx.props().start.clone();
        if !Wanted::Words(state.language).is_there() {
            want(ctx, Wanted::Words(state.language));
            state.language = Language::En;
        }
        want_tables(ctx, &state);
        Self { state, summary: NodeRef::default(), result: NodeRef::default(), takes_focus: false }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        if let Action::Spoke(language) = action
            && !Wanted::Words(language).is_there()
        {
            want(ctx, Wanted::Words(language));
            return false;
        }
        let may_want_tables =
            matches!(action, Action::Opened(_) | Action::Spoke(_) | Action::Arrived(Wanted::Words(_)));
        // Words and tables that arrive change what is shown, though not what is chosen.
        let is_news = matches!(action, Action::Arrived(_));
        self.takes_focus = action == Action::Submitted;
        let after = self.state.clone().after(action);
        let has_changed = after != self.state;
        self.state = after;
        if may_want_tables {
            want_tables(ctx, &self.state);
        }
        has_changed || is_news || self.takes_focus
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if std::mem::take(&mut self.takes_focus) {
            // The summary is there only while something is wrong; without it the focus goes to the result.
            let target = self.summary.cast::<web_sys::HtmlElement>().or_else(|| self.result.cast());
            // A target that has gone is no reason to fail.
            let _ = target.map(|element| element.focus());
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let language = self.state.language;
        let level = ctx.props().heading_level;
        let send = ctx.link().callback(|action: Action| action);
        let name = el("div")
            .html(heading(level, "k401-title", None, &text::TITLE.to(language)))
            .with(el("p").class("k401-tagline").words(&text::TAGLINE, language));
        let question = self.state.panel.question().to(language);
        let panel = el("section")
            .class("k401-panel")
            .html(heading(level.saturating_add(1), "k401-question", None, &question))
            .html(self.panel(ctx, &send));
        el("div")
            .attr("lang", language.tag())
            .class("k401")
            .with(el("header").class("k401-head").with(name).html(self.languages(&send)))
            .html(self.tabs(&send))
            .with(panel)
            .html(footer(language))
            .done()
    }
}

impl App {
    fn languages(&self, send: &Callback<Action>) -> Html {
        let choice = |language: Language| {
            let name = if language == Language::Es { text::SPANISH } else { text::ENGLISH };
            let is_current = language == self.state.language;
            el("button")
                .attr("type", "button")
                .attr("lang", language.tag())
                .attr("aria-pressed", if is_current { "true" } else { "false" })
                .class("k401-language")
                .on_click(send, Action::Spoke(language))
                .words(&name, language)
                .done()
        };
        el("div")
            .attr("role", "group")
            .set_words("aria-label", &text::LANGUAGE, self.state.language)
            .class("k401-languages")
            .all(Language::CHOICES.into_iter().map(choice))
            .maybe(matches!(self.state.missed, Some(Wanted::Words(_))).then(|| {
                // In English: the words that are missing are those of the other language.
                el("p")
                    .attr("role", "status")
                    .class("k401-words-missing")
                    .words(&text::WORDS_MISSING, Language::En)
                    .done()
            }))
            .done()
    }

    fn tabs(&self, send: &Callback<Action>) -> Html {
        let tab = |panel: Panel| {
            let button = el("button").attr("type", "button");
            let button = if panel == self.state.panel { button.attr("aria-current", "page") } else { button };
            let button = button.class("k401-tab").on_click(send, Action::Opened(panel));
            let button = button.words(&panel.label(), self.state.language);
            el("li").with(button).done()
        };
        el("nav")
            .set_words("aria-label", &text::PANELS, self.state.language)
            .class("k401-tabs")
            .with(el("ul").all(Panel::ALL.into_iter().map(tab)))
            .done()
    }

    fn panel(&self, ctx: &Context<Self>, send: &Callback<Action>) -> Html {
        let props = ctx.props();
        let page = Page {
            state: &self.state,
            send,
            level: props.heading_level.saturating_add(2),
            prefix: &props.id_prefix,
            summary: &self.summary,
            result: &self.result,
        };
        match self.state.panel {
            Panel::Withdrawal => withdrawal::view(&page),
            Panel::Tables => tables::view(&page),
            Panel::Losses => losses::view(&page),
            Panel::Rollover => rollover::view(&page),
            Panel::Roth => roth::view(&page),
            Panel::Limits => limits::view(&page),
            Panel::Loan => loan::view(&page),
            Panel::RequiredMinimum => rmd::view(&page),
            Panel::PeriodicPayments => sepp::view(&page),
        }
    }
}

fn want(ctx: &Context<App>, wanted: Wanted) {
    ctx.props().fetch.emit((wanted, ctx.link().callback(|action| action)));
}

fn want_tables(ctx: &Context<App>, state: &State) {
    let tables = Wanted::Tables(state.language);
    if state.panel == Panel::Tables && !tables.is_there() {
        want(ctx, tables);
    }
}

fn footer(language: Language) -> Html {
    let first = YEARS.first().map_or(NEWEST.year.0, |figures| figures.year.0);
    let years = [first.to_string(), NEWEST.year.0.to_string()];
    let version = text::DATA_VERSION.filled(language, &years);
    el("footer")
        .class("k401-foot")
        .with(el("p").text(version).plain(" · ").words(&text::PRIVATE, language))
        .with(el("p").words(&text::NOT_ADVICE, language))
        .done()
}
