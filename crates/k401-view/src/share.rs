//! A link that carries what was typed: `#k401=1&panel=loan&lang=es&amount=20000`. It stands behind the `#`, which no browser
//! sends to a server. Pure: the page hands the fragment in and takes it out.
//!
//! A link is typed input like any other: a value goes to the check as it came, so a bad one ends as a problem beside its field.
//! A name that no form asks for is read by nobody. Fragments that are not ours, or of another version, change nothing.

use k401_core::facts::Draft;
use k401_core::figures::{Figures, NEWEST};
use k401_core::text::{cut, pieces};
use k401_words::Language;

use crate::panels::Panel;
use crate::store::State;

/// What a fragment of ours begins with; the number is that of the format.
const VERSION: &str = "k401=1";
/// The most bytes a fragment may have: what mail programs and messengers still pass on whole.
pub const LONGEST: usize = 4_000;
/// No field has a longer name.
const LONGEST_NAME: usize = 64;

const PANEL: &str = "panel";
const LANGUAGE: &str = "lang";
/// The year of the reference tables; that of a form is one of its fields.
const TABLE_YEAR: &str = "year";
/// The tables show what the article printed.
const PRINTED: &str = "printed";
/// No field may have one of these names.
const RESERVED: [&str; 4] = [PANEL, LANGUAGE, TABLE_YEAR, PRINTED];

/// The fragment of a state, without `#`; nothing when what was typed is too long for a link.
pub fn fragment(state: &State) -> Option<String> {
    let mut text = VERSION.to_owned();
    put(&mut text, PANEL, state.panel.name());
    put(&mut text, LANGUAGE, state.language.tag());
    if state.table_year != NEWEST.year.0 {
        put(&mut text, TABLE_YEAR, &state.table_year.to_string());
    }
    if state.shows_printed {
        put(&mut text, PRINTED, "1");
    }
    for name in state.typed.names() {
        let typed = state.typed.text(name);
        if is_field(name) && !typed.is_empty() {
            put(&mut text, name, typed);
        }
    }
    (text.len() <= LONGEST).then_some(text)
}

/// The state that a fragment describes, with or without its `#`; the same state when it is not one of ours. What was typed
/// before can be brought back, as after a reset.
#[must_use]
pub fn followed(state: State, fragment: &str) -> State {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut pairs = pieces(fragment, b'&');
    if fragment.len() > LONGEST || pairs.next() != Some(VERSION) {
        return state;
    }
    let mut after = state;
    let before = std::mem::take(&mut after.typed);
    let has_text = before.names().any(|name| !before.text(name).is_empty());
    after.before_reset = has_text.then_some(before);
    after.left.clear();
    after.is_submitted = false;
    after.clearings = after.clearings.wrapping_add(1);
    // What the link does not say is as on a page that was just opened.
    after.table_year = NEWEST.year.0;
    after.shows_printed = false;
    for pair in pairs {
        let (name, value) = cut(pair, b'=').unwrap_or((pair, ""));
        take(&mut after, &decoded(name), decoded(value));
    }
    after
}

fn take(state: &mut State, name: &str, value: String) {
    match name {
        PANEL => state.panel = Panel::named(&value).unwrap_or(state.panel),
        LANGUAGE => {
            let known = [Language::En, Language::Es, Language::Pseudo].into_iter().find(|known| known.tag() == value);
            state.language = known.unwrap_or(state.language);
        }
        TABLE_YEAR => {
            let known = value.parse().ok().filter(|year| Figures::for_year(*year).is_some());
            state.table_year = known.unwrap_or(state.table_year);
        }
        PRINTED => state.shows_printed = value == "1",
        _ if is_field(name) && !value.is_empty() => {
            state.typed.set_text(name, &value);
            // Its problems are shown: somebody has typed it, if not here.
            state.left.push(name.to_owned());
        }
        _ => {}
    }
}

/// The names of fields begin with a letter and have letters, digits, dots, underscores and brackets.
fn is_field(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'[' | b']');
    let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    begins && name.len() <= LONGEST_NAME && name.bytes().all(is_plain) && !RESERVED.contains(&name)
}

fn put(text: &mut String, name: &str, value: &str) {
    text.push('&');
    encode(text, name);
    text.push('=');
    encode(text, value);
}

/// What stays as it is: what a messenger keeps within a link, so that amounts and dates stay readable.
const fn stays(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'/' | b',' | b'$')
}

