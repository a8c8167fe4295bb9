//! The whole widget: the state, the open panel, and what surrounds it.

use std::cell::{Ref, RefCell};

use k401_words::Language;
use yew::prelude::*;

use crate::announcer::Announcer;
use crate::element::el;
use crate::host::{Findings, Host};
use crate::navigation::navigation;
use crate::page::Page;
use crate::panels::{
    Panel, about, compare, exceptions, limits, loan, losses, rmd, rollover, roth, sepp, tables, withdrawal,
};
use crate::parts::{heading, on_the_way};
use crate::standing::{banner, footer};
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
    /// Is told of every action, before its effect is drawn.
    #[prop_or_default]
    pub report: Option<Callback<Action>>,
}

/// The widget.
#[derive(Debug)]
pub struct App {
    state: State,
    summary: NodeRef,
    result: NodeRef,
    menu: NodeRef,
    announcer: Announcer,
    takes_focus: Option<Focus>,
    host: Host,
    findings: RefCell<Findings>,
}

/// Where the focus goes after the next rendering.
#[derive(Clone, Copy, Debug)]
enum Focus {
    /// To the list of problems; without one, to the result.
    Outcome,
    /// To the button that folds the panels: the one that was clicked has just been folded away.
    Menu,
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
        want_files(ctx, &state);
        Self {
            state,
            summary: NodeRef::default(),
            result: NodeRef::default(),
            menu: NodeRef::default(),
            takes_focus: None,
            announcer: Announcer::default(),
            host: Host::default(),
            findings: RefCell::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        if action == Action::Paused {
            return self.announcer.tell();
        }
        if let Some(report) = &ctx.props().report {
            report.emit(action.clone());
        }
        if let Action::Placed(host) = action {
            self.host = host;
            return true;
        }
        // What arrives changes what is shown, though not what is chosen.
        let is_news = matches!(action, Action::Arrived(_));
        let is_opening = matches!(action, Action::Opened(_));
        self.takes_focus = match action {
            Action::Submitted | Action::Carried => Some(Focus::Outcome),
            Action::Opened(_) if self.state.is_menu_open => Some(Focus::Menu),
            _ => None,
        };
        let mut after = self.state.clone().after(action);
        if !Wanted::Words(after.language).is_there() {
            want(ctx, Wanted::Words(after.language));
            after.language = self.state.language;
        }
        let has_turned = (after.panel, after.language) != (self.state.panel, self.state.language);
        let has_changed = after != self.state;
        self.state = after;
        if has_turned || is_opening {
            want_files(ctx, &self.state);
        }
        if has_changed {
            self.announcer.wait(ctx);
        }
        has_changed || is_news || self.takes_focus.is_some()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(focus) = self.takes_focus.take() else { return };
        let target = match focus {
            // The summary is there only while something is wrong.
            Focus::Outcome => self.summary.cast::<web_sys::HtmlElement>().or_else(|| self.result.cast()),
            Focus::Menu => self.menu.cast(),
        };
        // A target that has gone is no reason to fail.
        let _ = target.map(|element| element.focus());
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.announcer.stop();
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let language = self.state.language;
        let level = self.level(ctx);
        let send = ctx.link().callback(|action: Action| action);
        let name = el("div")
            .html(heading(level, "k401-title", None, &text::TITLE.to(language)))
            .with(el("p").class("k401-tagline").words(&text::TAGLINE, language));
        let question = self.state.panel.question().to(language);
        let drawn = self.panel(ctx, &send);
        self.announcer.hear(&drawn);
        let panel = el("section")
            .class("k401-panel")
            .html(heading(level.saturating_add(1), "k401-question", None, &question))
            .html(drawn);
        el("div")
            .attr("lang", language.tag())
            .class("k401")
            .with(el("header").class("k401-head").with(name).html(self.languages(&send)))
            .html(banner(&self.state))
            .html(navigation(&self.state, &self.host.panels, &send, &ctx.props().id_prefix, &self.menu))
            .with(panel)
            .html(self.announcer.region())
            .html(footer(&self.state))
            .done()
    }
}

impl App {
    /// What is typed and chosen.
    pub fn state(&self) -> &State {
        &self.state
    }

    fn level(&self, ctx: &Context<Self>) -> u8 {
        self.host.heading_level.unwrap_or(ctx.props().heading_level)
    }

    /// What the open panel makes of it.
    pub fn findings(&self) -> Ref<'_, Findings> {
        self.findings.borrow()
    }

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

    fn panel(&self, ctx: &Context<Self>, send: &Callback<Action>) -> Html {
        let props = ctx.props();
        self.findings.take();
        let page = Page {
            state: &self.state,
            send,
            level: self.level(ctx).saturating_add(2),
            prefix: &props.id_prefix,
            summary: &self.summary,
            result: &self.result,
            is_readonly: self.host.is_readonly,
            findings: &self.findings,
        };
        if !self.state.panel.is_here() {
            return on_the_way(&page, Wanted::Panel(self.state.panel));
        }
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
            Panel::Exceptions => exceptions::view(&page),
            Panel::Compare => compare::view(&page),
            Panel::About => about::view(&page),
        }
    }
}

fn want(ctx: &Context<App>, wanted: Wanted) {
    ctx.props().fetch.emit((wanted, ctx.link().callback(|action| action)));
}

/// What the open panel needs and is not there.
fn want_files(ctx: &Context<App>, state: &State) {
    let tables = (state.panel == Panel::Tables).then_some(Wanted::Tables(state.language));
    for wanted in [Some(Wanted::Panel(state.panel)), tables].into_iter().flatten() {
        if !wanted.is_there() {
            want(ctx, wanted);
        }
    }
}
