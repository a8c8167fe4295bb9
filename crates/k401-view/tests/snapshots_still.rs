//! What pages show without the widget, rendered natively.

#[path = "rendered/fragment.rs"]
mod fragment;

use fragment::fragment;
use k401_core::figures::{Figures, YEARS};
use k401_core::tables::{TableId, all, table};
use k401_view::still;
use k401_words::Language;
use k401_words::tables::render;

async fn limits(year: u16, language: Language) -> String {
    let figures = Figures::for_year(year).expect("a year with figures");
    let rendered = render(&table(TableId::ContributionLimits, figures), language);
    fragment(still::reference_table(&rendered, language)).await
}

#[tokio::test(flavor = "current_thread")]
async fn still_limits_of_2026() {
    let html = limits(2026, Language::En).await;
    insta::assert_snapshot!(html.replace("><", ">\n<"));
}

/// Notice 2022-55: 22,500, and 7,500 from 50.
#[tokio::test(flavor = "current_thread")]
async fn still_limits_of_2023_in_spanish() {
    let html = limits(2023, Language::Es).await;
    for part in ["<td>$22,500</td>", "<td>$30,000</td>", "según la edad, 2023</caption>", "Fuentes: <a href="] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn still_notes() {
    let mut html = String::new();
    for language in Language::CHOICES {
        html += &fragment(still::needs_javascript(language)).await;
        html += &fragment(still::failed(language)).await;
        html += &fragment(still::other_languages(language, |tag| format!("./{tag}.html"))).await;
    }
    html += &fragment(still::update()).await;
    insta::assert_snapshot!(html.replace("><", ">\n<"));
}

/// Whatever page they are put into: nothing in them can clash with it, run in it or be refused by its policy.
#[tokio::test(flavor = "current_thread")]
async fn every_still_table_suits_any_page() {
    for language in Language::CHOICES {
        for figures in YEARS {
            for table in all(figures) {
                let html = fragment(still::reference_table(&render(&table, language), language)).await;
                for tag in html.split('<').filter_map(|tag| tag.split('>').next()) {
                    let names = tag.split_whitespace().filter_map(|part| part.split_once('=')).map(|(name, _)| name);
                    for name in names {
                        assert!(["lang", "class", "scope", "href"].contains(&name), "{name} in <{tag}>");
                    }
                    assert!(!tag.starts_with("script") && !tag.starts_with("style"), "<{tag}>");
                }
                assert!(!html.contains("{0}"), "{html}");
                assert_eq!(html.matches("class=").count(), 1, "{html}");
                assert!(html.contains(&format!(", {}</caption>", figures.year.0)), "{html}");
                assert!(html.contains("<p>") && html.contains("<a href=\"https://"), "sources in {html}");
            }
        }
    }
}
