//! The widget as HTML, for the snapshots.

use k401_core::calendar::Date;
use k401_view::panels::Panel;
use k401_view::store::{Action, State};
use k401_view::{App, AppProps};
use yew::{AttrValue, Callback, LocalServerRenderer};

/// The page with a panel open, on June 1, 2026.
pub fn opened_at(panel: Panel) -> State {
    State::opened_on(Date::of(2026, 6, 1).expect("a date")).after(Action::Opened(panel))
}

/// Types in fields.
pub fn typed(state: State, fields: &[(&'static str, &str)]) -> State {
    fields.iter().fold(state, |state, (name, text)| state.after(Action::Typed(name, (*text).to_owned())))
}

/// The HTML of a state, a tag a line.
pub async fn html(start: State) -> String {
    let props = AppProps { start, heading_level: 2, id_prefix: AttrValue::Static("k401"), fetch: Callback::noop() };
    let html = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    html.replace("><", ">\n<")
}
