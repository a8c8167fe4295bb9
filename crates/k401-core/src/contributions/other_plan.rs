//! The person's other plans, as the reader states them.

use crate::facts::Reader;
use crate::money::Usd;

/// The most plans that are read.
const MOST_PLANS: usize = 20;

/// A plan of the same person other than the one in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherPlan {
    /// The person's deferrals to it this year, pre-tax and Roth, in dollars.
    pub deferrals: Usd,
    /// What else goes into it this year: match, nonelective and after-tax contributions, in dollars.
    pub other_contributions: Usd,
    /// It belongs to the employer of the plan in question, or to one under common control with it, §415(f) to (h).
    pub is_same_employer: bool,
}

/// Reads the other plans.
pub(super) fn read_other_plans(reader: &mut Reader<'_>) -> Vec<OtherPlan> {
    let mut plans = Vec::new();
    for index in 0..reader.items("otherPlans", MOST_PLANS) {
        let plan = reader.item("otherPlans", index, |inner| {
            Some(OtherPlan {
                deferrals: inner.required_usd("deferrals"),
                other_contributions: inner.usd_or_zero("otherContributions"),
                is_same_employer: inner.flag("sameEmployer"),
            })
        });
        if let Some(plan) = plan {
            plans.push(plan);
        }
    }
    plans
}
