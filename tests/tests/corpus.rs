//! What the fuzzer kept, once more, on the stable compiler and without instrumentation.

use std::collections::BTreeMap;

use k401_tests::fuzzing::{Fate, entries, facts, link_seeds, links, message_seeds, messages, texts};

#[test]
fn the_kept_drafts_are_refused_or_answered_rightly() {
    let mut fates: BTreeMap<Fate, usize> = BTreeMap::new();
    for (name, data) in entries("facts") {
        // Shown only when the next line panics.
        println!("{name}: {}", String::from_utf8_lossy(&data));
        *fates.entry(facts(&data)).or_default() += 1;
    }
    assert_eq!(fates.get(&Fate::NotAnInput), None, "the corpus is of another format");
    assert!(fates[&Fate::Refused] > 100 && fates[&Fate::Answered] > 100, "{fates:?}");
}

#[test]
fn the_kept_texts_are_read_rightly() {
    let texts_kept = entries("texts");
    assert!(texts_kept.len() > 50);
    for (name, data) in texts_kept {
        println!("{name}: {data:?}");
        texts(&data);
    }
}

#[test]
fn the_kept_links_and_those_that_the_fuzzer_starts_from_are_followed_rightly() {
    let seeds = link_seeds().into_iter().map(|seed| (seed.name, seed.data));
    let all: Vec<_> = entries("links").into_iter().chain(seeds).collect();
    assert!(all.len() > 100, "{}", all.len());
    for (name, data) in all {
        println!("{name}: {}", String::from_utf8_lossy(&data));
        links(&data);
    }
}

#[test]
fn the_kept_messages_and_those_that_the_fuzzer_starts_from_are_taken_rightly() {
    let seeds = message_seeds().into_iter().map(|seed| (seed.name, seed.data));
    let all: Vec<_> = entries("messages").into_iter().chain(seeds).collect();
    assert!(all.len() > 100, "{}", all.len());
    for (name, data) in all {
        println!("{name}: {}", String::from_utf8_lossy(&data));
        messages(&data);
    }
}
