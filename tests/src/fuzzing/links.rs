//! The target `links`: whatever somebody writes behind the `#` of the page's address.

use k401_core::figures::YEARS;
use k401_view::share::{LONGEST, carried, followed, fragment};
use k401_view::store::State;

use super::drawn::{expect_drawn, opened};

/// What a link of ours begins with.
const OURS: &str = "k401=1";

/// Follows a fragment, writes the link of what came of it and draws the page; panics when something does not hold.
pub fn links(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let before = opened();
    let state = followed(before.clone(), text);
    let bare = text.strip_prefix('#').unwrap_or(text);
    if bare.len() > LONGEST || bare.split('&').next() != Some(OURS) {
        assert_eq!(state, before, "a fragment that is not ours changed something");
        return;
    }
    assert!(YEARS.iter().any(|figures| figures.year.0 == state.table_year), "tables of an unknown year");
    expect_texts(&state, bare);
    if let Some(link) = fragment(&state) {
        expect_return(&state, &link);
    }
    expect_drawn(&state);
}

/// Nothing is there that the link did not say, and the problems of all that it said are shown.
fn expect_texts(state: &State, bare: &str) {
    let typed = carried(&state.typed);
    assert!(typed.len() <= bare.matches('&').count(), "more fields than the link has parts");
    assert_eq!(typed.len(), state.typed.names().count(), "a name that no link may carry");
    for (name, text) in typed {
        assert!(state.shows_problems_of(name), "{name} was typed by nobody");
        // A byte that is no text becomes a sign of three.
        assert!(text.len() <= 3 * bare.len(), "{name} is longer than the link");
    }
}

/// A link leads back to the same, and is the only one that does.
fn expect_return(state: &State, link: &str) {
    assert!(link.is_ascii() && link.len() <= LONGEST, "{link:?} does not survive a messenger");
    let again = followed(opened(), link);
    assert_eq!(carried(&again.typed), carried(&state.typed), "{link:?} says something else");
    let chosen = |state: &State| (state.panel, state.language, state.table_year, state.shows_printed);
    assert_eq!(chosen(&again), chosen(state), "{link:?} leads elsewhere");
    assert_eq!(fragment(&again).as_deref(), Some(link));
}
