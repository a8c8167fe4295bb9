//! A rollover, from what leaves the plan to what is taxed now and what later.

use super::deadline::{is_late, rollover_deadline};
use super::ineligible::spared;
use super::notices::notices;
use super::parts::write_parts;
use super::payment::{Payment as RolloverPayment, Rolled, write_payment};
use super::ways::{RolloverChoice, ways};
use super::{Destination, PaymentKind, RolloverFacts, RolloverKind, RolloverLine as L, RolloverRefusal, refusal};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_408A};
use crate::calendar::Date;
use crate::distributions::{Account, Payment, WithdrawalLine as W, assess};
use crate::income_tax::tax_on_top;
use crate::money::{Rate, Usd};
use crate::reckoned::Reckoned;
use crate::worksheet::{Entry, Worksheet};

const ADDITIONAL: Cite = cite!(IRC_72, "(t)(1)");
const TAXES: &[Cite] = &[cite!(IRC_402, "(a)"), ADDITIONAL];
const INCLUDED: Cite = cite!(IRC_402, "(a)");
const DEFERRED: Cite = cite!(IRC_402, "(c)(1)");
const TO_ROTH: Cite = cite!(IRC_408A, "(d)(3)(A)");

/// What a rollover leaves taxed now and later. Amounts in dollars to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RolloverOutcome {
    /// The amount may be rolled over.
    pub eligible: bool,
    /// Why nothing is rolled over, when the law does not let it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why_not: Option<RolloverRefusal>,
    /// What leaves the plan.
    pub amount: Usd,
    /// The part of it that would be income.
    pub income_part: Usd,
    /// The part of it that is after-tax money.
    pub after_tax_part: Usd,
    /// Withheld by the plan, §3405.
    pub withheld: Usd,
    /// The rate of it.
    pub withholding_rate: Rate,
    /// Paid to the person.
    pub check: Usd,
    /// Needed from other funds to roll over all of the amount: what the plan withheld. Nothing where it cannot be.
    pub must_replace: Usd,
    /// The last day for what was paid to the person; nothing where nothing was, or where it cannot be rolled over.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deadline: Option<Date>,
    /// The income that is not rolled over when the person rolls over all but the amount withheld; all of it where the law
    /// does not let any be rolled over.
    pub taxable_if_not_replaced: Usd,
    /// Rolled over: what the reader said; where nothing was said, all of a direct rollover and the check of a 60-day one.
    pub rolled_over: Usd,
    /// Of it, from other funds.
    pub from_other_funds: Usd,
    /// Income now.
    pub taxable: Usd,
    /// Of it, income that went to a Roth IRA and bears no additional tax.
    pub converted: Usd,
    /// The income tax now: the tax of the return with the income minus the tax without it.
    pub income_tax: Usd,
    /// The additional tax on income that was not rolled over, §72(t).
    pub additional_tax: Usd,
    /// A flat state tax, when a rate was given.
    pub state_tax: Usd,
    /// All taxes now.
    pub total_tax: Usd,
    /// Federal taxes less the amount withheld; negative for a refund.
    pub due_at_filing: Usd,
    /// Income taxed later, or never when it is Roth money.
    pub deferred: Usd,
    /// The income tax on the next dollar.
    pub marginal_rate: Rate,
    /// The ways a 60-day rollover can go, side by side; empty for others.
    pub ways: Vec<RolloverChoice>,
}

/// What a rollover leaves taxed now and later.
pub fn rollover(facts: &RolloverFacts) -> Reckoned<RolloverOutcome> {
    let why_not = why_not(facts);
    let rolled = match (why_not, facts.rolled_over, facts.kind) {
        (Some(_), _, _) => Rolled::Refused,
        (None, Some(amount), _) => Rolled::Said(amount),
        (None, None, RolloverKind::Direct) => Rolled::Whole,
        (None, None, RolloverKind::SixtyDay) => Rolled::Check,
    };
    let (mut result, worksheet) = of_rolled(facts, rolled);
    result.why_not = why_not;
    if why_not.is_none() && facts.kind == RolloverKind::SixtyDay {
        result.ways = ways(facts);
    }
    let notices = notices(facts, &result);
    Reckoned { result, worksheet, notices }
}

/// A payment of the wrong kind, or money that came after the 60th day.
fn why_not(facts: &RolloverFacts) -> Option<RolloverRefusal> {
    let received = facts.circumstances.as_ref().map(|paid| paid.date);
    let came_late = received.zip(facts.rolled_over_on).is_some_and(|(from, on)| is_late(from, on));
    refusal(facts.payment_kind).or_else(|| came_late.then_some(RolloverRefusal::TooLate))
}

