//! The income tax on a distribution: it lies on top of the other income, so it is the tax with minus the tax without.

use super::IncomeTaxLine as L;
use super::brackets::{Slice, marginal_rate, slices};
use super::deduction::write_deduction;
use super::senior_deduction::{Return, shrinkage, write_senior_deduction};
use crate::authority::{Cite, IRC_1, IRC_63, IRC_402};
use crate::facts::TaxFacts;
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Operation, Worksheet};

const TAXABLE_INCOME: Cite = cite!(IRC_63, "(a), (b)");
const SCHEDULE: Cite = cite!(IRC_1, "(j)(2)");
const ORDINARY: Cite = cite!(IRC_402, "(a)");

/// The income tax that a distribution adds to the return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxOnTop {
    /// The tax with the distribution minus the tax without it.
    pub income_tax: Entry,
    /// Adjusted gross income with the distribution.
    pub adjusted_gross_income: Entry,
    /// How the added taxable income falls into the brackets.
    pub slices: Vec<Slice>,
    /// The rate on the next dollar withdrawn, with the phase-out of the senior deduction.
    pub marginal_rate: Rate,
}

/// Writes the income tax on the taxable part of a distribution.
pub fn tax_on_top(sheet: &mut Worksheet, facts: &TaxFacts, taxable: Entry) -> TaxOnTop {
    let (year, status) = (facts.year(), facts.filing_status);
    let other = sheet.entered(L::OtherIncome, facts.other_income);
    let income = sheet.sum(L::AdjustedGrossIncome, &[other, taxable], &[ORDINARY]);
    let deduction = write_deduction(sheet, facts);
    let senior_without = write_senior_deduction(sheet, facts, other, Return::Without);
    let senior_with = write_senior_deduction(sheet, facts, income, Return::With);

    let without = with_optional(deduction, senior_without);
    let without = sheet.remainder(L::TaxableIncomeWithout, other, &without, &[TAXABLE_INCOME]);
    let with = with_optional(deduction, senior_with);
    let deducted = with.iter().map(|line| sheet.amount_on(*line)).fold(Usd::ZERO, Usd::plus);
    let with = sheet.remainder(L::TaxableIncomeWith, income, &with, &[TAXABLE_INCOME]);

    let cites = [SCHEDULE, facts.figures.tax_brackets.cite];
    let schedule = Operation::RateSchedule(year, status);
    let tax_without = sheet.write(L::TaxWithout, schedule.clone(), &[without], &cites);
    let tax_with = sheet.write(L::TaxWith, schedule, &[with], &cites);
    let income_tax = sheet.difference(L::IncomeTax, tax_with, &[tax_without], &[SCHEDULE]);

    TaxOnTop {
        income_tax,
        adjusted_gross_income: income,
        slices: slices(sheet.amount_on(without), sheet.amount_on(with), year, status),
        marginal_rate: marginal_rate_with_phase_out(facts, sheet.amount_on(income), sheet.amount_on(with), deducted),
    }
}

/// While the senior deduction shrinks, each dollar withdrawn adds more than a dollar of taxable income.
fn marginal_rate_with_phase_out(facts: &TaxFacts, income: Usd, taxable_income: Usd, deducted: Usd) -> Rate {
    if income < deducted {
        return Rate::ZERO;
    }
    let rate = marginal_rate(taxable_income, facts.year(), facts.filing_status);
    rate.times(Rate::ONE.plus(shrinkage(facts, income)))
}

fn with_optional(first: Entry, second: Option<Entry>) -> Vec<Entry> {
    [&[first], second.as_slice()].concat()
}
