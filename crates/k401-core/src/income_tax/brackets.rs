//! The rate schedules of §1(j)(2), to the cent; not the $50 steps of the Tax Table.

use crate::calendar::TaxableYear;
use crate::facts::FilingStatus;
use crate::figures::{Figures, TAX_RATES};
use crate::money::{Rate, Unrounded, Usd};

/// The part of an amount that falls in one bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Slice {
    /// The bracket's rate.
    pub rate: Rate,
    /// The dollars in it.
    pub amount: Usd,
    /// The tax on them.
    pub tax: Usd,
}

/// The brackets of a year and status, one by one. The library's iterators, zipped and chained, are far more code.
struct Brackets {
    edges: Option<[Usd; 6]>,
    number: usize,
}

impl Brackets {
    fn of(year: TaxableYear, status: FilingStatus) -> Self {
        Self { edges: Figures::for_year(year.0).map(|figures| figures.tax_brackets.value.of(status)), number: 0 }
    }
}

impl Iterator for Brackets {
    /// Rate, lower edge, upper edge (none for the last).
    type Item = (Rate, Usd, Option<Usd>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let rate = TAX_RATES.get(self.number)?;
        let edges = self.edges.as_ref()?;
        let lower = self.number.checked_sub(1).and_then(|before| edges.get(before));
        let upper = edges.get(self.number);
        self.number = self.number.saturating_add(1);
        Some((*rate, lower.copied().unwrap_or(Usd::ZERO), upper.copied()))
    }
}

/// The tax on a taxable income by the schedule, rounded to the cent once. Zero on nothing or less.
pub fn tax_by_schedule(taxable_income: Usd, year: TaxableYear, status: FilingStatus) -> Usd {
    let mut tax = Unrounded::default();
    for (rate, from, to) in Brackets::of(year, status) {
        tax = tax.plus(to.map_or(taxable_income, |to| taxable_income.min(to)).less(from).times(rate));
    }
    tax.nearest_cent()
}

/// How the income between two taxable incomes falls into the brackets. The taxes of the slices are differences of the
/// cumulated, rounded tax, so they add up to the cent.
pub fn slices(below: Usd, upto: Usd, year: TaxableYear, status: FilingStatus) -> Vec<Slice> {
    let mut found = Vec::new();
    for (rate, from, to) in Brackets::of(year, status) {
        let (start, end) = (from.max(below), to.map_or(upto, |to| to.min(upto)));
        if end > start {
            let tax = tax_by_schedule(end, year, status).minus(tax_by_schedule(start, year, status));
            found.push(Slice { rate, amount: end.minus(start), tax });
        }
    }
    found
}

/// The rate on the next dollar above a taxable income; zero below nothing, where a deduction is still unused.
pub fn marginal_rate(taxable_income: Usd, year: TaxableYear, status: FilingStatus) -> Rate {
    for (rate, from, to) in Brackets::of(year, status) {
        if taxable_income >= from && to.is_none_or(|to| taxable_income < to) {
            return rate;
        }
    }
    Rate::ZERO
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{percent, usd};

    const Y2026: TaxableYear = TaxableYear(2026);

    /// Rev. Proc. 2025-32 sec. 4.01, single: "$5,800 plus 22% of the excess over $50,400", and so on: the base amounts that
    /// the schedule prints are the tax at each edge.
    #[test]
    fn the_tax_at_each_edge_is_the_base_amount_of_the_printed_schedule() {
        for (taxable, tax) in [
            (usd(12_400), "1240.00"),
            (usd(50_400), "5800.00"),
            (usd(105_700), "17966.00"),
            (usd(201_775), "41024.00"),
            (usd(256_225), "58448.00"),
            (usd(640_600), "192979.25"),
        ] {
            assert_eq!(tax_by_schedule(taxable, Y2026, FilingStatus::Single).to_string(), tax);
        }
    }

    /// 60,000 − 16,100 = 43,900 to 63,900: 6,500 up to 50,400 at 12% = 780; 13,500 at 22% = 2,970.
    #[test]
    fn a_withdrawal_falls_into_two_brackets() {
        let found = slices(usd(43_900), usd(63_900), Y2026, FilingStatus::Single);
        let expected = [
            Slice { rate: percent(12), amount: usd(6_500), tax: usd(780) },
            Slice { rate: percent(22), amount: usd(13_500), tax: usd(2_970) },
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_edge_belongs_to_the_bracket_above_it() {
        let below = usd(50_400).minus(Usd::CENT);
        assert_eq!(marginal_rate(below, Y2026, FilingStatus::Single), percent(12));
        assert_eq!(marginal_rate(usd(50_400), Y2026, FilingStatus::Single), percent(22));
        assert_eq!(marginal_rate(usd(9_000_000), Y2026, FilingStatus::Single), percent(37));
    }
}
