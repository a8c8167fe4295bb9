//! Tells screen readers the answer once the reader pauses, not at every key.

use wasm_bindgen::prelude::*;
use web_sys::window;
use yew::prelude::*;

use crate::app::App;
use crate::element::el;
use crate::store::Action;
use crate::takeaway::text_of_class;

/// So long nothing changes before the answer is told, in milliseconds: longer than between two keys, shorter than a doubt.
const PAUSE: i32 = 1_000;

/// What was told last, and the pause that is running.
#[derive(Debug, Default)]
pub struct Announcer {
    said: String,
    pause: Option<(i32, Closure<dyn FnMut()>)>,
}

impl Announcer {
    /// Something changed: the pause begins again.
    pub fn wait(&mut self, app: &Context<App>) {
        self.stop();
        let Some(window) = window() else { return };
        let link = app.link().clone();
        let paused = Closure::<dyn FnMut()>::new(move || link.send_message(Action::Paused));
        let call = paused.as_ref().unchecked_ref();
        self.pause =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(call, PAUSE).ok().map(|timer| (timer, paused));
    }

    /// The pause is over: tells the answer of a panel, or what is missing. True when that is something new.
    pub fn tell(&mut self, panel: &Html) -> bool {
        let says = ["k401-answer", "k401-empty"].into_iter().find_map(|class| text_of_class(panel, class));
        let says = says.unwrap_or_default();
        let is_new = says != self.said;
        self.said = says;
        is_new
    }

    /// Nothing is told any more.
    pub fn stop(&mut self) {
        if let Some((timer, _)) = self.pause.take()
            && let Some(window) = window()
        {
            window.clear_timeout_with_handle(timer);
        }
    }

    /// Where screen readers listen.
    pub fn region(&self) -> Html {
        el("div").attr("role", "status").class("k401-visually-hidden k401-said").text(self.said.clone()).done()
    }
}
