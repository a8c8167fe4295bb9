//! The exceptions to the additional tax that were claimed, or that apply by themselves.

use k401_core::distributions::exceptions::ExceptionOutcome;
use k401_words::{Language, dollars, exception_kind, exception_reason};
use yew::prelude::*;

use crate::parts::{citations, heading};
use crate::text;

/// Each exception: whether it applies, to how much, why, and its number on Form 5329.
pub fn exceptions(outcomes: &[ExceptionOutcome], language: Language, level: u8) -> Html {
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
        let code = outcome.form_code.filter(|_| outcome.applies).map(|code| {
            html! { <p class="k401-hint">{ text::FORM_5329.filled(language, &[code.to_owned()]) }</p> }
        });
        html! {
            <li class="k401-notice">
                <p><strong>{ exception_kind(outcome.kind).to(language) }</strong>{ " " }<span {class}>{ verdict }</span></p>
                <p>{ exception_reason(outcome.reason, language) }</p>
                { code }{ citations(&outcome.citations, language) }
            </li>
        }
    };
    html! {
        <section class="k401-section">
            { heading(level, "k401-section-title", None, &text::EXCEPTIONS.to(language)) }
            <ul class="k401-notices">{ for outcomes.iter().map(item) }</ul>
        </section>
    }
}
