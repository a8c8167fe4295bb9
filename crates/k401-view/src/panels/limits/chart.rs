//! What employees may put in, year by year.

use k401_core::figures::{Figures, YEARS};
use k401_core::tables::{LimitRow, employee_total};
use k401_words::{Language, Text, dollars};

use super::words as w;
use crate::charts::{Chart, Point, Shape, axis_dollars};

const SERIES: &[Text] = &[w::UNDER_50, w::FROM_50, w::FROM_60];
const COLUMNS: &[(Text, bool)] = &[(w::YEAR, false), (w::UNDER_50, true), (w::FROM_50, true), (w::FROM_60, true)];

/// The chart.
pub fn by_year(language: Language) -> Chart {
    let point = |figures: &&'static Figures| {
        let total = |row| employee_total(figures, row);
        let from_60 = figures.higher_catch_up_limit.in_force().map(|_| total(LimitRow::From60To63));
        let limits = [Some(total(LimitRow::Under50)), Some(total(LimitRow::From50)), from_60];
        let year = figures.year.0.to_string();
        let mut row = vec![year.clone()];
        row.extend(limits.map(|limit| limit.map_or("\u{2013}".to_owned(), dollars)));
        Point { label: year, values: limits.map(|limit| limit.map(|limit| limit.in_cents())).to_vec(), row }
    };
    let points: Vec<Point> = YEARS.iter().map(point).collect();
    Chart {
        name: "limits-years",
        title: w::BY_YEAR,
        summary: summary(&points, language),
        along: w::YEAR,
        shape: Shape::Line,
        series: SERIES,
        shown: axis_dollars,
        columns: COLUMNS,
        names: &[],
        points,
    }
}

fn summary(points: &[Point], language: Language) -> String {
    let mut words = Vec::new();
    for point in [points.first(), points.last()].into_iter().flatten() {
        words.extend(point.row.iter().take(3).cloned());
    }
    w::BY_YEAR_SUMMARY.filled(language, &words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Notices 2019-59 and 2025-67: $19,500 and $6,500; $24,500, $8,000 and $11,250.
    #[test]
    fn the_summary_names_the_first_and_the_last_year() {
        let chart = by_year(Language::En);
        assert!(chart.summary.contains("from $19,500 in 2020 to $24,500 in 2026"), "{}", chart.summary);
        assert!(chart.summary.contains("from $26,000 to $32,500"), "{}", chart.summary);
        assert_eq!(chart.points[3].values[2], None);
        assert_eq!(chart.points[6].row, ["2026", "$24,500", "$32,500", "$35,750"]);
    }
}
