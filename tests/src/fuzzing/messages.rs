//! The target `messages`: what an embedding page asks of the widget, one call after the other, as `k401-widget` takes it.
//!
//! An input has a call a line, its name and its values: `give amount 20,000` or `set 3 loan tables` or `open withdrawal`.

use k401_core::figures::YEARS;
use k401_view::asked::{LONGEST_TEXT, MOST_TEXTS, cut, opened as opening, placed, spoken, turned};
use k401_view::panels::Panel;
use k401_view::store::{Action, State};

use super::drawn::{expect_drawn, opened};

/// Carries out the calls and draws the page; panics when something does not hold.
pub fn messages(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut state = opened();
    for line in text.lines() {
        let (call, value) = line.split_once(' ').unwrap_or((line, ""));
        state = match call {
            "set" => set(state, value),
            "open" => open(state, value),
            "speak" => state.after(spoken(value)),
            "turn" => turn(state, value),
            "give" => give(state, value),
            "begin" => begin(state, value),
            "submit" => state.after(Action::Submitted),
            "follow" => state.after(Action::Followed(value.to_owned())),
            "reset" => state.after(Action::Reset),
            _ => state,
        };
        assert!(YEARS.iter().any(|figures| figures.year.0 == state.table_year), "tables of an unknown year");
    }
    expect_drawn(&state);
}

/// `set LEVEL PANELS`: the level is one of a heading below the page's own, each panel is there once, and nothing else changes.
fn set(state: State, value: &str) -> State {
    let (level, panels) = value.split_once(' ').unwrap_or((value, ""));
    let action = placed(level.parse().unwrap_or(0), panels, level.len() > 2);
    let Action::Placed(host) = &action else { panic!("another action") };
    assert!(host.heading_level.is_some_and(|level| (2..=6).contains(&level)));
    for (index, panel) in host.panels.iter().enumerate() {
        assert!(!host.panels[..index].contains(panel), "a panel twice");
        assert!(panels.split_ascii_whitespace().any(|name| name == panel.name()), "a panel that nobody named");
    }
    let before = state.clone();
    let after = state.after(action);
    assert_eq!(after, State { edits: after.edits, link: None, ..before }, "what surrounds the form changed it");
    after
}

fn open(state: State, name: &str) -> State {
    let action = opening(name);
    assert_eq!(action.is_some(), Panel::all().any(|panel| panel.name() == name), "{name:?}");
    let before = state.typed.clone();
    let state = action.into_iter().fold(state, State::after);
    assert_eq!(state.typed, before, "a panel that opens changes nothing that is typed");
    state
}

fn turn(state: State, year: &str) -> State {
    let year = year.parse().unwrap_or(0);
    turned(year).into_iter().fold(state, State::after)
}

/// `give NAME TEXT NAME TEXT …`, separated by tabs: every text is there afterwards, cut off where it is too long.
fn give(state: State, value: &str) -> State {
    let parts: Vec<&str> = value.split('\t').take(usize::try_from(MOST_TEXTS).unwrap_or(usize::MAX)).collect();
    let given: Vec<(String, String)> =
        parts.chunks_exact(2).map(|pair| (pair[0].to_owned(), cut(pair[1].to_owned()))).collect();
    for ((_, text), pair) in given.iter().zip(parts.chunks_exact(2)) {
        assert!(
            text.len() <= LONGEST_TEXT && pair[1].starts_with(text.as_str()),
            "{text:?} is not the start of what came"
        );
        assert!(text.len() == pair[1].len() || text.len() > LONGEST_TEXT - 4, "{text:?} was cut too early");
    }
    let state = state.after(Action::Given(given.clone()));
    for (index, (name, text)) in given.iter().enumerate() {
        let is_last = given[index + 1..].iter().all(|(other, _)| other != name);
        assert!(!is_last || state.typed.text(name) == text, "{name:?} is not what was given");
    }
    state
}

/// Nothing of before is left.
fn begin(state: State, language: &str) -> State {
    let Action::Spoke(language) = spoken(language) else { panic!("another action") };
    let fresh = State { language, ..opened() };
    let state = state.after(Action::Began(Box::new(fresh.clone())));
    assert_eq!(state, State { edits: state.edits, clearings: state.clearings, ..fresh }, "something of before is left");
    state
}
