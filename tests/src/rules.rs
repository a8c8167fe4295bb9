//! The rules by their names in the contract: a draft goes in, plain data comes out. One line a rule.

use k401_core::Reckoned;
use k401_core::contributions::{ContributionFacts, contribution_limits};
use k401_core::distributions::hardship::{HardshipFacts, hardship_eligibility};
use k401_core::distributions::{WithdrawalFacts, withdrawal};
use k401_core::facts::{Draft, FactError};
use k401_core::loans::{PlanLoanFacts, plan_loan};
use k401_core::losses::{LossFacts, loss};
use k401_core::periodic_payments::{PeriodicPaymentsFacts, periodic_payments};
use k401_core::required_minimum::{RequiredMinimumFacts, required_minimum_distribution};
use k401_core::rollovers::{RolloverFacts, rollover};
use k401_core::roth_conversion::{RothConversionFacts, roth_conversion};
use serde_json::Value;

/// What a rule makes of a draft: the outcome as plain data, or every problem.
pub type Answer = Result<Reckoned<Value>, Vec<FactError>>;

/// A rule's name and the rule.
pub type Rule = (&'static str, fn(&Draft) -> Answer);

/// The rules that scenarios can name, which are also the folders of `tests/scenarios/`.
pub const RULES: &[Rule] = &[
    ("withdrawal", |draft| Ok(plain(withdrawal(&WithdrawalFacts::check(draft)?)))),
    ("plan_loan", |draft| Ok(plain(plan_loan(&PlanLoanFacts::check(draft)?)))),
    ("contribution_limits", |draft| Ok(plain(contribution_limits(&ContributionFacts::check(draft)?)))),
    ("required_minimum_distribution", |draft| {
        Ok(plain(required_minimum_distribution(&RequiredMinimumFacts::check(draft)?)))
    }),
    ("periodic_payments", |draft| Ok(plain(periodic_payments(&PeriodicPaymentsFacts::check(draft)?)))),
    ("rollover", |draft| Ok(plain(rollover(&RolloverFacts::check(draft)?)))),
    ("roth_conversion", |draft| Ok(plain(roth_conversion(&RothConversionFacts::check(draft)?)))),
    ("loss", |draft| Ok(plain(loss(&LossFacts::check(draft)?)))),
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
