//! Every claim of the article with its verdict and the law.

use k401_core::article::Verdict;
use k401_words::tables::{RenderedClaim, article_claims};
use k401_words::{Language, t};
use yew::prelude::*;

use super::words;
use crate::element::{el, group, plain, text};
use crate::page::Page;
use crate::parts::{Table, citations, folded, table};

/// The claims, folded.
pub fn claims(page: &Page<'_>) -> Html {
    let language = page.language();
    let claims = article_claims(language).unwrap_or_default();
    let title = words::CLAIMS.to(language).into_owned();
    let verdicts = [Verdict::Correct, Verdict::Wrong, Verdict::Oversimplified, Verdict::Confused, Verdict::Outdated];
    let count = |verdict| claims.iter().filter(|claim| claim.verdict == verdict).count().to_string();
    let counts: Vec<String> = core::iter::once(claims.len().to_string()).chain(verdicts.map(count)).collect();
    let columns = [(t!("#", "#"), true), (words::SAID, false), (words::VERDICT, false), (words::LAW_SAYS, false)];
    let rows = claims.iter().map(|claim| ("", row(claim, language))).collect();
    let help = el("p").text(words::CLAIMS_HELP.filled(language, &counts)).done();
    let content = group(vec![help, table(Table::of(words::CLAIMS, &columns, rows, language))]);
    folded("k401-details k401-claims", title, content)
}

fn row(claim: &RenderedClaim, language: Language) -> Vec<Html> {
    let quote = el("q").attr("lang", "en").plain(claim.quote).done();
    let class = if claim.verdict == Verdict::Correct { "k401-mark k401-mark-agrees" } else { "k401-mark" };
    let verdict = el("span").class(class).text(claim.verdict_name.clone()).done();
    let law = plain(claim.law.clone());
    let law = group(vec![law, citations(&claim.citations, language)]);
    vec![text(claim.number.to_string()), quote, verdict, law]
}
