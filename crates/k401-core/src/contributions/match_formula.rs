//! What the employer promises to add, as the reader states it.

use crate::facts::{Reader, Relation};
use crate::money::{Rate, Usd, percent};

/// The most steps of a match that are read.
const MOST_TIERS: usize = 10;
/// The highest match on a dollar deferred: above any plan's, below a percentage typed as a rate.
const HIGHEST_MATCH_RATE: Rate = percent(1_000);

/// A step of a match formula. Steps are cumulative: 100% up to 3% and 50% up to 5% of pay match 4% of pay in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatchTier {
    /// What the employer adds to each dollar deferred in this step, as a share.
    pub rate: Rate,
    /// The share of pay at which the step ends.
    pub up_to_compensation_rate: Rate,
}

/// Reads the employer's part: the match formula and the contributions that need no deferral.
pub(super) fn read_employer(reader: &mut Reader<'_>) -> (Vec<MatchTier>, Usd) {
    reader.record("employer", |inner| Some((read_match(inner), inner.usd_or_zero("nonelective")))).unwrap_or_default()
}

/// Reads the steps of the match. Each ends above the one before, so that no step is without meaning.
fn read_match(reader: &mut Reader<'_>) -> Vec<MatchTier> {
    let mut tiers = Vec::new();
    let mut before = Rate::ZERO;
    for index in 0..reader.items("match", MOST_TIERS) {
        let tier = reader.item("match", index, |inner| {
            let rate = inner.required_rate_up_to("rate", &HIGHEST_MATCH_RATE);
            let up_to = inner.rate_up_to("upToCompensationRate", &Rate::ONE);
            inner.needs("upToCompensationRate");
            if up_to.is_some_and(|up_to| up_to <= before) {
                inner.contradicts("upToCompensationRate", "match", Relation::AboveTheOneBefore);
            }
            Some(MatchTier { rate, up_to_compensation_rate: up_to.unwrap_or(Rate::ZERO) })
        });
        if let Some(tier) = tier {
            before = tier.up_to_compensation_rate;
            tiers.push(tier);
        }
    }
    tiers
}
