//! Every claim of the article with its verdict and the law.

use k401_core::article::Verdict;
use k401_words::Language;
use k401_words::tables::{RenderedClaim, article_claims};
use yew::prelude::*;

use super::words;
use crate::element::{el, group, plain};
use crate::page::Page;
use crate::parts::{Cell, Table, citations, table};

/// The claims, folded.
pub fn claims(page: &Page<'_>) -> Html {
    let language = page.language();
    let claims = article_claims(language).unwrap_or_default();
    let title = words::CLAIMS.to(language).into_owned();
    let verdicts = [Verdict::Correct, Verdict::Wrong, Verdict::Oversimplified, Verdict::Confused, Verdict::Outdated];
    let count = |verdict| claims.iter().filter(|claim| claim.verdict == verdict).count().to_string();
    let counts: Vec<String> = core::iter::once(claims.len().to_string()).chain(verdicts.map(count)).collect();
    let columns = [("#", true), (&words::SAID.to(language), false), (&words::VERDICT.to(language), false)];
    let mut columns: Vec<(String, bool)> =
        columns.into_iter().map(|(text, is_number)| (text.to_owned(), is_number)).collect();
    columns.push((words::LAW_SAYS.to(language).into_owned(), false));
    let data = Table {
        caption: title.clone(),
        is_caption_hidden: true,
        columns,
        rows: claims.iter().map(|claim| ("", row(claim, language))).collect(),
    };
    el("details")
        .class("k401-details k401-claims")
        .with(el("summary").class("k401-summary").text(title))
        .with(el("p").text(words::CLAIMS_HELP.filled(language, &counts)))
        .html(table(&data))
        .done()
}

fn row(claim: &RenderedClaim, language: Language) -> Vec<Cell> {
    let quote = el("q").attr("lang", "en").plain(claim.quote).done();
    let class = if claim.verdict == Verdict::Correct { "k401-mark k401-mark-agrees" } else { "k401-mark" };
    let verdict = el("span").class(class).text(claim.verdict_name.clone()).done();
    let law = plain(claim.law.clone());
    let law = group(vec![law, citations(&claim.citations, language)]);
    vec![Cell::Number(claim.number.to_string()), Cell::Html(quote), Cell::Html(verdict), Cell::Html(law)]
}
