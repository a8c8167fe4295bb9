//! Why the article's words differ from the law: the sentence of the claim that they belong to.

use k401_core::tables::Printed;

use crate::{Language, article};

/// Why what the article printed differs from the law; nothing where it does not.
pub fn difference(printed: Printed, language: Language) -> Option<String> {
    if printed.differs { article::law(printed.claim, language) } else { None }
}
