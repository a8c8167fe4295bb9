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
use crate::parts::{Form, answer, exception_item, not_modeled, notices, section, worksheet};
use crate::store::Action;

/// True when a fact is not there, rather than wrong.
pub fn is_missing(error: &FactError) -> bool {
    matches!(error.problem, Problem::Missing)
}

/// The answer to an interview whose facts are in order.
pub fn result(page: &Page<'_>, interview: &Interview, fields: &[&'static Field]) -> Html {
    let (language, level) = (page.language(), page.level);
    let Ok(facts) = &interview.facts else { return Html::default() };
    let reckoned = withdrawal(facts);
    let outcome = &reckoned.result;
    let listed =
        |title: k401_words::Text, help: Option<k401_words::Text>, is_meant: &dyn Fn(&ExceptionOutcome) -> bool| {
            let items: Vec<Html> =
                outcome.exceptions.iter().filter(|it| is_meant(it)).map(|it| exception_item(it, language)).collect();
            if items.is_empty() {
                return Html::default();
            }
            let help = help.map(|help| el("p").words(&help, language).done()).unwrap_or_default();
            section(
                &title.to(language),
                level,
                group(vec![help, el("ul").class("k401-notices").all(items.into_iter()).done()]),
            )
        };
    // The section on IRAs says it already.
    let mut rest = reckoned.notices.clone();
    rest.retain(|notice| notice.code != NoticeCode::IraOnlyException);
    let of = w::OF.filled(language, &[dollars(outcome.taxable)]);
    group(vec![
        answer(&w::LEAD.to(language), &dollars(outcome.exempt_amount), &of, &sentence(outcome, language)),
        carry(page, interview),
        listed(w::APPLY, None, &|it| it.applies),
        waiting(page, interview, fields),
        listed(w::DO_NOT, None, &|it| !it.applies && !it.kind.is_ira_only()),
        listed(w::IRA_ONLY, Some(w::IRA_ONLY_HELP), &|it| it.kind.is_ira_only()),
        notices(&rest, language, level),
        worksheet(&reckoned.worksheet, language),
        not_modeled(w::NOT_MODELED, language),
    ])
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
    let onclick = page.send.reform(|_: MouseEvent| Action::Carried);
    let button = el("button").attr("type", "button").class("k401-button k401-carry").on_click(onclick);
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
    let list = el("ul").class("k401-notices").all(interview.waiting.iter().map(item)).done();
    section(&w::MAY_APPLY.to(language), page.level, list)
}
