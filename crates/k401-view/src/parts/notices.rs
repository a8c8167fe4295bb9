//! What the reader must know besides the amounts.

use k401_core::notice::{Notice, Severity};
use k401_words::{Language, notice};
use yew::prelude::*;

use super::{citations, section};
use crate::element::el;
use crate::text;

/// The notices, weightiest first.
#[inline(never)]
pub fn notices(notices: &[Notice], language: Language, level: u8) -> Html {
    if notices.is_empty() {
        return Html::default();
    }
    let item = |item: &Notice| {
        let class = match item.severity {
            Severity::Info => "k401-notice",
            Severity::Caution => "k401-notice k401-notice-caution",
            Severity::Warning => "k401-notice k401-notice-warning",
        };
        let words = notice(item.code, language);
        el("li").class(class).with(el("p").text(words)).html(citations(&item.citations, language)).done()
    };
    let mut list = el("ul").class("k401-notices");
    // Three passes: a sort would cost the page 2 kB. Loops: a chain of iterators would hold the item three times.
    for weight in [Severity::Warning, Severity::Caution, Severity::Info] {
        for notice in notices.iter().filter(|notice| notice.severity == weight) {
            list = list.html(item(notice));
        }
    }
    section(&text::GOOD_TO_KNOW.to(language), level, list.done())
}
