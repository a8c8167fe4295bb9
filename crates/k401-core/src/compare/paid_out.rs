//! A withdrawal, and a hardship distribution: what must be taken out so that the need is in hand.

use super::balances::{Start, write_difference, write_grown};
use super::opening::Opening;
use super::{CompareFacts, CompareLine as L, CompareOption as O, OptionOutcome, WhyUnavailable as W};
use crate::authority::{Cite, IRC_72, IRC_401, IRC_402};
use crate::distributions::hardship::{
    HardshipFacts, HardshipPerson, HardshipReason, HardshipRefusal, hardship_eligibility,
};
use crate::distributions::{Account, Goal, WithdrawalFacts, WithdrawalOutcome, withdrawal};
use crate::money::Usd;
use crate::worksheet::Worksheet;

const TAXES: &[Cite] = &[cite!(IRC_402, "(a)"), cite!(IRC_72, "(t)(1)")];
const PAYABLE: Cite = cite!(IRC_401, "(k)(2)(B)(i)");

/// A way of being paid out, and its lines.
#[derive(Clone, Copy, Debug)]
struct Way {
    option: O,
    taken: L,
    cost: L,
    in_hand: L,
    stays: L,
    balance: L,
    cost_later: L,
}

const WITHDRAWAL: Way = Way {
    option: O::Withdrawal,
    taken: L::WithdrawalTaken,
    cost: L::WithdrawalCost,
    in_hand: L::WithdrawalInHand,
    stays: L::WithdrawalStays,
    balance: L::WithdrawalBalance,
    cost_later: L::WithdrawalCostLater,
};

const HARDSHIP: Way = Way {
    option: O::Hardship,
    taken: L::HardshipTaken,
    cost: L::HardshipCost,
    in_hand: L::HardshipInHand,
    stays: L::HardshipStays,
    balance: L::HardshipBalance,
    cost_later: L::HardshipCostLater,
};

/// The facts of a payment out of the account, in the terms of the withdrawal rule.
pub(super) fn payment(facts: &CompareFacts, amount: Usd, goal: Goal, is_hardship: bool) -> WithdrawalFacts {
    WithdrawalFacts {
        tax: facts.tax,
        circumstances: facts.circumstances.clone(),
        amount,
        goal,
        account: Account::Traditional,
        after_tax_basis: Usd::ZERO,
        account_balance: None,
        first_roth_contribution_year: None,
        is_hardship,
        eligible_rollover: None,
        federal_withholding_rate: None,
    }
}

/// The withdrawal.
pub(super) fn write_withdrawal(
    sheet: &mut Worksheet,
    facts: &CompareFacts,
    start: Start,
    opening: Opening,
    paid: &WithdrawalOutcome,
) -> OptionOutcome {
    if !opening.covers(paid.gross) {
        return OptionOutcome::closed(O::Withdrawal, W::StillEmployed, None);
    }
    write_paid_out(sheet, facts, start, WITHDRAWAL, paid)
}

/// The hardship distribution.
pub(super) fn write_hardship(
    sheet: &mut Worksheet,
    facts: &CompareFacts,
    start: Start,
    opening: Opening,
) -> OptionOutcome {
    let paid = withdrawal(&payment(facts, facts.need, Goal::Net, true)).result;
    match why_no_hardship(facts, opening, &paid) {
        Some(why) => OptionOutcome::closed(O::Hardship, why, None),
        None => write_paid_out(sheet, facts, start, HARDSHIP, &paid),
    }
}

fn why_no_hardship(facts: &CompareFacts, opening: Opening, paid: &WithdrawalOutcome) -> Option<W> {
    let Some(reason) = facts.hardship_reason else { return Some(W::NoHardshipReason) };
    let refusal = hardship_eligibility(&hardship_facts(reason, paid)).result.refusal;
    if refusal == Some(HardshipRefusal::NotAListedReason) {
        return Some(W::NotAListedHardship);
    }
    opening.covers(paid.gross).then_some(W::HardshipNotNeeded)
}

/// The hardship in the terms of its own rule: a listed reason concerns whom or what the regulation names, and no other cash is
/// at hand.
const fn hardship_facts(reason: HardshipReason, paid: &WithdrawalOutcome) -> HardshipFacts {
    HardshipFacts {
        reason,
        person: HardshipPerson::Dependent,
        is_main_home: true,
        is_in_zone: true,
        need: paid.net,
        expected_taxes: paid.total_tax,
        other_resources: Usd::ZERO,
    }
}

fn write_paid_out(
    sheet: &mut Worksheet,
    facts: &CompareFacts,
    start: Start,
    way: Way,
    paid: &WithdrawalOutcome,
) -> OptionOutcome {
    if paid.gross > facts.vested_balance {
        let is_hardship = way.option == O::Hardship;
        let all = withdrawal(&payment(facts, facts.vested_balance, Goal::Gross, is_hardship)).result;
        return OptionOutcome::closed(way.option, W::BalanceTooSmall, Some(all.net));
    }
    let taken = sheet.carried(way.taken, paid.gross, &[PAYABLE]);
    let cost = sheet.carried(way.cost, paid.total_tax, TAXES);
    let in_hand = sheet.difference(way.in_hand, taken, &[cost], &[]);
    let stays = sheet.remainder(way.stays, start.vested_balance, &[taken], &[]);
    let balance = write_grown(sheet, way.balance, facts, stays);
    let cost_later = write_difference(sheet, way.cost_later, start.left_alone, balance);
    OptionOutcome {
        meets_need: sheet.amount_on(in_hand) >= facts.need,
        available_now: sheet.amount_on(in_hand),
        taken_now: Some(sheet.amount_on(taken)),
        cost_now: Some(sheet.amount_on(cost)),
        balance_at_retirement: Some(sheet.amount_on(balance)),
        cost_at_retirement: Some(sheet.amount_on(cost_later)),
        ..OptionOutcome::of(way.option)
    }
}
