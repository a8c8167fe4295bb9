//! The page of a state, drawn natively: nothing that came in may become a tag or an attribute of it.

use k401_core::calendar::Date;
use k401_view::store::State;
use k401_view::{App, AppProps};
use tokio::runtime::Builder;
use yew::{AttrValue, Callback, LocalServerRenderer};

/// The page as it opens, on a day that never changes.
pub fn opened() -> State {
    State::opened_on(Date::of(2026, 6, 1).expect("a date"))
}

/// What could begin or end a tag, or the value of an attribute.
const SIGNS: [char; 3] = ['<', '>', '"'];

/// Draws the page; panics when a sign that came in counts as one of the page's own.
pub fn expect_drawn(state: &State) {
    let html = html(state.clone());
    assert!(!html.contains("<script"), "a script in the page");
    assert!(!html.contains("javascript:"), "an address that runs");
    let mut harmless = state.clone();
    let names: Vec<String> = state.typed.names().map(str::to_owned).collect();
    for name in &names {
        // No form reads one or the other.
        harmless.typed.set_text(name, &state.typed.text(name).replace(SIGNS, "x"));
    }
    if harmless != *state {
        assert_eq!(
            structure(&html),
            structure(&self::html(harmless)),
            "what came in is a part of the page: {:?}",
            state.typed
        );
    }
}

/// How many tags and values of attributes a browser would find.
fn structure(html: &str) -> (usize, usize) {
    let (mut tags, mut values) = (0, 0);
    let (mut is_tag, mut is_value) = (false, false);
    for letter in html.chars() {
        match letter {
            '<' if !is_tag => {
                is_tag = true;
                tags += 1;
            }
            '>' if !is_value => is_tag = false,
            '"' if is_tag => {
                is_value = !is_value;
                values += usize::from(is_value);
            }
            _ => {}
        }
    }
    (tags, values)
}

fn html(start: State) -> String {
    let props = AppProps {
        start,
        heading_level: 2,
        id_prefix: AttrValue::Static("k401"),
        fetch: Callback::noop(),
        report: None,
    };
    let runtime = Builder::new_current_thread().build().expect("a runtime");
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check would be blind if the page did not show what was typed.
    #[test]
    fn a_tag_and_a_value_that_came_in_are_counted() {
        assert_eq!(structure("<p class=\"a>b\">\"x\"</p>"), (2, 1));
        assert_eq!(structure("<p class=\"a\" id=\"b\"><i>x</p>"), (3, 2));
    }

    #[test]
    fn what_is_typed_stands_in_the_page_with_its_signs_written_out() {
        let mut state = opened();
        state.typed.set_text("amount", "<b title=\"x\">");
        state.left.push("amount".to_owned());
        let html = html(state.clone());
        assert!(html.contains("&lt;b title="), "{html:.2000}");
        expect_drawn(&state);
    }
}
