//! Every claim of the article with its verdict and the law.

use k401_core::article::{CLAIMS, Claim, Verdict};
use k401_words::{Language, article, t};
use yew::prelude::*;

use super::words;
use crate::element::{el, group, plain, text};
use crate::page::Page;
use crate::parts::{Table, citations, folded, table};

/// The claims, folded.
pub fn claims(page: &Page<'_>) -> Html {
    let language = page.language();
    let title = words::CLAIMS.to(language).into_owned();
    let verdicts = [Verdict::Correct, Verdict::Wrong, Verdict::Oversimplified, Verdict::Confused, Verdict::Outdated];
    let count = |verdict| CLAIMS.iter().filter(|claim| claim.verdict == verdict).count().to_string();
    let counts: Vec<String> = core::iter::once(CLAIMS.len().to_string()).chain(verdicts.map(count)).collect();
    let columns = [(t("#", "#"), true), (words::SAID, false), (words::VERDICT, false), (words::LAW_SAYS, false)];
    let rows = CLAIMS.iter().map(|claim| ("", row(claim, language))).collect();
    let help = el("p").text(words::CLAIMS_HELP.filled(language, &counts)).done();
    let content = group(vec![help, table(Table::of(words::CLAIMS, &columns, rows, language))]);
    folded("k401-details k401-claims", title, content)
}

fn row(claim: &Claim, language: Language) -> Vec<Html> {
    let quote = el("q").attr("lang", "en").plain(claim.quote).done();
    let class = if claim.verdict == Verdict::Correct { "k401-mark k401-mark-agrees" } else { "k401-mark" };
    let verdict = el("span").class(class).words(&article::verdict(claim.verdict), language).done();
    let law = plain(article::law(claim.number, language).unwrap_or_default());
    let law = group(vec![law, citations(claim.cites, language)]);
    vec![text(claim.number.to_string()), quote, verdict, law]
}
