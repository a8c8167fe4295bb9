//! Texts in the wasm: each is its place in the list of all texts, and the words of a language are loaded when it is wanted.
//!
//! `build.rs` writes the list from the sources; it is searched by the compiler only and leaves no trace in the wasm.

use std::borrow::Cow;
use std::sync::OnceLock;

use k401_core::text::{all_pieces, cut};

use super::{Language, pseudo};

mod catalogue {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}

/// A text in every language. `{0}`, `{1}` stand for what [`Text::filled`] puts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    place: u16,
}

static ENGLISH: OnceLock<Vec<&'static str>> = OnceLock::new();
static SPANISH: OnceLock<Vec<&'static str>> = OnceLock::new();

const fn shelf(language: Language) -> &'static OnceLock<Vec<&'static str>> {
    match language {
        Language::En | Language::Pseudo => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

/// Takes the words of a language: the fingerprint of the list, then one text a line. False when they belong to another build
/// or are cut off; then nothing is taken.
pub fn load(language: Language, words: String) -> bool {
    // Words stay for as long as the page does, so every text can be lent out for good.
    let words: &'static str = Box::leak(words.into_boxed_str());
    let (fingerprint, words) = cut(words, b'\n').unwrap_or_default();
    let lines = all_pieces(words, b'\n');
    fingerprint == catalogue::FINGERPRINT && lines.len() >= catalogue::LEAST && shelf(language).set(lines).is_ok()
        || is_loaded(language)
}

/// True when the words of a language are there.
pub fn is_loaded(language: Language) -> bool {
    words_of(language).is_some()
}

fn words_of(language: Language) -> Option<&'static Vec<&'static str>> {
    #[cfg(feature = "english")]
    if !matches!(language, Language::Es) {
        let words = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));
        return Some(ENGLISH.get_or_init(|| all_pieces(cut(words, b'\n').unwrap_or_default().1, b'\n')));
    }
    shelf(language).get()
}

impl Text {
    /// A text of the sources; `t!` writes it.
    #[doc(hidden)]
    pub const fn new(en: &'static str, es: &'static str) -> Self {
        Self { place: place_of(en, es) }
    }

    /// True when there is nothing to read.
    pub const fn is_empty(&self) -> bool {
        self.place == const { place_of("", "") }
    }

    /// The text in a language; in English while the words of another are not there.
    #[inline(never)]
    pub fn to(&self, language: Language) -> Cow<'static, str> {
        let words = words_of(language).or_else(|| words_of(Language::En));
        let text = words.and_then(|words| words.get(usize::from(self.place))).copied().unwrap_or_default();
        if language == Language::Pseudo { Cow::Owned(pseudo(text)) } else { Cow::Borrowed(text) }
    }
}

/// Halves the sorted list until the pair is found. The compiler stops at a text that is not in it.
const fn place_of(en: &str, es: &str) -> u16 {
    let (mut from, mut to) = (0, catalogue::SORTED.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        let (english, spanish, place) = catalogue::SORTED[middle];
        let order = match compared(en, english) {
            0 => compared(es, spanish),
            order => order,
        };
        match order {
            0 => return place,
            -1 => to = middle,
            _ => from = middle.saturating_add(1),
        }
    }
    panic!("a text is not in the list of texts: k401-catalogue does not see where it stands")
}

/// -1, 0 or 1 as `one` is before, the same as, or after `other`, byte by byte.
const fn compared(one: &str, other: &str) -> i8 {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return if one[at] < other[at] { -1 } else { 1 };
        }
        at = at.saturating_add(1);
    }
    if one.len() == other.len() {
        0
    } else if one.len() < other.len() {
        -1
    } else {
        1
    }
}
