//! A result, put together from the parts that the calculators have in common.

use std::rc::Rc;

use k401_core::notice::Notice;
use k401_core::worksheet::Worksheet;
use k401_words::{Language, Text};
use yew::prelude::*;

use crate::charts::{Chart, Easel, chart, data_table};
use crate::element::{el, group, text};
use crate::growth::{self, Growth};
use crate::later::later;
use crate::page::Page;
use crate::parts::{Line, Row, Table, classed_lines, not_modeled, notices, section, table, worksheet};

/// A result in the making. A part that is empty keeps its place, so that those after it stay the same elements and what the
/// reader unfolded stays open.
pub struct Report<'a> {
    /// What the panel is drawn with.
    pub page: &'a Page<'a>,
    parts: Vec<Html>,
    offers: Vec<Offer>,
}

/// A table that is drawn only when it is saved: what it shows, and how.
pub type Offer = (Text, Rc<dyn Fn() -> Html>);

impl<'a> Report<'a> {
    /// Nothing yet.
    pub const fn new(page: &'a Page<'a>) -> Self {
        Self { page, parts: Vec::new(), offers: Vec::new() }
    }

    /// The language of the words.
    pub const fn language(&self) -> Language {
        self.page.state.language
    }

    /// Any part.
    #[inline(never)]
    pub fn push(&mut self, part: Html) {
        self.parts.push(part);
    }

    /// The number that matters in large type, between what it is and what it is of, and the sentence that says it all. What is
    /// empty is left out.
    #[inline(never)]
    pub fn answer(&mut self, lead: String, amount: String, rest: String, sentence: String) {
        let small =
            |class: &'static str, words: String| (!words.is_empty()).then(|| el("span").class(class).text(words));
        let amount = el("strong").class("k401-answer-amount").text(amount);
        let answer = el("p")
            .class("k401-answer")
            .maybe(small("k401-answer-lead", lead).map(|lead| lead.done()))
            .with(amount)
            .maybe(small("k401-answer-rest", rest).map(|rest| rest.done()));
        self.push(answer.done());
        self.push(paragraph("k401-sentence", sentence));
    }

    /// Lines under a heading; nothing where there are none.
    pub fn lines(&mut self, title: Text, all: Vec<Line>) {
        self.listed(title, all, "k401-lines");
    }

    /// What the plan withholds and what that leaves to be paid, under a heading. The first line is what is withheld.
    pub fn withheld(&mut self, title: Text, all: Vec<Line>) {
        self.listed(title, all, "k401-lines k401-withheld");
    }

    #[inline(never)]
    fn listed(&mut self, title: Text, all: Vec<Line>, class: &'static str) {
        let content = if all.is_empty() { Html::default() } else { classed_lines(class, all) };
        self.section(title, content);
    }

    /// Something under a heading; nothing where it is empty.
    #[inline(never)]
    pub fn section(&mut self, title: Text, content: Html) {
        let is_empty = matches!(&content, Html::VList(list) if list.is_empty());
        let part = if is_empty { content } else { section(&title.to(self.language()), self.page.level, content) };
        self.push(part);
    }

    /// A table under a heading; nothing without rows.
    #[inline(never)]
    pub fn table(&mut self, title: Text, columns: &[(Text, bool)], rows: Vec<Row>) {
        let language = self.language();
        let content = if rows.is_empty() { Html::default() } else { table(Table::of(title, columns, rows, language)) };
        self.section(title, content);
    }

    /// A chart under its heading; nothing without one.
    #[inline(never)]
    pub fn chart(&mut self, name: &'static str, title: Option<Text>, draw: Rc<dyn Fn() -> Chart>) {
        let Some(title) = title else { return self.push(Html::default()) };
        let (state, language) = (self.page.state, self.language());
        let easel = Easel { language, prefix: self.page.prefix.to_owned(), send: self.page.send.clone() };
        let pointed = state.pointed.filter(|(chart, _)| *chart == name).map(|(_, point)| point);
        let drawn = draw.clone();
        self.offer(title, Rc::new(move || data_table(drawn(), language)));
        let content = Rc::new(move |pointed| chart(draw(), &easel, pointed));
        self.section(title, later(state.edits, pointed, content));
    }

    /// The growth that money would have had, where it can be told.
    #[inline(never)]
    pub fn growth(&mut self, grown: Option<Growth>, sentence: Text) {
        let language = self.language();
        match grown {
            Some(grown) => {
                self.chart("growth", Some(growth::TITLE), Rc::new(move || growth::growth(grown, sentence, language)));
            }
            None => self.push(Html::default()),
        }
    }

    /// What the reader must know besides the amounts.
    #[inline(never)]
    pub fn notices(&mut self, all: &[Notice]) {
        self.push(notices(all, self.language(), self.page.level));
    }

    /// Why, and what is left out.
    #[inline(never)]
    pub fn end(&mut self, steps: &Worksheet, left_out: Text) {
        self.push(worksheet(steps, self.language()));
        self.push(not_modeled(left_out, self.language()));
    }

    /// Offers a table that the result does not show whole.
    pub fn offer(&mut self, title: Text, draw: Rc<dyn Fn() -> Html>) {
        self.offers.push((title, draw));
    }

    /// The finished result, and the tables it offers.
    pub fn done(self) -> (Html, Vec<Offer>) {
        (group(self.parts), self.offers)
    }
}

/// A paragraph; nothing without words.
#[inline(never)]
pub fn paragraph(class: &'static str, words: String) -> Html {
    if words.is_empty() { Html::default() } else { el("p").class(class).html(text(words)).done() }
}
