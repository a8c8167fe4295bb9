//! What is drawn after the answer: long schedules and charts. A keystroke draws the amounts at once; this waits until the reader
//! pauses, each piece in a task of its own, so that typing never waits for a row that is out of sight.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::element::el;

/// The pause after the last change, in milliseconds: shorter than a glance, longer than the time between two keys.
const PAUSE: u32 = 120;

/// Something to draw later.
#[derive(Clone, Properties)]
pub struct LaterProps {
    /// Counts the changes of what was typed.
    edits: u32,
    /// What can change without a pause, because the reader looks at it.
    pointed: Option<usize>,
    /// Draws it.
    content: Rc<dyn Fn(Option<usize>) -> Html>,
}

impl PartialEq for LaterProps {
    /// The same edits of the same panel make the same content.
    fn eq(&self, other: &Self) -> bool {
        self.edits == other.edits && self.pointed == other.pointed
    }
}

/// Draws it once the reader pauses.
pub struct Later {
    is_drawn: bool,
    timer: Option<Timeout>,
}

impl Later {
    fn wait(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        // The timer before it, if it still runs, goes.
        self.timer = Some(Timeout::new(PAUSE, move || link.send_message(())));
    }
}

impl Component for Later {
    type Message = ();
    type Properties = LaterProps;

    fn create(ctx: &Context<Self>) -> Self {
        // A page that is rendered natively is rendered once, and whole.
        let mut later = Self { is_drawn: !cfg!(target_arch = "wasm32"), timer: None };
        if !later.is_drawn {
            later.wait(ctx);
        }
        later
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &LaterProps) -> bool {
        let props = ctx.props();
        if props.edits != before.edits {
            self.wait(ctx);
        }
        self.is_drawn && props.edits == before.edits && props.pointed != before.pointed
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.timer = None;
        self.is_drawn = true;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        if self.is_drawn { (props.content)(props.pointed) } else { el("div").class("k401-later").done() }
    }
}

/// Content that is drawn once the reader pauses.
#[inline(never)]
pub fn later(edits: u32, pointed: Option<usize>, content: Rc<dyn Fn(Option<usize>) -> Html>) -> Html {
    VComp::new::<Later>(Rc::new(LaterProps { edits, pointed, content }), None).into()
}
