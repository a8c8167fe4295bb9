use super::*;
use crate::calendar::TaxableYear;
use crate::money::usd;
use crate::tables::LimitRow;
use std::collections::BTreeSet;

#[test]
fn claims_are_numbered_from_1_to_57() {
    let numbers: Vec<u8> = CLAIMS.iter().map(|claim| claim.number).collect();
    assert_eq!(numbers, (1..=57).collect::<Vec<u8>>());
    assert_eq!(claim(17).map(|claim| claim.number), Some(17));
    assert_eq!(claim(0), None);
    assert_eq!(claim(58), None);
}

/// The counts at the head of the examination of the article.
#[test]
fn verdicts_are_as_counted() {
    let count = |verdict| CLAIMS.iter().filter(|claim| claim.verdict == verdict).count();
    assert_eq!(count(Verdict::Wrong), 21);
    assert_eq!(count(Verdict::Oversimplified), 21);
    assert_eq!(count(Verdict::Correct), 9);
    assert_eq!(count(Verdict::Confused), 4);
    assert_eq!(count(Verdict::Outdated), 2);
}

#[test]
fn every_claim_has_a_quotation_of_its_own_and_the_law() {
    let quotes: BTreeSet<_> = CLAIMS.iter().map(|claim| claim.quote).collect();
    assert_eq!(quotes.len(), CLAIMS.len());
    for claim in CLAIMS {
        assert!(!claim.cites.is_empty(), "{}", claim.number);
        assert!(claim.quote.len() < 180, "{} is no short quotation", claim.number);
    }
}

#[test]
fn every_section_and_topic_has_claims() {
    for section in Section::ALL {
        assert!(CLAIMS.iter().any(|claim| claim.section == *section), "{section:?}");
    }
    for topic in Topic::ALL {
        assert!(CLAIMS.iter().any(|claim| claim.topic == *topic), "{topic:?}");
    }
}

#[test]
fn printed_rows_fit_their_columns_and_stand_in_a_claim() {
    assert_eq!(PRINTED_TABLES.len(), 5);
    for table in PRINTED_TABLES {
        for row in table.rows {
            assert!(table.columns.is_empty() || row.len() == table.columns.len(), "{}", table.title);
            let stands = |quote: &str| match table.columns.is_empty() {
                true => quote.contains(row[1]),
                false => quote == row.join(" … "),
            };
            assert!(CLAIMS.iter().any(|claim| stands(claim.quote)), "{}: {row:?}", table.title);
        }
    }
}

/// Notices 2019-59 and 2020-79: 19,500 and 6,500 for both years. Notice 2022-55: 22,500 and 7,500. Notice 2025-67: 24,500,
/// 8,000 and 11,250.
#[test]
fn the_printed_limits_were_those_of_2020_and_2021() {
    let years = vec![TaxableYear(2020), TaxableYear(2021)];
    let under = printed_limit(LimitRow::Under50);
    assert_eq!((under.printed, &under.years), (usd(19_500), &years));
    assert_eq!((under.in_named_year, under.in_newest_year), (usd(22_500), usd(24_500)));
    let over = printed_limit(LimitRow::From50);
    assert_eq!((over.printed, &over.years), (usd(26_000), &years));
    assert_eq!((over.in_named_year, over.in_newest_year), (usd(30_000), usd(32_500)));
    assert_eq!(printed_limit(LimitRow::From60To63).in_newest_year, usd(35_750));
}
