//! The list of panels, in groups by what the reader wants to do. Where the page is narrow it folds into one button that
//! names the open panel; where it is wide the style sheet shows it always.

use k401_words::Language;
use yew::prelude::*;

use crate::element::el;
use crate::panels::{GROUPS, Group, Panel};
use crate::store::{Action, State};
use crate::text;

/// The groups with those of their panels that the embedding page offers; all where it says nothing. `menu` is the button that folds them.
pub fn navigation(state: &State, offered: &[Panel], send: &Callback<Action>, prefix: &str, menu: &NodeRef) -> Html {
    // One panel alone needs no list.
    if offered.len() == 1 {
        return Html::default();
    }
    let language = state.language;
    let id = [prefix, "-panels"].concat();
    let fold = el("button")
        .found_by(menu)
        .attr("type", "button")
        .attr("aria-expanded", if state.is_menu_open { "true" } else { "false" })
        .set("aria-controls", id.clone())
        .class("k401-menu")
        .on_click(send, Action::Folded)
        .with(el("span").class("k401-menu-lead").words(&text::PANELS, language))
        .with(el("span").class("k401-menu-open").words(&state.panel.label(), language));
    let class = if state.is_menu_open { "k401-groups k401-groups-open" } else { "k401-groups" };
    let is_offered = |panel: &&Panel| offered.is_empty() || offered.contains(panel);
    let groups = GROUPS.iter().filter_map(|one| {
        let panels: Vec<Panel> = one.panels.iter().filter(is_offered).copied().collect();
        if panels.is_empty() { None } else { Some(group(one, &panels, state, send, prefix, language)) }
    });
    el("nav")
        .set_words("aria-label", &text::PANELS, language)
        .class("k401-tabs")
        .with(fold)
        .with(el("div").set("id", id).class(class).all(groups))
        .done()
}

fn group(
    group: &Group,
    panels: &[Panel],
    state: &State,
    send: &Callback<Action>,
    prefix: &str,
    language: Language,
) -> Html {
    let id = [prefix, "-group-", group.name].concat();
    let item = |panel: &Panel| {
        let panel = *panel;
        let button = el("button").attr("type", "button").attr("data-panel", panel.name());
        let button = if panel == state.panel { button.attr("aria-current", "page") } else { button };
        el("li")
            .with(button.class("k401-tab").on_click(send, Action::Opened(panel)).words(&panel.label(), language))
            .done()
    };
    el("div")
        .class("k401-group")
        .with(el("p").set("id", id.clone()).class("k401-group-name").words(&group.label, language))
        .with(el("ul").set("aria-labelledby", id).all(panels.iter().map(item)))
        .done()
}
