//! The ways that leave the money in an account: a rollover and a conversion. Neither meets the need.

use super::balances::{Start, write_difference, write_grown};
use super::opening::Opening;
use super::{CompareFacts, CompareLine as L, CompareOption as O, OptionOutcome, WhyUnavailable};
use crate::authority::{Cite, IRC_402, IRC_402A};
use crate::distributions::Account;
use crate::money::Usd;
use crate::rollovers::{Destination, PaymentKind, RolloverFacts, RolloverKind, rollover};
use crate::roth_conversion::{ConversionTarget, RothConversionFacts, TaxSource, roth_conversion};
use crate::worksheet::Worksheet;

const ROLLED: Cite = cite!(IRC_402, "(c)(1)");
const CONVERTED: Cite = cite!(IRC_402A, "(c)(4)");

/// The rollover in the terms of its own rule.
pub(super) fn rollover_facts(facts: &CompareFacts) -> RolloverFacts {
    RolloverFacts {
        tax: facts.tax,
        circumstances: Some(facts.circumstances.clone()),
        amount: facts.vested_balance,
        kind: RolloverKind::Direct,
        rolled_over: None,
        rolled_over_on: None,
        account: Account::Traditional,
        after_tax_basis: Usd::ZERO,
        account_balance: None,
        first_roth_contribution_year: None,
        destination: Destination::TraditionalIra,
        payment_kind: PaymentKind::Ordinary,
        federal_withholding_rate: None,
    }
}

/// The rollover of all of the account.
pub(super) fn write_rollover(
    sheet: &mut Worksheet,
    facts: &CompareFacts,
    start: Start,
    opening: Opening,
) -> OptionOutcome {
    // The ceilings of single events are for payments to the person, not for moving the account.
    if opening != Opening::Whole {
        return OptionOutcome::closed(O::RolloverAndLeave, WhyUnavailable::StillEmployed, None);
    }
    let moved = rollover(&rollover_facts(facts)).result;
    let cost = sheet.carried(L::RolloverCost, moved.total_tax, &[ROLLED]);
    let amount = sheet.carried(L::RolloverAmount, moved.rolled_over, &[ROLLED]);
    let balance = write_grown(sheet, L::RolloverBalance, facts, amount);
    let cost_later = write_difference(sheet, L::RolloverCostLater, start.left_alone, balance);
    OptionOutcome {
        taken_now: Some(sheet.amount_on(amount)),
        cost_now: Some(sheet.amount_on(cost)),
        balance_at_retirement: Some(sheet.amount_on(balance)),
        cost_at_retirement: Some(sheet.amount_on(cost_later)),
        ..OptionOutcome::of(O::RolloverAndLeave)
    }
}

/// The conversion in the terms of its own rule.
const fn conversion_facts(facts: &CompareFacts) -> RothConversionFacts {
    RothConversionFacts {
        tax: facts.tax,
        circumstances: None,
        amount: facts.need,
        after_tax_basis: Usd::ZERO,
        account_balance: None,
        tax_source: TaxSource::Outside,
        target: ConversionTarget::InPlan,
        withdrawn_later: None,
    }
}

/// The conversion of the need. A plan may offer it before the account is open, §402A(c)(4)(E).
pub(super) fn write_conversion(sheet: &mut Worksheet, facts: &CompareFacts, start: Start) -> OptionOutcome {
    let made = roth_conversion(&conversion_facts(facts)).result;
    let cost = sheet.carried(L::ConversionCost, made.total_tax, &[CONVERTED]);
    let amount = sheet.carried(L::ConversionAmount, made.converted, &[CONVERTED]);
    let roth = write_grown(sheet, L::ConversionRoth, facts, amount);
    let stays = sheet.remainder(L::ConversionStays, start.vested_balance, &[amount], &[]);
    let pretax = write_grown(sheet, L::ConversionPretax, facts, stays);
    let balance = sheet.sum(L::ConversionBalance, &[roth, pretax], &[]);
    sheet.approximate();
    let cost_later = write_difference(sheet, L::ConversionCostLater, start.left_alone, balance);
    OptionOutcome {
        taken_now: Some(Usd::ZERO),
        cost_now: Some(sheet.amount_on(cost)),
        balance_at_retirement: Some(sheet.amount_on(balance)),
        roth_at_retirement: Some(sheet.amount_on(roth)),
        cost_at_retirement: Some(sheet.amount_on(cost_later)),
        ..OptionOutcome::of(O::RothConversion)
    }
}
