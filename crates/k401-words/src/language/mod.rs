//! Languages, and a text in all of them.

#[cfg(not(target_family = "wasm"))]
mod literal;
#[cfg(target_family = "wasm")]
mod packed;

#[cfg(not(target_family = "wasm"))]
pub use literal::{Text, is_loaded, load};
#[cfg(target_family = "wasm")]
pub use packed::{Text, is_loaded, load};

use k401_core::text::{cut, number_of, pieces, replaced};

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// US English.
    #[default]
    En,
    /// Spanish as the IRS writes it.
    Es,
    /// Not a language: English, accented and a third longer, to find texts that do not fit or are not translated.
    Pseudo,
}

impl Language {
    /// The languages a reader can choose.
    pub const CHOICES: [Self; 2] = [Self::En, Self::Es];

    /// The nearest language of a BCP 47 tag; English when there is none.
    pub fn of_tag(tag: &str) -> Self {
        match tag.as_bytes() {
            [b'e' | b'E', b's' | b'S'] | [b'e' | b'E', b's' | b'S', b'-' | b'_', ..] => Self::Es,
            b"qps-ploc" => Self::Pseudo,
            _ => Self::En,
        }
    }

    /// The language whose words it shows.
    pub const fn spoken(self) -> Self {
        match self {
            Self::En | Self::Pseudo => Self::En,
            Self::Es => Self::Es,
        }
    }

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pseudo => "qps-ploc",
        }
    }
}

/// A text in English and Spanish: `t!("You keep {0}", "Le quedan {0}")`. Both are string literals, so that the list of all texts
/// can be read from the sources.
#[macro_export]
macro_rules! t {
    ($en:literal, $es:literal $(,)?) => {
        const { $crate::Text::new($en, $es) }
    };
}
pub use crate::t;

impl Text {
    /// The text in a language with `{0}`, `{1}` … replaced.
    #[inline(never)]
    pub fn filled(&self, language: Language, values: &[String]) -> String {
        let text = self.to(language);
        let mut pieces = pieces(&text, b'{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (value, rest) = value_and_rest(piece, values).unwrap_or(("{", piece));
            filled.push_str(value);
            filled.push_str(rest);
        }
        filled
    }
}

/// For `0} of`, what stands behind a brace: the value that it names, and ` of`.
fn value_and_rest<'a>(piece: &'a str, values: &'a [String]) -> Option<(&'a str, &'a str)> {
    let (index, rest) = cut(piece, b'}')?;
    let index = usize::try_from(number_of(index)?).ok()?;
    Some((values.get(index)?, rest))
}

/// Accents the vowels and lengthens the text by a third, keeping `{0}` whole.
fn pseudo(text: &str) -> String {
    let mut longer = text.to_owned();
    for (vowel, accented) in [(b'a', "á"), (b'e', "é"), (b'i', "í"), (b'o', "ó"), (b'u', "ú")] {
        longer = replaced(&longer, vowel, accented);
    }
    // In words of a common length: a text that may not break would prove nothing.
    for place in 1..=text.chars().count() / 3 {
        longer.push_str(if place % 7 == 0 { " " } else { "~" });
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_the_nearest_language() {
        for (tag, language) in [
            ("es-MX", Language::Es),
            ("ES", Language::Es),
            ("en-US", Language::En),
            ("fr", Language::En),
            ("", Language::En),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn values_are_put_in_and_the_pseudo_locale_keeps_their_places() {
        let text = t!("You keep {0} of {1}", "Le quedan {0} de {1}");
        let values = ["$1".to_owned(), "$2".to_owned()];
        assert_eq!(text.filled(Language::Es, &values), "Le quedan $1 de $2");
        assert!(text.filled(Language::Pseudo, &values).contains("$1 óf $2"));
    }
}
