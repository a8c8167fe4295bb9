//! The documents that the rules and figures rest on, and the places in them that are cited.
//!
//! A citation is two bytes: which document, which place. What they are called is read from one text when somebody wants to
//! see it, so that hundreds of citations weigh little in the wasm.

mod documents;

pub use documents::*;

use crate::text::{number_of, piece, pieces};

/// A statute, regulation, notice or publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document(u8);

/// A place in a document; [`cite!`](crate::cite) makes one.
// The numbers of the document and the place: as one number, which is what a function takes it as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite(u16);

/// The place in a document, `cite!(IRC_72, "(t)(2)(B)")`: an empty text is the whole. One that the list of documents does not
/// have does not compile.
#[macro_export]
macro_rules! cite {
    ($document:path, $pinpoint:literal) => {
        const { $document.at($pinpoint) }
    };
}

impl Document {
    /// A short name fit for a link and a data file: `irc_72`.
    pub fn id(self) -> &'static str {
        self.field(0)
    }

    /// The name as lawyers and the IRS print it.
    pub fn title(self) -> &'static str {
        self.field(1)
    }

    /// Where the text can be read.
    pub fn url(self) -> &'static str {
        self.field(2)
    }

    /// The taxable year whose figures it announces, where it is for one.
    pub fn tax_year(self) -> Option<u16> {
        number_of(self.field(3)).and_then(|year| u16::try_from(year).ok())
    }

    /// This document at a place in it, while compiling: [`cite!`](crate::cite) sees to that.
    #[doc(hidden)]
    pub const fn at(self, pinpoint: &str) -> Cite {
        Cite(u16::from_be_bytes([self.0, place(self.0, pinpoint)]))
    }

    fn field(self, number: usize) -> &'static str {
        piece(line(self.0), b'\t', number)
    }
}

impl Cite {
    /// The document.
    pub fn document(self) -> Document {
        let [document, _] = self.0.to_be_bytes();
        Document(document)
    }

    /// The place in it: `(t)(2)(B)`, `sec. 4.01`, or empty for the whole.
    pub fn pinpoint(self) -> &'static str {
        let [_, place] = self.0.to_be_bytes();
        self.document().field(usize::from(place).saturating_add(FIELDS))
    }

    /// The citation of these words, as a data file has them.
    pub fn named(id: &str, pinpoint: &str) -> Option<Self> {
        let document = DOCUMENTS.iter().copied().find(|document| document.id() == id)?;
        for (number, place) in pieces(line(document.0), b'\t').enumerate() {
            if number >= FIELDS && place == pinpoint {
                let number = u8::try_from(number.saturating_sub(FIELDS)).ok()?;
                return Some(Self(u16::from_be_bytes([document.0, number])));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_document_has_its_own_id_and_a_secure_address() {
        let ids: BTreeSet<_> = DOCUMENTS.iter().map(|document| document.id()).collect();
        assert_eq!(ids.len(), DOCUMENTS.len());
        assert!(DOCUMENTS.iter().all(|document| document.url().starts_with("https://")));
    }

    /// The Internal Revenue Service numbers a notice or procedure by the year in which it announces the figures of the next.
    #[test]
    fn the_documents_of_a_year_are_those_its_figures_cite() {
        for figures in crate::figures::YEARS {
            let cited: BTreeSet<_> =
                figures.list().iter().filter_map(|figure| figure.cite.document().tax_year()).collect();
            assert_eq!(cited, BTreeSet::from([figures.year.0]));
        }
        for document in DOCUMENTS {
            let Some(year) = document.tax_year() else { continue };
            assert!(document.title().contains(&format!(" {}-", year - 1)), "{} is not for {year}", document.title());
        }
    }

    #[test]
    fn a_citation_says_what_it_was_made_of() {
        let cite = cite!(IRC_72, "(t)(2)(G)");
        assert_eq!((cite.document().id(), cite.pinpoint()), ("irc_72", "(t)(2)(G)"));
        assert_eq!(cite.document().title(), "26 U.S.C. § 72");
        assert_eq!(cite.document().url(), "https://www.law.cornell.edu/uscode/text/26/72");
        assert_eq!(Cite::named("irc_72", "(t)(2)(G)"), Some(cite));
        assert_eq!(Cite::named("irc_72", "(zz)"), None);
        assert_eq!(Cite::named("irc_zz", "(t)(2)(G)"), None);
        let last = *DOCUMENTS.last().unwrap();
        assert_eq!((last.id(), last.tax_year()), ("notice_2010_84", None));
    }
}
