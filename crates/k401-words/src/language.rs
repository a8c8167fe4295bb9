//! Languages, and a text in all of them.

use std::borrow::Cow;

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
        let primary = tag.split(['-', '_']).next().unwrap_or("");
        if primary.eq_ignore_ascii_case("es") {
            Self::Es
        } else if tag == "qps-ploc" {
            Self::Pseudo
        } else {
            Self::En
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

/// A text in every language. `{0}`, `{1}` stand for what [`Text::filled`] puts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Spanish.
    pub es: &'static str,
}

/// A text in English and Spanish.
pub const fn t(en: &'static str, es: &'static str) -> Text {
    Text { en, es }
}

impl Text {
    // By reference, though a text is small: a constant then costs its caller an address instead of a copy of four words. The
    // screens do this hundreds of times.
    /// The text in a language.
    #[inline(never)]
    pub fn to(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::En => Cow::Borrowed(self.en),
            Language::Es => Cow::Borrowed(self.es),
            Language::Pseudo => Cow::Owned(pseudo(self.en)),
        }
    }

    /// The text in a language with `{0}`, `{1}` … replaced.
    #[inline(never)]
    pub fn filled(&self, language: Language, values: &[String]) -> String {
        let mut text = self.to(language).into_owned();
        for (index, value) in values.iter().enumerate() {
            text = text.replace(&["{", &index.to_string(), "}"].concat(), value);
        }
        text
    }
}

/// Accents the vowels and lengthens the text by a third, keeping `{0}` whole.
fn pseudo(text: &str) -> String {
    let accented = text.chars().map(|letter| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        other => other,
    });
    // In words of a common length: a text that may not break would prove nothing.
    let padding = "~~~~~~ ".chars().cycle().take(text.chars().count() / 3);
    accented.chain(padding).collect()
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
        let text = t("You keep {0} of {1}", "Le quedan {0} de {1}");
        let values = ["$1".to_owned(), "$2".to_owned()];
        assert_eq!(text.filled(Language::Es, &values), "Le quedan $1 de $2");
        assert!(text.filled(Language::Pseudo, &values).contains("$1 óf $2"));
    }
}
