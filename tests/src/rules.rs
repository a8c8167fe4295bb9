//! The rules by their names in the contract: a draft goes in, plain data comes out. One line a rule.

use k401_core::Reckoned;
use k401_core::distributions::{WithdrawalFacts, withdrawal};
use k401_core::facts::{Draft, FactError};
use k401_core::losses::{LossFacts, loss};
use k401_core::rollovers::{RolloverFacts, rollover};
use k401_core::roth_conversion::{RothConversionFacts, roth_conversion};
use serde_json::Value;

/// What a rule makes of a draft: the outcome as plain data, or every problem.
pub type Answer = Result<Reckoned<Value>, Vec<FactError>>;

/// Checks a draft and runs a rule on the facts.
pub type Run = fn(&Draft) -> Answer;

/// The rules that scenarios can name, which are also the folders of `tests/scenarios/`.
pub const RULES: &[(&str, Run)] = &[
    ("withdrawal", |draft| Ok(plain(withdrawal(&WithdrawalFacts::check(draft)?)))),
    ("rollover", |draft| Ok(plain(rollover(&RolloverFacts::check(draft)?)))),
    ("roth_conversion", |draft| Ok(plain(roth_conversion(&RothConversionFacts::check(draft)?)))),
    ("loss", |draft| Ok(plain(loss(&LossFacts::check(draft)?)))),
];

/// The outcome as plain data.
fn plain<T: serde::Serialize>(reckoned: Reckoned<T>) -> Reckoned<Value> {
    let result = serde_json::to_value(&reckoned.result).expect("outcomes are plain data");
    Reckoned { result, worksheet: reckoned.worksheet, notices: reckoned.notices }
}

/// Runs a rule by its name.
pub fn run(rule: &str, draft: &Draft) -> Answer {
    let (_, run) = RULES.iter().find(|(name, _)| *name == rule).unwrap_or_else(|| panic!("no rule {rule}"));
    run(draft)
}
