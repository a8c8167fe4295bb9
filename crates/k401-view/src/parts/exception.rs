//! One exception to the additional tax: whether it applies, to how much, why, and how it is reported.

use k401_core::distributions::exceptions::ExceptionOutcome;
use k401_core::text::joined;
use k401_words::{Language, date, dollars, exception_kind, exception_proof, exception_reason};
use yew::prelude::*;

use super::citations;
use crate::element::el;
use crate::text;

/// Renders it as an item of a list.
pub fn exception_item(outcome: &ExceptionOutcome, language: Language) -> Html {
    let (class, verdict) = if outcome.applies {
        let exempt = [dollars(outcome.exempt_amount)];
        ("k401-mark k401-mark-agrees", text::EXCEPTION_APPLIES.filled(language, &exempt))
    } else {
        ("k401-mark", text::EXCEPTION_FAILS.to(language).into_owned())
    };
    let name = el("strong").words(&exception_kind(outcome.kind), language);
    let mut item = el("li")
        .class("k401-notice")
        .with(el("p").with(name).plain(" ").with(el("span").class(class).text(verdict)))
        .with(el("p").text(exception_reason(outcome.reason, language)));
    if outcome.applies {
        item = item.maybe(exception_proof(outcome.kind).map(|proof| el("p").words(&proof, language).done()));
        let repay = outcome.repay_by.map(|by| text::REPAY_BY.filled(language, &[date(by, language)]));
        let number = outcome.form_code.map(|code| text::FORM_5329.filled(language, &[code.to_owned()]));
        let code = outcome.form_1099_r_code.map(|code| text::FORM_1099_R.filled(language, &[code.to_owned()]));
        let said: Vec<String> = number.into_iter().chain(code).chain(repay).collect();
        item = item.with(el("p").class("k401-hint").text(joined(&said, " · ")));
    }
    item.html(citations(&outcome.citations, language)).done()
}
