//! The three ways a 60-day rollover can go, side by side.

use super::RolloverFacts;
use super::payment::Rolled;
use super::rollover::of_rolled;
use crate::money::Usd;

crate::facts::choice! {
    /// A way a 60-day rollover can go.
    RolloverWay {
        /// All of the amount: other funds take the place of the amount withheld.
        WholeAmount = "whole_amount",
        /// The check, and no more.
        CheckOnly = "check_only",
        /// Nothing is rolled over.
        Nothing = "nothing",
    }
}

/// What a way costs. Amounts in dollars to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct RolloverChoice {
    /// Which way.
    pub way: RolloverWay,
    /// Rolled over.
    pub rolled_over: Usd,
    /// Of it, from other funds.
    pub from_other_funds: Usd,
    /// Income now.
    pub taxable: Usd,
    /// Income later, or never when it is Roth money.
    pub deferred: Usd,
    /// The income tax now.
    pub income_tax: Usd,
    /// The additional tax now.
    pub additional_tax: Usd,
    /// All taxes now, a state tax included when a rate was given.
    pub total_tax: Usd,
    /// Federal taxes less the amount withheld; negative for a refund.
    pub due_at_filing: Usd,
}

/// Each way of a 60-day rollover.
pub(super) fn ways(facts: &RolloverFacts) -> Vec<RolloverChoice> {
    let mut ways = Vec::new();
    for way in RolloverWay::ALL {
        ways.push(choice(facts, *way));
    }
    ways
}

fn choice(facts: &RolloverFacts, way: RolloverWay) -> RolloverChoice {
    let rolled = match way {
        RolloverWay::WholeAmount => Rolled::Whole,
        RolloverWay::CheckOnly => Rolled::Check,
        RolloverWay::Nothing => Rolled::Nothing,
    };
    let outcome = of_rolled(facts, rolled).0;
    RolloverChoice {
        way,
        rolled_over: outcome.rolled_over,
        from_other_funds: outcome.from_other_funds,
        taxable: outcome.taxable,
        deferred: outcome.deferred,
        income_tax: outcome.income_tax,
        additional_tax: outcome.additional_tax,
        total_tax: outcome.total_tax,
        due_at_filing: outcome.due_at_filing,
    }
}