/// The outcome when this much is rolled over.
pub(super) fn of_rolled(facts: &RolloverFacts, rolled: Rolled) -> (RolloverOutcome, Worksheet) {
    let mut sheet = Worksheet::new();
    let parts = write_parts(&mut sheet, facts);
    let payment = write_payment(&mut sheet, facts, parts, rolled);
    let (converted, taxable, deferred) = write_taxable(&mut sheet, facts, &payment);
    let on_top = tax_on_top(&mut sheet, &facts.tax, taxable);
    let additional_tax = write_additional_tax(&mut sheet, facts, payment.income_left, on_top.adjusted_gross_income);
    let state_tax = sheet.product(W::StateTax, taxable, facts.tax.state_rate, &[]);
    let federal_tax = sheet.sum(W::FederalTax, &[on_top.income_tax, additional_tax], TAXES);
    let total_tax = sheet.sum(W::TotalTax, &[federal_tax, state_tax], &[]);
    let due = sheet.difference(W::DueAtFiling, federal_tax, &[payment.withheld], &[]);
    let eligible = facts.payment_kind == PaymentKind::Ordinary;
    let was_paid_out = facts.kind == RolloverKind::SixtyDay || sheet.amount_on(payment.check).is_positive();
    let received = facts.circumstances.as_ref().map(|paid| paid.date);
    let outcome = RolloverOutcome {
        eligible,
        why_not: None,
        amount: sheet.amount_on(parts.amount),
        income_part: sheet.amount_on(parts.income),
        after_tax_part: sheet.amount_on(parts.amount).minus(sheet.amount_on(parts.income)),
        withheld: sheet.amount_on(payment.withheld),
        withholding_rate: payment.rate,
        check: sheet.amount_on(payment.check),
        must_replace: if rolled == Rolled::Refused { Usd::ZERO } else { sheet.amount_on(payment.withheld) },
        deadline: received.filter(|_| eligible && was_paid_out).map(rollover_deadline),
        taxable_if_not_replaced: sheet.amount_on(payment.taxable_if_not_replaced),
        rolled_over: sheet.amount_on(payment.rolled_over),
        from_other_funds: payment.from_other_funds,
        taxable: sheet.amount_on(taxable),
        converted,
        income_tax: sheet.amount_on(on_top.income_tax),
        additional_tax: sheet.amount_on(additional_tax),
        state_tax: sheet.amount_on(state_tax),
        total_tax: sheet.amount_on(total_tax),
        due_at_filing: sheet.amount_on(due),
        deferred,
        marginal_rate: on_top.marginal_rate.shown(),
        ways: Vec::new(),
    };
    (outcome, sheet)
}

/// Pre-tax money that goes to a Roth IRA is income on the way, §408A(d)(3)(A); other rollovers put the tax off.
fn write_taxable(sheet: &mut Worksheet, facts: &RolloverFacts, payment: &RolloverPayment) -> (Usd, Entry, Usd) {
    let rolled = payment.income_rolled;
    if facts.account == Account::Traditional && facts.destination == Destination::RothIra {
        let converted = sheet.sum(L::IncomeConverted, &[rolled], &[TO_ROTH]);
        let taxable = sheet.sum(L::Taxable, &[payment.income_left, converted], &[INCLUDED]);
        return (sheet.amount_on(converted), taxable, Usd::ZERO);
    }
    let deferred = sheet.sum(L::Deferred, &[rolled], &[DEFERRED]);
    let taxable = sheet.sum(L::Taxable, &[payment.income_left], &[INCLUDED]);
    (Usd::ZERO, taxable, sheet.amount_on(deferred))
}

/// On income that was not rolled over. Where the day of payment is not known, all of the amount went directly.
fn write_additional_tax(sheet: &mut Worksheet, facts: &RolloverFacts, income_left: Entry, income: Entry) -> Entry {
    if let Some(cite) = spared(facts.payment_kind) {
        return sheet.figure(W::AdditionalTax, Usd::ZERO, cite);
    }
    match &facts.circumstances {
        Some(circumstances) => {
            let payment = Payment::all_taxable(income_left);
            assess(sheet, &facts.tax, circumstances, &payment, income).additional_tax
        }
        None => sheet.figure(W::AdditionalTax, Usd::ZERO, ADDITIONAL),
    }
}

#[cfg(test)]
#[path = "rollover_tests.rs"]
mod tests;
