//! What the plan withholds, what the person holds in hand, and what is rolled over.

use super::ineligible::default_rate;
use super::parts::Parts;
use super::{PaymentKind, RolloverFacts, RolloverKind, RolloverLine as L};
use crate::authority::{Cite, IRC_402, IRC_3405, NOTICE_2014_54, REG_ROTH_ACCOUNT};
use crate::distributions::{Account, MANDATORY_WITHHOLDING_RATE, SMALL_PAYMENT};
use crate::money::{Rate, Usd};
use crate::worksheet::{Entry, Worksheet};

const MANDATORY: Cite = cite!(IRC_3405, "(c)(1)(B)");
const NONE_ON_DIRECT: Cite = cite!(IRC_3405, "(c)(2)");
const TAXABLE_ONLY: Cite = cite!(IRC_3405, "(e)(1)(B)(ii)");
const REPLACED: Cite = cite!(IRC_402, "(c)(1), (3)(A)");
const INCOME_FIRST: &[Cite] = &[cite!(IRC_402, "(c)(2)"), cite!(NOTICE_2014_54, "")];
const ROTH_INCOME_FIRST: &[Cite] = &[cite!(REG_ROTH_ACCOUNT, "Q&A-5(b)")];

/// What is rolled over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rolled {
    /// The amount the reader said.
    Said(Usd),
    /// All of it, with other funds in place of the amount withheld.
    Whole,
    /// The check and no more.
    Check,
    /// Nothing, by choice.
    Nothing,
    /// Nothing, because the law does not let it.
    Refused,
}

/// The payment and the rollover.
#[derive(Clone, Copy, Debug)]
pub(super) struct Payment {
    /// The rate withheld.
    pub rate: Rate,
    /// Withheld by the plan.
    pub withheld: Entry,
    /// Paid to the person.
    pub check: Entry,
    /// Rolled over.
    pub rolled_over: Entry,
    /// Of it, from other funds, in dollars.
    pub from_other_funds: Usd,
    /// Income that was rolled over.
    pub income_rolled: Entry,
    /// Income that was not.
    pub income_left: Entry,
    /// Income left when the amount withheld is not replaced.
    pub taxable_if_not_replaced: Entry,
}

/// Writes what is withheld, paid and rolled over.
pub(super) fn write_payment(sheet: &mut Worksheet, facts: &RolloverFacts, parts: Parts, rolled: Rolled) -> Payment {
    let is_direct = facts.kind == RolloverKind::Direct && facts.payment_kind == PaymentKind::Ordinary;
    if is_direct { write_direct(sheet, facts, parts, rolled) } else { write_through_hands(sheet, facts, parts, rolled) }
}

/// The plan sends the money on: only what it pays to the person is withheld upon.
fn write_direct(sheet: &mut Worksheet, facts: &RolloverFacts, parts: Parts, rolled: Rolled) -> Payment {
    let rolled_over = match rolled {
        Rolled::Said(amount) => sheet.entered(L::RolledOver, amount),
        _ => sheet.sum(L::RolledOver, &[parts.amount], &[REPLACED]),
    };
    let (income_rolled, income_left) = write_income_rolled(sheet, facts, parts, rolled_over);
    let rate = mandatory_rate(facts, sheet.amount_on(income_left));
    let withheld = sheet.product(L::Withheld, income_left, rate, &[NONE_ON_DIRECT, MANDATORY, TAXABLE_ONLY]);
    let check = sheet.difference(L::Check, parts.amount, &[rolled_over, withheld], &[]);
    let taxable_if_not_replaced = write_if_not_replaced(sheet, parts, withheld);
    Payment {
        rate,
        withheld,
        check,
        rolled_over,
        from_other_funds: Usd::ZERO,
        income_rolled,
        income_left,
        taxable_if_not_replaced,
    }
}

/// The plan pays the person, who may pay it on.
fn write_through_hands(sheet: &mut Worksheet, facts: &RolloverFacts, parts: Parts, rolled: Rolled) -> Payment {
    let (rate, cite) = if facts.payment_kind == PaymentKind::Ordinary {
        (mandatory_rate(facts, sheet.amount_on(parts.income)), MANDATORY)
    } else {
        let (default, cite) = default_rate(facts.payment_kind);
        (facts.federal_withholding_rate.unwrap_or(default), cite)
    };
    let withheld = sheet.product(L::Withheld, parts.income, rate, &[cite, TAXABLE_ONLY]);
    let check = sheet.difference(L::Check, parts.amount, &[withheld], &[]);
    let taxable_if_not_replaced = if rolled == Rolled::Refused {
        sheet.sum(L::TaxableIfNotReplaced, &[parts.income], &[])
    } else {
        write_if_not_replaced(sheet, parts, withheld)
    };
    let rolled_over = match rolled {
        Rolled::Said(amount) => sheet.entered(L::RolledOver, amount),
        Rolled::Whole => sheet.sum(L::RolledOver, &[parts.amount], &[REPLACED]),
        Rolled::Check => sheet.sum(L::RolledOver, &[check], &[REPLACED]),
        Rolled::Nothing | Rolled::Refused => sheet.figure(L::RolledOver, Usd::ZERO, cite!(IRC_402, "(c)(1)")),
    };
    let from_other_funds = sheet.remainder(L::FromOtherFunds, rolled_over, &[check], &[REPLACED]);
    let from_other_funds = sheet.amount_on(from_other_funds);
    let (income_rolled, income_left) = write_income_rolled(sheet, facts, parts, rolled_over);
    Payment {
        rate,
        withheld,
        check,
        rolled_over,
        from_other_funds,
        income_rolled,
        income_left,
        taxable_if_not_replaced,
    }
}

/// What can be rolled over without other funds, and the income it leaves: after-tax money is the last to be rolled over.
fn write_if_not_replaced(sheet: &mut Worksheet, parts: Parts, withheld: Entry) -> Entry {
    let without = sheet.difference(L::WithoutReplacing, parts.amount, &[withheld], &[]);
    sheet.remainder(L::TaxableIfNotReplaced, parts.income, &[without], INCOME_FIRST)
}

/// Income counts as rolled over first.
fn write_income_rolled(
    sheet: &mut Worksheet,
    facts: &RolloverFacts,
    parts: Parts,
    rolled_over: Entry,
) -> (Entry, Entry) {
    let cites = if facts.account == Account::Roth { ROTH_INCOME_FIRST } else { INCOME_FIRST };
    let rolled = sheet.lesser_of(L::IncomeRolledOver, &[rolled_over, parts.income], cites);
    let left = sheet.remainder(L::IncomeNotRolledOver, parts.income, &[rolled], &[]);
    (rolled, left)
}

/// 20%, more when asked for, never less; none below $200.
fn mandatory_rate(facts: &RolloverFacts, income: Usd) -> Rate {
    let floor = if income < SMALL_PAYMENT { Rate::ZERO } else { MANDATORY_WITHHOLDING_RATE };
    facts.federal_withholding_rate.map_or(floor, |asked| asked.max(floor))
}
