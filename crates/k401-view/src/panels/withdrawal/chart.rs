//! What taxes take of each further part of a withdrawal: the marginal rate, worked out by the rule itself.

use k401_core::distributions::{Goal, WithdrawalFacts, withdrawal};
use k401_core::money::Usd;
use k401_words::{Language, Text, dollars, dollars_and_cents, percent};

use super::words as w;
use crate::charts::{Chart, Point, Shape, axis_permille, round_step};

/// The most parts of the range: each is a withdrawal that the rule works out.
const PARTS: i64 = 40;
/// Below a dollar a part, rounding to the cent is larger than what it shows.
const LEAST_PART: i64 = 100;
const COLUMNS: &[(Text, bool)] = &[(w::FROM, true), (w::UP_TO, true), (w::TAXES, true), (w::SHARE, true)];

/// The chart, up to twice the amount that is taken out.
pub fn next_dollars(facts: &WithdrawalFacts, gross: Usd, language: Language) -> Chart {
    let range = gross.plus(gross).in_cents().max(0);
    let part = round_step(range, PARTS).max(LEAST_PART);
    let tax = |taken: Usd| {
        let facts = WithdrawalFacts { amount: taken, goal: Goal::Gross, ..facts.clone() };
        withdrawal(&facts).result.total_tax
    };
    let (mut points, mut taken, mut before) = (Vec::new(), Usd::ZERO, Usd::ZERO);
    while taken.in_cents() < range {
        let next = taken.plus(Usd::from_cents(part));
        let after = tax(next);
        let taxes = after.minus(before);
        let share = taxes.as_share_of(Usd::from_cents(part));
        points.push(Point {
            label: dollars(taken),
            values: vec![Some(taxes.in_cents().saturating_mul(1_000) / part)],
            row: vec![dollars(taken), dollars(next), dollars_and_cents(taxes), percent(share)],
        });
        (taken, before) = (next, after);
    }
    Chart {
        name: "withdrawal-parts",
        title: w::NEXT_DOLLARS,
        summary: summary(&points, Usd::from_cents(part), taken, language),
        along: w::ALONG,
        shape: Shape::Steps,
        series: &[],
        shown: axis_permille,
        columns: COLUMNS,
        names: &[],
        points,
    }
}

fn summary(points: &[Point], part: Usd, end: Usd, language: Language) -> String {
    let share = |point: Option<&Point>| point.and_then(|point| point.row.last()).cloned().unwrap_or_default();
    let words = [share(points.first()), dollars(part), share(points.last()), dollars(end)];
    w::NEXT_SUMMARY.filled(language, &words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::facts::Draft;

    /// `$60,000` of wages in 2026, single: taxable income is $43,900, in the 12% bracket up to $50,400, then 22%. With the 10%
    /// additional tax: 22% of the first $6,500, 32% after it. $6,500 is inside the part from $6,000 to $7,000: half of each, 27%.
    #[test]
    fn the_steps_are_the_brackets_and_the_additional_tax() {
        let draft = Draft::new()
            .with("taxYear", "2026")
            .with("filingStatus", "single")
            .with("birthDate", "1986-03-01")
            .with("distributionDate", "2026-06-01")
            .with("otherIncome", "60000")
            .with("amount", "20000");
        let facts = WithdrawalFacts::check(&draft).unwrap();
        let chart = next_dollars(&facts, facts.amount, Language::En);
        let rates: Vec<i64> = chart.points.iter().filter_map(|point| point.values[0]).collect();
        assert_eq!(rates.len(), 40);
        assert!(rates[..6].iter().all(|rate| *rate == 220), "{rates:?}");
        assert_eq!(rates[6], 270);
        assert!(rates[7..].iter().all(|rate| *rate == 320), "{rates:?}");
        assert_eq!(chart.points[6].row, ["$6,000", "$7,000", "$270.00", "27%"]);
        assert_eq!(chart.summary, "Taxes take 22% of the first $1,000 and 32% of the last $1,000 up to $40,000.");
    }
}
