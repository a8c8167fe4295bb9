//! The panel: the scope of each calculator, and the changes of the law by year.

use k401_core::changes::{CHANGES, RuleChange};
use k401_core::figures::{NEWEST, RULES_VERSION, YEARS};
use k401_words::{Language, Text, rule_change};
use yew::prelude::*;

use super::words as w;
use crate::element::{Element, el, group};
use crate::page::Page;
use crate::panels::{Panel, compare, exceptions, limits, loan, losses, rmd, rollover, roth, sepp};
use crate::parts::{citations, section};
use crate::text;

/// What a panel says it leaves out; the references leave out nothing of their own.
const fn left_out(panel: Panel) -> Option<Text> {
    Some(match panel {
        Panel::Withdrawal => text::NOT_MODELED_WITHDRAWAL,
        Panel::Exceptions => exceptions::words::NOT_MODELED,
        Panel::Compare => compare::words::NOT_MODELED,
        Panel::Losses => losses::words::NOT_MODELED,
        Panel::Rollover => rollover::words::NOT_MODELED,
        Panel::Roth => roth::words::NOT_MODELED,
        Panel::Limits => limits::words::NOT_MODELED,
        Panel::Loan => loan::words::NOT_MODELED,
        Panel::RequiredMinimum => rmd::words::NOT_MODELED,
        Panel::PeriodicPayments => sepp::words::NOT_MODELED,
        Panel::Tables | Panel::About => return None,
    })
}

/// The panel.
pub fn view(page: &Page<'_>) -> Html {
    let (language, level) = (page.language(), page.level);
    let first = YEARS.first().map_or(NEWEST.year.0, |figures| figures.year.0);
    let lead = [first.to_string(), NEWEST.year.0.to_string(), RULES_VERSION.to_owned()];
    let head =
        el("p").class("k401-sentence").text(w::LEAD.filled(language, &lead)).plain(" ").words(&w::PLAN, language);
    let nowhere = el("p").words(&w::NOWHERE, language).done();
    let help = el("p").words(&w::CHANGES_HELP, language).done();
    el("div")
        .class("k401-tables k401-about")
        .with(head)
        .html(section(&w::EVERYWHERE.to(language), level, nowhere))
        .html(section(&w::EACH.to(language), level, scopes(language)))
        .html(section(&w::CHANGES.to(language), level, group(vec![help, changes(language)])))
        .done()
}

fn entry(term: Element, description: Element) -> Html {
    el("div").with(term).with(description).done()
}

fn scopes(language: Language) -> Html {
    let scope = |panel: Panel| {
        let out = left_out(panel)?;
        Some(entry(el("dt").words(&panel.label(), language), el("dd").words(&out, language)))
    };
    el("dl").class("k401-entries").all(Panel::all().filter_map(scope)).done()
}

fn changes(language: Language) -> Html {
    let item = |change: &RuleChange| {
        let words = el("li").text(rule_change(change.change, language)).plain(" ");
        let mark = (!change.is_modeled)
            .then(|| el("span").class("k401-mark k401-mark-quiet").words(&w::NOT_COMPUTED, language).done());
        words.maybe(mark).html(citations(change.cites, language)).done()
    };
    let mut years: Vec<u16> = CHANGES.iter().map(|change| change.year).collect();
    years.dedup();
    let year = |year: u16| {
        let coming = (year > NEWEST.year.0)
            .then(|| el("span").class("k401-mark k401-mark-agrees").words(&w::COMING, language).done());
        let of_year = CHANGES.iter().filter(|change| change.year == year).map(item);
        let list = el("ul").class("k401-changes").all(of_year);
        entry(el("dt").text(year.to_string()).plain(" ").maybe(coming), el("dd").with(list))
    };
    // The newest first: that is what a reader looks for.
    el("dl").class("k401-entries k401-years").all(years.into_iter().rev().map(year)).done()
}
