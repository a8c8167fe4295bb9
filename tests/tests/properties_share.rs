//! The link that carries the inputs: whatever is typed comes back, and whatever somebody writes into an address is harmless.

use k401_core::calendar::Date;
use k401_core::figures::YEARS;
use k401_view::panels::Panel;
use k401_view::share::{LONGEST, carried, followed, fragment};
use k401_view::store::State;
use k401_words::Language;
use proptest::prelude::*;

fn opened() -> State {
    State::opened_on(Date::of(2026, 6, 1).expect("a day"))
}

/// Names as fields have them, and texts as anybody may type or paste them.
fn typed() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = "[a-z][A-Za-z0-9]{0,20}(\\[[0-9]\\])?(\\.[a-zA-Z0-9]{1,20})?";
    let text = prop_oneof!["[0-9$,.k%/ -]{0,20}", ".{0,20}", "\\PC{0,20}"];
    prop::collection::vec((name, text), 0..12)
}

fn states() -> impl Strategy<Value = State> {
    let languages = prop::sample::select(vec![Language::En, Language::Es, Language::Pseudo]);
    let years = prop::sample::select(YEARS.iter().map(|figures| figures.year.0).collect::<Vec<_>>());
    let panels = prop::sample::select(Panel::all().collect::<Vec<_>>());
    (panels, languages, years, any::<bool>(), typed()).prop_map(
        |(panel, language, table_year, shows_printed, typed)| {
            let mut state = State { panel, language, table_year, shows_printed, ..opened() };
            for (name, text) in typed {
                state.typed.set_text(&name, &text);
            }
            state
        },
    )
}

/// Fragments made of the parts that a hostile one would use.
fn fragments() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zA-Z.\\[\\]0-9]{0,12}=.{0,20}",
        "(panel|lang|year|printed|amount)=\\PC{0,12}",
        "(%[0-9a-fA-F]{0,2}){0,8}",
        "amount=(%F[0-9a-f]|%C3|%00|%E2%80%AE){1,4}",
        "\\PC{0,30}",
        ".{0,30}",
    ];
    prop::collection::vec(part, 0..20).prop_map(|parts| ["#k401=1", &parts.join("&")].join("&"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_state_comes_back_from_its_link(state in states()) {
        match fragment(&state) {
            Some(link) => {
                prop_assert!(link.len() <= LONGEST && link.is_ascii());
                let again = followed(opened(), &link);
                prop_assert_eq!(carried(&again.typed), carried(&state.typed));
                prop_assert_eq!(
                    (again.panel, again.language, again.table_year, again.shows_printed),
                    (state.panel, state.language, state.table_year, state.shows_printed)
                );
                // Following it once more, and making the link again, changes nothing.
                prop_assert_eq!(fragment(&again), Some(link));
            }
            None => prop_assert!(carried(&state.typed).iter().map(|(name, text)| name.len() + text.len()).sum::<usize>() > 500),
        }
    }

    #[test]
    fn any_fragment_ends_as_typed_input_that_fits_a_link_again(fragment_text in fragments()) {
        let state = followed(opened(), &fragment_text);
        for (name, _) in carried(&state.typed) {
            prop_assert!(state.shows_problems_of(name), "{}", name);
        }
        prop_assert!(YEARS.iter().any(|figures| figures.year.0 == state.table_year));
        if let Some(link) = fragment(&state) {
            let again = followed(opened(), &link);
            prop_assert_eq!(carried(&again.typed), carried(&state.typed));
        }
    }

    #[test]
    fn any_text_at_all_is_survived(text in "\\PC{0,300}") {
        let state = followed(opened(), &text);
        prop_assert_eq!(state, opened());
    }
}
