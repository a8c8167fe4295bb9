//! The questions, in four chapters on one page: every answer stays in sight, and going back is looking up.

use yew::prelude::*;

use super::interview::Interview;
use super::result::result;
use super::topics::{CHAPTERS, Chapter, Topic, topics};
use super::words as w;
use crate::element::{Element, el};
use crate::form::{
    AMOUNT, BIRTH_DATE, BLIND, DISTRIBUTION_DATE, Field, HARDSHIP, ITEMIZED, OTHER_INCOME, SPOUSE_BIRTH_DATE,
    STATE_RATE,
};
use crate::page::{Calculator, Page, more};
use crate::panels::withdrawal::FIRST;
use crate::parts::Form;

/// What some need to say about the withdrawal itself.
const OTHERS: Calculator = Calculator {
    first: FIRST,
    more: &[&DISTRIBUTION_DATE, &HARDSHIP, &STATE_RATE, &ITEMIZED, &SPOUSE_BIRTH_DATE, &BLIND],
    invitation: w::EMPTY,
};

/// The panel.
#[inline(never)]
pub fn view(page: &Page<'_>) -> Html {
    let state = page.state;
    let interview = Interview::of(state);
    let mut fields: Vec<&'static Field> = [OTHERS.first, OTHERS.more].concat();
    fields.extend(CHAPTERS.iter().filter_map(|chapter| chapter.first));
    for topic in topics() {
        fields.push(topic.ask);
        fields.extend(topic.facts.iter().copied().filter(|_| topic.is_chosen(state)));
    }
    let mut errors = interview.facts.as_ref().err().cloned().unwrap_or_default();
    // What is not answered yet is no mistake: the result says what an exception still needs.
    let wrong = interview.waiting.iter().flat_map(|(_, lacks)| lacks).filter(|lack| !super::result::is_missing(lack));
    errors.extend(wrong.cloned());
    let questions = |form: &Form<'_>| questions(page, form);
    let outcome = interview.facts.is_ok().then(|| result(page, &interview, &fields));
    page.frame(&fields, &questions, w::EMPTY, &errors, outcome)
}

fn questions(page: &Page<'_>, form: &Form<'_>) -> Html {
    let language = page.language();
    // A list without repetitions: a fact that several exceptions share is asked at the first of them.
    let mut asked: Vec<&'static str> = Vec::new();
    let mut all = el("div").class("k401-interview").html(basics(page, form));
    all = all.with(el("p").class("k401-hint").words(&w::TICK, language));
    for chapter in &CHAPTERS {
        all = all.with(chapter_of(chapter, page, form, &mut asked));
    }
    all.done()
}

/// What other panels ask too: folded when it was known before this one was opened.
fn basics(page: &Page<'_>, form: &Form<'_>) -> Html {
    let (state, language) = (page.state, page.language());
    let has_problem =
        form.shown_problems().iter().any(|(name, ..)| OTHERS.first.iter().any(|field| field.name == name));
    let is_open = !state.is_acquainted || has_problem;
    let known = state.is_acquainted.then(|| {
        let typed = [&AMOUNT, &BIRTH_DATE, &OTHER_INCOME].map(|field| state.typed.text(field.name).to_owned());
        el("span").class("k401-hint k401-known").text(w::KNOWN.filled(language, &typed)).done()
    });
    let summary = el("summary").class("k401-summary").words(&w::BASICS, language).maybe(known);
    let fields = el("div").class("k401-chapter-body").html(form.fields(OTHERS.first)).maybe(more(&OTHERS, form));
    el("details").flag("open", is_open).class("k401-details k401-basics").with(summary).with(fields).done()
}

fn chapter_of(chapter: &Chapter, page: &Page<'_>, form: &Form<'_>, asked: &mut Vec<&'static str>) -> Element {
    let language = page.language();
    let mut body = el("fieldset").class("k401-chapter");
    body = body.with(el("legend").class("k401-chapter-title").words(&chapter.title, language));
    body = body.maybe(chapter.first.map(|field| form.fields(&[field])));
    for topic in chapter.topics {
        body = body.html(form.fields(&[topic.ask])).maybe(follow_up(topic, page, form, asked));
    }
    body
}

/// The facts of an exception that was chosen.
fn follow_up(topic: &Topic, page: &Page<'_>, form: &Form<'_>, asked: &mut Vec<&'static str>) -> Option<Html> {
    if !topic.is_chosen(page.state) || topic.facts.is_empty() {
        return None;
    }
    let is_new = |field: &&'static Field| !asked.contains(&field.name);
    let fields: Vec<&'static Field> = topic.facts.iter().copied().filter(is_new).collect();
    asked.extend(fields.iter().map(|field| field.name));
    Some(el("div").class("k401-follow-up").html(form.fields(&fields)).done())
}
