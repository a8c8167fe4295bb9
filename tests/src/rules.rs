//! The rules by their names in the contract: a draft goes in, plain data comes out. One line a rule.

use k401_core::Reckoned;
use k401_core::distributions::hardship::{HardshipFacts, hardship_eligibility};
use k401_core::distributions::{WithdrawalFacts, withdrawal};
use k401_core::facts::{Draft, FactError};
use serde_json::Value;

/// What a rule makes of a draft: the outcome as plain data, or every problem.
pub type Answer = Result<Reckoned<Value>, Vec<FactError>>;

/// A rule: its name, and what it makes of a draft.
pub type Rule = (&'static str, fn(&Draft) -> Answer);

/// The rules that scenarios can name, which are also the folders of `tests/scenarios/`.
pub const RULES: &[Rule] = &[
    ("withdrawal", |draft| Ok(plain(withdrawal(&WithdrawalFacts::check(draft)?)))),
    ("hardship", |draft| Ok(plain(hardship_eligibility(&HardshipFacts::check(draft)?)))),
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
