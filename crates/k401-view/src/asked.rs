//! What an embedding page asks for in plain values, as actions. Pure: the fuzzer calls it natively. What comes in is not
//! believed: unknown panels and years are refused, texts are cut off, and the check sees them as it sees what is typed.

use k401_core::figures::YEARS;
use k401_words::Language;

use crate::host::Host;
use crate::panels::Panel;
use crate::store::Action;

/// No amount, date or choice has more bytes; the rest is cut off, and the check names the problem.
pub const LONGEST_TEXT: usize = 200;
/// No form asks for more names and texts than these together.
pub const MOST_TEXTS: u32 = 200;

/// What surrounds the form: the level of the first heading, the panels to offer, separated by spaces, and whether the form can
/// be changed.
pub fn placed(level: u8, panels: &str, is_readonly: bool) -> Action {
    let mut host = Host { heading_level: Some(level.clamp(2, 6)), is_readonly, ..Host::default() };
    for panel in panels.split_ascii_whitespace().filter_map(Panel::named) {
        if !host.panels.contains(&panel) {
            host.panels.push(panel);
        }
    }
    Action::Placed(host)
}

/// Another panel; nothing if none has this name.
pub fn opened(panel: &str) -> Option<Action> {
    Panel::named(panel).map(Action::Opened)
}

/// The nearest language of a BCP 47 tag.
pub fn spoken(language: &str) -> Action {
    Action::Spoke(Language::of_tag(language))
}

/// Another year of the tables; nothing if there are no figures for it.
pub fn turned(year: u16) -> Option<Action> {
    YEARS.iter().any(|figures| figures.year.0 == year).then_some(Action::TurnedTo(year))
}

/// A text for a field, not longer than any may be.
pub fn cut(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(LONGEST_TEXT));
    text
}
