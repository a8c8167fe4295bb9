//! What is still owed, payment by payment.

use k401_core::loans::{Payment, PlanLoanOutcome};
use k401_core::money::Usd;
use k401_words::{Language, Text, dollars, dollars_and_cents};

use super::schedule::due;
use super::words as w;
use crate::charts::{Chart, Point, Shape, axis_dollars};

/// More points than this are not told apart on a screen.
const MOST: usize = 130;
/// Fewer than this hide the curve.
const LEAST: usize = 20;
const COLUMNS: &[(Text, bool)] = &[(w::ALONG_PAYMENTS, true), (w::DATE, false), (w::BALANCE, true)];

/// The chart.
pub fn balance(found: &PlanLoanOutcome, language: Language) -> Chart {
    let amount = found.total_paid.minus(found.total_interest);
    let point = |number: usize, due: String, owed: Usd| Point {
        label: number.to_string(),
        values: vec![Some(owed.in_cents())],
        row: vec![number.to_string(), due, dollars_and_cents(owed)],
    };
    let mut points = vec![point(0, String::new(), amount)];
    let every = every(found.payments.len());
    for (number, payment) in (1_usize..).zip(&found.payments) {
        if number.is_multiple_of(every) {
            points.push(point(number, due(payment, language), payment.balance));
        }
    }
    Chart {
        name: "loan-balance",
        title: w::BALANCE_CHART,
        summary: summary(amount, &found.payments, language),
        along: w::ALONG_PAYMENTS,
        shape: Shape::Line,
        series: &[],
        shown: axis_dollars,
        columns: COLUMNS,
        names: &[],
        points,
    }
}

/// With which payment half of the loan is paid off: later than half of them, as the first carry more interest.
fn summary(amount: Usd, payments: &[Payment], language: Language) -> String {
    let half = payments.iter().find(|payment| payment.balance.plus(payment.balance) <= amount);
    let number = half.map_or(0, |payment| payment.number);
    w::BALANCE_SUMMARY.filled(language, &[dollars(amount), number.to_string(), payments.len().to_string()])
}

/// The smallest distance that divides the payments evenly into few enough points; 1 where none leaves enough of them.
fn every(count: usize) -> usize {
    let even = (1..=count).find(|distance| count.is_multiple_of(*distance) && count / distance <= MOST);
    even.filter(|distance| count / distance >= LEAST).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::facts::Draft;
    use k401_core::loans::{PlanLoanFacts, plan_loan};

    #[test]
    fn the_points_divide_the_payments_evenly() {
        assert_eq!([0, 1, 60, 130, 260, 780, 1_560].map(every), [1, 1, 1, 1, 2, 6, 12]);
        // A prime number of payments has no even distance: every one is a point.
        assert_eq!(every(131), 1);
    }

    /// $1,200 without interest in twelve payments of $100.
    #[test]
    fn the_curve_runs_from_the_loan_to_nothing() {
        let draft = Draft::new()
            .with("vestedBalance", "80000")
            .with("highestBalancePast12Months", "0")
            .with("amount", "1200")
            .with("annualRate", "0")
            .with("termMonths", "12")
            .with("paymentsPerYear", "12");
        let outcome = plan_loan(&PlanLoanFacts::check(&draft).unwrap()).result;
        let chart = balance(&outcome, Language::En);
        let values: Vec<_> = chart.points.iter().map(|point| point.values[0].unwrap() / 100).collect();
        assert_eq!(values, [1200, 1100, 1000, 900, 800, 700, 600, 500, 400, 300, 200, 100, 0]);
        assert_eq!(chart.points[12].row, ["12", "", "$0.00"]);
        assert!(chart.summary.contains("payment 6 of 12"), "{}", chart.summary);
    }
}
