//! What an event makes of the state. One listener for all of them: a closure for each would be a function and a table each.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::store::Action;

/// What an event does.
pub enum Reaction {
    /// This, whatever the event says.
    Do(Action),
    /// The same, instead of what the browser would do by itself.
    DoInstead(Action),
    /// Types what the input or the list holds into a field, between the parts of its text that are in other inputs.
    Type(&'static str, [String; 2]),
    /// Types whether a box is ticked.
    Tick(&'static str),
    /// Turns to the year that a list holds.
    TurnTo,
}

/// A listener on an element.
pub struct Listening {
    /// The kind of event.
    pub kind: ListenerKind,
    /// Where actions go.
    pub send: Callback<Action>,
    /// What it does.
    pub reaction: Reaction,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        let target = || event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
        // A list has a value as an input has.
        let value = || target().map(|input| input.value()).unwrap_or_default();
        let action = match &self.reaction {
            Reaction::Do(action) => action.clone(),
            Reaction::DoInstead(action) => {
                event.prevent_default();
                action.clone()
            }
            Reaction::Type(name, [before, after]) => Action::Typed(name, [before, &*value(), after].concat()),
            Reaction::Tick(name) => {
                let is_on = target().is_some_and(|input| input.checked());
                Action::Typed(name, if is_on { "true" } else { "" }.to_owned())
            }
            Reaction::TurnTo => Action::TurnedTo(value().parse().unwrap_or(0)),
        };
        self.send.emit(action);
    }

    fn passive(&self) -> bool {
        false
    }
}
