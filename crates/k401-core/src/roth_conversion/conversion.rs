//! A Roth conversion: what is taxed now, what arrives, until when it must stay.

use super::break_even::break_even_rate;
use super::notices::notices;
use super::recapture::{Recapture, recapture_period_end, write_recapture};
use super::{RothConversionFacts, RothConversionLine as L, TaxSource};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_402A, IRC_408A, NOTICE_2014_54};
use crate::calendar::{Age, Date};
use crate::distributions::{Payment, WithdrawalLine as W, assess};
use crate::income_tax::{Slice, tax_on_top};
use crate::money::{Rate, Usd};
use crate::reckoned::Reckoned;
use crate::worksheet::{Entry, Worksheet};

const PRO_RATA: &[Cite] = &[cite!(IRC_72, "(e)(8)")];
const INCLUDED: &[Cite] = &[cite!(IRC_408A, "(d)(3)(A)(i)"), cite!(IRC_402A, "(c)(4)(A)(i)")];
const SPARED: Cite = cite!(IRC_408A, "(d)(3)(A)(ii)");
const INCOME_FIRST: &[Cite] = &[cite!(IRC_402, "(c)(2)"), cite!(NOTICE_2014_54, "")];

/// What a Roth conversion costs now. Amounts in dollars to the cent, rates as shares of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RothConversionOutcome {
    /// What leaves the pre-tax account.
    pub amount: Usd,
    /// Income now.
    pub taxable: Usd,
    /// The tax of the return with the conversion minus the tax without it.
    pub income_tax: Usd,
    /// How the income stacks on the brackets.
    pub slices: Vec<Slice>,
    /// 10% of the income in the part spent on tax, §72(t); nothing where the tax is paid from other money.
    pub additional_tax: Usd,
    /// A flat state tax, when a rate was given.
    pub state_tax: Usd,
    /// All taxes.
    pub total_tax: Usd,
    /// The income tax on the next dollar.
    pub marginal_rate: Rate,
    /// The part of the amount that is spent on the income taxes, state tax included. The additional tax is not paid from it.
    pub spent_on_tax: Usd,
    /// What arrives as Roth money.
    pub converted: Usd,
    /// The first day after the five taxable years of §408A(d)(3)(F).
    pub recapture_until: Date,
    /// The first day on which no additional tax can be recaptured: the one above, or that of 59½ if it comes sooner.
    pub free_of_recapture_from: Date,
    /// The rate of tax in the future at which waiting would leave the same.
    pub break_even_rate: Rate,
    /// What a withdrawal later costs, when one was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub recapture: Option<Recapture>,
}

/// The cost of a Roth conversion.
pub fn roth_conversion(facts: &RothConversionFacts) -> Reckoned<RothConversionOutcome> {
    let mut sheet = Worksheet::new();
    let amount = sheet.entered(L::Amount, facts.amount);
    let taxable = write_taxable(&mut sheet, facts, amount);
    let on_top = tax_on_top(&mut sheet, &facts.tax, taxable);
    let state_tax = sheet.product(W::StateTax, taxable, facts.tax.state_rate, &[]);
    let (spent, converted) = write_converted(&mut sheet, facts, amount, [on_top.income_tax, state_tax]);
    let income_converted = sheet.lesser_of(L::IncomeConverted, &[converted, taxable], INCOME_FIRST);
    let income_spent = sheet.difference(L::IncomeSpent, taxable, &[income_converted], &[]);
    let additional_tax = write_additional_tax(&mut sheet, facts, income_spent, on_top.adjusted_gross_income);
    let taxes = [on_top.income_tax, additional_tax, state_tax];
    let total_tax = sheet.sum(W::TotalTax, &taxes, &[]);
    let recapture = facts.withdrawn_later.map(|later| write_recapture(&mut sheet, facts, income_converted, later));

    let recapture_until = recapture_period_end(facts.tax.year());
    let is_59_and_a_half = facts.tax.birth_date.attains(Age::FIFTY_NINE_AND_A_HALF);
    let result = RothConversionOutcome {
        amount: sheet.amount_on(amount),
        taxable: sheet.amount_on(taxable),
        income_tax: sheet.amount_on(on_top.income_tax),
        slices: on_top.slices,
        additional_tax: sheet.amount_on(additional_tax),
        state_tax: sheet.amount_on(state_tax),
        total_tax: sheet.amount_on(total_tax),
        marginal_rate: on_top.marginal_rate.shown(),
        spent_on_tax: spent,
        converted: sheet.amount_on(converted),
        recapture_until,
        free_of_recapture_from: recapture_until.min(is_59_and_a_half),
        break_even_rate: break_even_rate(sheet.amount_on(total_tax), sheet.amount_on(taxable)).shown(),
        recapture,
    };
    let notices = notices(facts, &result);
    Reckoned { result, worksheet: sheet, notices }
}

/// All of the amount is income but the after-tax money in it.
fn write_taxable(sheet: &mut Worksheet, facts: &RothConversionFacts, amount: Entry) -> Entry {
    if !facts.after_tax_basis.is_positive() {
        return sheet.sum(L::Taxable, &[amount], INCLUDED);
    }
    let after_tax = match facts.account_balance {
        None => sheet.entered(L::AfterTaxPart, facts.after_tax_basis),
        Some(balance) => {
            let balance = sheet.entered(W::AccountBalance, balance);
            let basis = sheet.entered(W::AfterTaxBasis, facts.after_tax_basis.min(sheet.amount_on(balance)));
            sheet.prorated(L::AfterTaxPart, amount, basis, balance, PRO_RATA)
        }
    };
    sheet.remainder(L::Taxable, amount, &[after_tax], INCLUDED)
}

/// What is spent on the income taxes when the amount itself pays them, and what arrives.
fn write_converted(
    sheet: &mut Worksheet,
    facts: &RothConversionFacts,
    amount: Entry,
    income_taxes: [Entry; 2],
) -> (Usd, Entry) {
    match facts.tax_source {
        TaxSource::Outside => (Usd::ZERO, sheet.sum(L::Converted, &[amount], &[])),
        TaxSource::Converted => {
            let spent = sheet.sum(L::SpentOnTax, &income_taxes, &[]);
            (sheet.amount_on(spent), sheet.remainder(L::Converted, amount, &[spent], &[]))
        }
    }
}

/// On the part spent: it is a distribution. The rest is spared, §408A(d)(3)(A)(ii).
fn write_additional_tax(
    sheet: &mut Worksheet,
    facts: &RothConversionFacts,
    income_spent: Entry,
    income: Entry,
) -> Entry {
    match &facts.circumstances {
        Some(circumstances) => {
            let payment = Payment::all_taxable(income_spent);
            assess(sheet, &facts.tax, circumstances, &payment, income).additional_tax
        }
        None => sheet.figure(W::AdditionalTax, Usd::ZERO, SPARED),
    }
}

#[cfg(test)]
#[path = "conversion_tests.rs"]
mod tests;
