//! What the snapshot tests of the panels share: a state as a reader makes it, and its HTML.

use k401_core::calendar::Date;
use k401_view::panels::Panel;
use k401_view::store::{Action, State};
use k401_view::{App, AppProps};
use yew::{AttrValue, LocalServerRenderer};

/// A panel on June 1, 2026, with nothing typed.
pub fn opened(panel: &str) -> State {
    let today = Date::of(2026, 6, 1).expect("a date");
    State::opened_on(today).after(Action::Opened(Panel::named(panel).expect("a panel")))
}

/// The same with more typed.
pub fn typed(state: State, fields: &[(&'static str, &str)]) -> State {
    fields.iter().fold(state, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())))
}

/// The HTML of a state, a tag a line.
pub async fn html(start: State) -> String {
    let props = AppProps { start, heading_level: 2, id_prefix: AttrValue::Static("k401") };
    let html = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    html.replace("><", ">\n<")
}
