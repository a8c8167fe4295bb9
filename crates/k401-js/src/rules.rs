//! The rules by their names in JavaScript.

use k401_core::Reckoned;
use k401_core::compare::{CompareFacts, compare};
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

use crate::plain::Plain;

/// An outcome as plain data, or every problem of the draft.
pub type Answer = Result<Reckoned<Plain>, Vec<FactError>>;

type Rule = (&'static str, fn(&Draft) -> Answer);

/// One line a rule.
pub const RULES: &[Rule] = &[
    ("withdrawal", |draft| Ok(answer(withdrawal(&WithdrawalFacts::check(draft)?)))),
    ("contributionLimits", |draft| Ok(answer(contribution_limits(&ContributionFacts::check(draft)?)))),
    ("planLoan", |draft| Ok(answer(plan_loan(&PlanLoanFacts::check(draft)?)))),
    ("requiredMinimumDistribution", |draft| {
        Ok(answer(required_minimum_distribution(&RequiredMinimumFacts::check(draft)?)))
    }),
    ("periodicPayments", |draft| Ok(answer(periodic_payments(&PeriodicPaymentsFacts::check(draft)?)))),
    ("rollover", |draft| Ok(answer(rollover(&RolloverFacts::check(draft)?)))),
    ("rothConversion", |draft| Ok(answer(roth_conversion(&RothConversionFacts::check(draft)?)))),
    ("loss", |draft| Ok(answer(loss(&LossFacts::check(draft)?)))),
    ("compare", |draft| Ok(answer(compare(&CompareFacts::check(draft)?)))),
    ("hardship", |draft| Ok(answer(hardship_eligibility(&HardshipFacts::check(draft)?)))),
];

fn answer<T: serde::Serialize>(reckoned: Reckoned<T>) -> Reckoned<Plain> {
    Reckoned { result: Plain::of(&reckoned.result), worksheet: reckoned.worksheet, notices: reckoned.notices }
}
