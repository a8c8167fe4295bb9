//! What the law says to each claim of the article, and the names of verdicts, topics and sections.

mod accounts;
mod losses;
mod names;
mod withdrawals;

pub use names::{section, topic, verdict};

use k401_core::article::{PrintedLimit, printed_limit};
use k401_core::figures::{Figures, NEWEST};
use k401_core::tables::LimitRow;

use crate::language::t;
use crate::{Language, Text, dollars};

/// What the law says to the claim of a number, in one or two sentences.
pub fn law(number: u8, language: Language) -> Option<String> {
    match number {
        37 => Some(both_limits(language)),
        38 => Some(all_contributions(language)),
        46 => Some(one_limit(LimitRow::Under50, language)),
        47 => Some(one_limit(LimitRow::From50, language)),
        _ => plain(number).map(|text| text.to(language).into_owned()),
    }
}

/// The sentences without figures of a year.
const fn plain(number: u8) -> Option<Text> {
    match number {
        1 | 7..=13 | 16..=18 | 24..=28 | 32 | 48..=52 | 57 => withdrawals::law(number),
        2..=6 | 15 | 20 | 42..=45 => losses::law(number),
        14 | 19 | 21..=23 | 29..=31 | 33..=36 | 39..=41 | 53..=56 => accounts::law(number),
        _ => None,
    }
}

/// `2020`, `2020 and 2021`, `2020, 2021 and 2022`.
fn years(limit: &PrintedLimit, language: Language) -> String {
    let years: Vec<String> = limit.years.iter().map(ToString::to_string).collect();
    let and = match language {
        Language::Es => " y ",
        Language::En | Language::Pseudo => " and ",
    };
    match years.split_last() {
        Some((last, before)) if !before.is_empty() => [&before.join(", "), and, last].concat(),
        _ => years.concat(),
    }
}

fn one_limit(row: LimitRow, language: Language) -> String {
    let limit = printed_limit(row);
    t!(
        "{0} was the limit for {1}. For 2023 it was {2}; for {3} it is {4}.",
        "{0} fue el límite de {1}. Para 2023 fue de {2}; para {3} es de {4}.",
    )
    .filled(
        language,
        &[
            dollars(limit.printed),
            years(&limit, language),
            dollars(limit.in_named_year),
            NEWEST.year.to_string(),
            dollars(limit.in_newest_year),
        ],
    )
}

fn both_limits(language: Language) -> String {
    let (under, over) = (printed_limit(LimitRow::Under50), printed_limit(LimitRow::From50));
    let highest = printed_limit(LimitRow::From60To63).in_newest_year;
    t!(
        "{0} and {1} were the limits for {2}. For 2023 they were {3} and {4}; for {5} they are {6} and {7}, and {8} at ages 60 to 63 where the plan allows it.",
        "{0} y {1} fueron los límites de {2}. Para 2023 fueron de {3} y {4}; para {5} son de {6} y {7}, y de {8} entre los 60 y los 63 años si el plan lo permite.",
    )
    .filled(
        language,
        &[
            dollars(under.printed),
            dollars(over.printed),
            years(&under, language),
            dollars(under.in_named_year),
            dollars(over.in_named_year),
            NEWEST.year.to_string(),
            dollars(under.in_newest_year),
            dollars(over.in_newest_year),
            dollars(highest),
        ],
    )
}

fn all_contributions(language: Language) -> String {
    let of = |figures: &Figures| dollars(figures.annual_additions_limit.value);
    t!(
        "The match is outside your own limit, but inside the limit on all contributions for you: {0} in 2023, {1} in {2}, or your pay if that is less.",
        "La aportación paralela queda fuera de su propio límite, pero dentro del límite de todas las aportaciones para usted: {0} en 2023, {1} en {2}, o su salario si es menor.",
    )
    .filled(
        language,
        &[Figures::for_year(2023).map(of).unwrap_or_default(), of(NEWEST), NEWEST.year.to_string()],
    )
}

#[cfg(test)]
mod tests;
