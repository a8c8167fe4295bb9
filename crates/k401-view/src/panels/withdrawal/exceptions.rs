//! The exceptions to the additional tax that were claimed, or that apply by themselves.

use k401_core::distributions::exceptions::ExceptionOutcome;
use k401_words::{Language, dollars, exception_kind, exception_reason};
use yew::prelude::*;

use crate::element::el;
use crate::parts::citations;
use crate::text;

/// Each exception: whether it applies, to how much, why, and its number on Form 5329.
pub fn exceptions(outcomes: &[ExceptionOutcome], language: Language) -> Html {
    if outcomes.is_empty() {
        return Html::default();
    }
    let item = |outcome: &ExceptionOutcome| {
        let (class, verdict) = if outcome.applies {
            let exempt = [dollars(outcome.exempt_amount)];
            ("k401-mark k401-mark-agrees", text::EXCEPTION_APPLIES.filled(language, &exempt))
        } else {
            ("k401-mark", text::EXCEPTION_FAILS.to(language).into_owned())
        };
        let code = outcome
            .form_code
            .filter(|_| outcome.applies)
            .map(|code| el("p").class("k401-hint").text(text::FORM_5329.filled(language, &[code.to_owned()])).done());
        let name = el("strong").words(&exception_kind(outcome.kind), language);
        el("li")
            .class("k401-notice")
            .with(el("p").with(name).plain(" ").with(el("span").class(class).text(verdict)))
            .with(el("p").text(exception_reason(outcome.reason, language)))
            .maybe(code)
            .html(citations(&outcome.citations, language))
            .done()
    };
    el("ul").class("k401-notices").all(outcomes.iter().map(item)).done()
}
