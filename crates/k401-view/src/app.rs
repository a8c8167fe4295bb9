//! The whole widget: the state, the open panel, and what surrounds it.

use std::cell::{Ref, RefCell};

use k401_core::figures::{NEWEST, YEARS};
use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::host::{Findings, Host};
use crate::page::Page;
use crate::panels::{Panel, limits, loan, losses, rmd, rollover, roth, sepp, tables, withdrawal};
use crate::parts::heading;
use crate::store::{Action, State};
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
    takes_focus: bool,
    host: Host,
    findings: RefCell<Findings>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            state: ctx.props().start.clone(),
            summary: NodeRef::default(),
            result: NodeRef::default(),
            takes_focus: false,
            host: Host::default(),
            findings: RefCell::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        if let Some(report) = &ctx.props().report {
            report.emit(action.clone());
        }
        if let Action::Placed(host) = action {
            self.host = host;
            return true;
        }
        self.takes_focus = action == Action::Submitted;
        let after = self.state.clone().after(action);
        let has_changed = after != self.state;
        self.state = after;
        has_changed || self.takes_focus
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
        let level = self.level(ctx);
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
            .maybe(self.tabs(&send))
            .with(panel)
            .html(footer(language))
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
            let onclick = send.reform(move |_: MouseEvent| Action::Spoke(language));
            el("button")
                .attr("type", "button")
                .attr("lang", language.tag())
                .attr("aria-pressed", if is_current { "true" } else { "false" })
                .class("k401-language")
                .on_click(onclick)
                .words(&name, language)
                .done()
        };
        el("div")
            .attr("role", "group")
            .set_words("aria-label", &text::LANGUAGE, self.state.language)
            .class("k401-languages")
            .all(Language::CHOICES.into_iter().map(choice))
            .done()
    }

    fn tabs(&self, send: &Callback<Action>) -> Option<Html> {
        let offered = self.host.offered();
        if offered.len() == 1 {
            return None;
        }
        let tab = |panel: Panel| {
            let onclick = send.reform(move |_: MouseEvent| Action::Opened(panel));
            let button = el("button").attr("type", "button");
            let button = if panel == self.state.panel { button.attr("aria-current", "page") } else { button };
            let button = button.class("k401-tab").on_click(onclick).words(&panel.label(), self.state.language);
            el("li").with(button).done()
        };
        let nav = el("nav")
            .set_words("aria-label", &text::PANELS, self.state.language)
            .class("k401-tabs")
            .with(el("ul").all(offered.iter().copied().map(tab)));
        Some(nav.done())
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