fn encode(text: &mut String, value: &str) {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let hex = |half: u8| HEX.get(usize::from(half)).copied().unwrap_or('0');
    for byte in value.bytes() {
        if stays(byte) {
            text.push(char::from(byte));
        } else {
            text.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
}

/// `%24` as `$` and `+` as a space. What is not a byte in hexadecimal digits stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let half = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        rest = after;
        match (first, half(0), half(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                rest = after.get(2..).unwrap_or_default();
            }
            (b'+', ..) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What a link carries of a draft, for the tests: the texts that are not empty.
pub fn carried(typed: &Draft) -> Vec<(&str, &str)> {
    let all = typed.names().map(|name| (name, typed.text(name)));
    all.filter(|(name, text)| is_field(name) && !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Action;
    use k401_core::calendar::Date;

    fn opened() -> State {
        State::opened_on(Date::of(2026, 6, 1).unwrap())
    }

    #[test]
    fn a_link_is_short_and_readable() {
        let state = opened()
            .after(Action::Opened(Panel::Loan))
            .after(Action::Spoke(Language::Es))
            .after(Action::Typed("amount", "$20,000".into()))
            .after(Action::Typed("birthDate", "3/1/1986".into()))
            .after(Action::Typed("employer.match[0].rate", "50 %".into()))
            .after(Action::Typed("vestedBalance", String::new()));
        let link = "k401=1&panel=loan&lang=es&amount=$20,000&birthDate=3/1/1986&employer.match%5B0%5D.rate=50%20%25";
        assert_eq!(fragment(&state).as_deref(), Some(link));
        let again = followed(opened(), &["#", link].concat());
        assert_eq!((again.panel, again.language), (Panel::Loan, Language::Es));
        assert_eq!(carried(&again.typed), carried(&state.typed));
    }

    #[test]
    fn a_bad_value_is_shown_as_a_problem_of_its_field_and_nothing_else_is() {
        let state = followed(opened(), "#k401=1&amount=lots");
        assert_eq!(state.typed.text("amount"), "lots");
        assert!(state.shows_problems_of("amount") && !state.shows_problems_of("birthDate"));
    }

    #[test]
    fn what_is_not_ours_changes_nothing() {
        let typed = opened().after(Action::Typed("amount", "5".into()));
        let long = ["#k401=1&amount=", &"9".repeat(LONGEST)].concat();
        for fragment in ["", "#", "#k401-amount", "#k401=2&amount=1", "#k401=11", "#amount=1&k401=1", "#K401=1", &long]
        {
            assert_eq!(followed(typed.clone(), fragment), typed, "{fragment:.40}");
        }
    }

    #[test]
    fn unknown_panels_languages_years_and_names_are_left_out() {
        let state = followed(
            opened(),
            "k401=1&panel=nowhere&lang=fr&year=1776&printed=yes&a-b=1&<b>=1&__proto__=1&=1&&x&amount=&year=99999",
        );
        assert_eq!(state, State { clearings: 1, ..opened() });
    }

    #[test]
    fn broken_encodings_stay_as_typed_text() {
        for (value, text) in [
            ("%", "%"),
            ("%2", "%2"),
            ("%zz", "%zz"),
            ("%%32", "%2"),
            ("100%25", "100%"),
            ("1+2", "1 2"),
            ("%FF", "\u{fffd}"),
            ("%C3%B1", "ñ"),
            ("a=b", "a=b"),
            ("%00", "\0"),
        ] {
            let state = followed(opened(), &["k401=1&amount=", value].concat());
            assert_eq!(state.typed.text("amount"), text, "{value}");
        }
    }

    #[test]
    fn what_was_typed_before_a_link_can_be_brought_back() {
        let state = followed(opened().after(Action::Typed("amount", "5".into())), "k401=1&amount=6");
        assert_eq!(state.typed.text("amount"), "6");
        assert_eq!(state.after(Action::Restored).typed.text("amount"), "5");
    }

    #[test]
    fn too_much_for_a_link_makes_none() {
        let fits = LONGEST - "k401=1&panel=withdrawal&lang=en&amount=".len();
        let typed = |length| opened().after(Action::Typed("amount", "9".repeat(length)));
        assert_eq!(fragment(&typed(fits)).map(|link| link.len()), Some(LONGEST));
        assert_eq!(fragment(&typed(fits + 1)), None);
    }
}
