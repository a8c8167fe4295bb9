//! The chart: an amount that grows year by year.

use k401_core::loans::compounded;
use k401_core::money::Usd;
use k401_words::{Language, Text, dollars, dollars_and_cents, percent};

use super::{Growth, words as w};
use crate::charts::{Chart, Point, Shape, axis_dollars};

const COLUMNS: &[(Text, bool)] = &[(w::YOUR_AGE, true), (w::WORTH, true)];

/// The chart, with a sentence that takes the rate, the amount, what it grows to and the age.
pub fn growth(growth: Growth, sentence: Text, language: Language) -> Chart {
    let worth = |age: u32| compounded(growth.amount, growth.rate, age.saturating_sub(growth.age));
    let point = |age: u32| Point {
        label: age.to_string(),
        values: vec![Some(worth(age).in_cents())],
        row: vec![age.to_string(), dollars_and_cents(worth(age))],
    };
    // An estimate, so to the dollar.
    let end = dollars(Usd::from_cents(worth(growth.until).in_cents().saturating_add(50) / 100 * 100));
    let words = [percent(growth.rate), dollars(growth.amount), end, growth.until.to_string()];
    Chart {
        name: "growth",
        title: w::TITLE,
        summary: sentence.filled(language, &words),
        along: w::YOUR_AGE,
        shape: Shape::Line,
        series: &[],
        shown: axis_dollars,
        columns: COLUMNS,
        names: &[],
        points: (growth.age..=growth.until).map(point).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::money::{percent as rate, usd};

    /// $10,000 at 5%: $10,500, $11,025, $11,576.25.
    #[test]
    fn money_grows_year_by_year() {
        let facts = Growth { amount: usd(10_000), rate: rate(5), age: 64, until: 67 };
        let chart = growth(facts, w::WITHDRAWAL, Language::En);
        let rows: Vec<_> = chart.points.iter().map(|point| point.row.join(" ")).collect();
        assert_eq!(rows, ["64 $10,000.00", "65 $10,500.00", "66 $11,025.00", "67 $11,576.25"]);
        assert!(chart.summary.starts_with("At 5% a year, the $10,000 taken out would have grown to $11,576 at age 67"));
    }
}
