//! Tells screen readers the answer once the reader pauses, not at every key.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::App;
use crate::element::el;
use crate::store::Action;
use crate::takeaway::text_of_class;

/// So long nothing changes before the answer is told, in milliseconds: longer than between two keys, shorter than a doubt.
const PAUSE: u32 = 1_000;

/// What is drawn, what was told last, and the pause that is running.
#[derive(Debug, Default)]
pub struct Announcer {
    drawn: RefCell<String>,
    said: String,
    pause: Option<Timeout>,
}

impl Announcer {
    /// A panel is drawn: keeps its answer, or what is missing.
    pub fn hear(&self, panel: &Html) {
        let answer = ["k401-answer", "k401-empty"].into_iter().find_map(|class| text_of_class(panel, class));
        self.drawn.replace(answer.unwrap_or_default());
    }

    /// Something changed: the pause begins again.
    pub fn wait(&mut self, app: &Context<App>) {
        let link = app.link().clone();
        // The pause before it, if it still runs, goes.
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Action::Paused)));
    }

    /// The pause is over: tells what is drawn. True when that is something new.
    pub fn tell(&mut self) -> bool {
        let is_new = *self.drawn.borrow() != self.said;
        self.said = self.drawn.borrow().clone();
        is_new
    }

    /// Nothing is told any more.
    pub fn stop(&mut self) {
        self.pause = None;
    }

    /// Where screen readers listen.
    pub fn region(&self) -> Html {
        el("div").attr("role", "status").class("k401-visually-hidden k401-said").text(self.said.clone()).done()
    }
}
