//! The answer: what applies and to how much, what may apply and what it still needs, what does not, and what only an IRA has.

use k401_core::distributions::exceptions::ExceptionOutcome;
use k401_core::distributions::{WithdrawalOutcome, withdrawal};
use k401_core::facts::{FactError, Problem};
use k401_core::money::Usd;
use k401_core::notice::NoticeCode;
use k401_words::{Language, dollars, exception_kind, problem};
use yew::prelude::*;

use super::interview::Interview;
use super::topics::Topic;
use super::words as w;
use crate::element::{el, group};
use crate::form::Field;
use crate::page::Page;
use crate::parts::{Form, exception_item};
use crate::report::{Offer, Report};
use crate::store::Action;

/// True when a fact is not there, rather than wrong.
pub fn is_missing(error: &FactError) -> bool {
    matches!(error.problem, Problem::Missing)
}

/// The answer to an interview whose facts are in order.
pub fn result(page: &Page<'_>, interview: &Interview, fields: &[&'static Field]) -> (Html, Vec<Offer>) {
    let language = page.language();
    let Ok(facts) = &interview.facts else { return Default::default() };
    let reckoned = withdrawal(facts);
    let outcome = &reckoned.result;
    let listed = |help: Option<k401_words::Text>, is_meant: &dyn Fn(&ExceptionOutcome) -> bool| {
        let items: Vec<Html> =
            outcome.exceptions.iter().filter(|it| is_meant(it)).map(|it| exception_item(it, language)).collect();
        if items.is_empty() {
            return Html::default();
        }
        let help = help.map(|help| el("p").words(&help, language).done()).unwrap_or_default();
        group(vec![help, el("ul").class("k401-notices").all(items.into_iter()).done()])
    };
    // The section on IRAs says it already.
    let mut rest = reckoned.notices.clone();
    rest.retain(|notice| notice.code != NoticeCode::IraOnlyException);
    let of = w::OF.filled(language, &[dollars(outcome.taxable)]);
    let mut report = Report::new(page);
    report.answer(w::LEAD.to(language).into_owned(), dollars(outcome.exempt_amount), of, sentence(outcome, language));
    report.push(carry(page, interview));
    report.section(w::APPLY, listed(None, &|it| it.applies));
    report.section(w::MAY_APPLY, waiting(page, interview, fields));
    report.section(w::DO_NOT, listed(None, &|it| !it.applies && !it.kind.is_ira_only()));
    report.section(w::IRA_ONLY, listed(Some(w::IRA_ONLY_HELP), &|it| it.kind.is_ira_only()));
    report.notices(&rest);
    report.end(&reckoned.worksheet, w::NOT_MODELED);
    report.done()
}

fn sentence(outcome: &WithdrawalOutcome, language: Language) -> String {
    let tax = dollars(outcome.additional_tax);
    if outcome.exempt_amount == Usd::ZERO && !outcome.additional_tax.is_zero() {
        w::NONE_FREE.filled(language, &[tax])
    } else if outcome.additional_tax.is_zero() {
        w::ALL_FREE.to(language).into_owned()
    } else {
        w::PART_FREE.filled(language, &[dollars(outcome.exempt_amount), tax])
    }
}

/// The way to the whole cost of the withdrawal.
fn carry(page: &Page<'_>, interview: &Interview) -> Html {
    if interview.claims.is_empty() {
        return Html::default();
    }
    let language = page.language();
    let button =
        el("button").attr("type", "button").class("k401-button k401-carry").on_click(page.send, Action::Carried);
    el("div")
        .class("k401-handover")
        .with(button.words(&w::CARRY, language))
        .with(el("p").class("k401-hint").words(&w::CARRY_HELP, language))
        .done()
}

/// What is still to be answered, each with a link to its field.
fn waiting(page: &Page<'_>, interview: &Interview, fields: &[&'static Field]) -> Html {
    if interview.waiting.is_empty() {
        return Html::default();
    }
    let language = page.language();
    let form = Form { state: page.state, errors: &[], fields, prefix: page.prefix, send: page.send };
    let lack = |error: &FactError| {
        let label = fields.iter().find(|field| field.name == error.field)?.label.to(language);
        let link = el("a").set("href", ["#", &form.first_input_id(&error.field)].concat()).text(label.into_owned());
        let item = el("li").with(link);
        let item = if is_missing(error) { item } else { item.plain(": ").text(problem(&error.problem, language)) };
        Some(item.done())
    };
    let item = |(topic, lacks): &(&'static Topic, Vec<FactError>)| {
        let name = el("strong").words(&exception_kind(topic.kind), language);
        el("li")
            .class("k401-notice k401-notice-caution")
            .with(el("p").with(name))
            .with(el("p").words(&w::NEEDED, language))
            .with(el("ul").class("k401-needed").all(lacks.iter().filter_map(lack)))
            .done()
    };
    el("ul").class("k401-notices").all(interview.waiting.iter().map(item)).done()
}
