//! The required withdrawals of the years ahead.

use k401_core::required_minimum::ProjectedYear;
use k401_words::{Language, Text, dollars};

use super::model::row;
use super::words as w;
use crate::charts::{Chart, Point, Shape, axis_dollars};

const COLUMNS: &[(Text, bool)] = &[
    (w::YEAR, true),
    (w::YEARS_OLD, true),
    (w::BEFORE, true),
    (w::FACTOR, true),
    (w::REQUIRED, true),
    (w::AFTER, true),
];

/// The chart.
pub fn years_ahead(years: &[ProjectedYear], language: Language) -> Chart {
    let point = |year: &ProjectedYear| Point {
        label: year.year.to_string(),
        values: vec![Some(year.amount.in_cents())],
        row: row(year).to_vec(),
    };
    Chart {
        name: "rmd-years",
        title: w::AHEAD,
        summary: summary(years, language),
        along: w::YEAR,
        shape: Shape::Bars,
        series: &[],
        shown: axis_dollars,
        columns: COLUMNS,
        names: &["year", "age", "balance", "factor", "amount", "yearEndBalance"],
        points: years.iter().map(point).collect(),
    }
}

fn summary(years: &[ProjectedYear], language: Language) -> String {
    let mut highest = None;
    for year in years {
        if highest.is_none_or(|highest: &ProjectedYear| year.amount > highest.amount) {
            highest = Some(year);
        }
    }
    let (Some(first), Some(last), Some(highest)) = (years.first(), years.last(), highest) else {
        return String::new();
    };
    let mut words = Vec::new();
    for year in [first, last, highest] {
        words.push(dollars(year.amount));
        words.push(year.year.to_string());
    }
    w::AHEAD_SUMMARY.filled(language, &words)
}
