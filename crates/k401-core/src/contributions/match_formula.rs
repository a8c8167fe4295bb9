//! What the employer promises to add, as the reader states it.

use crate::facts::{Problem, Reader, Relation};
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
    let Some((record, prefix)) = reader.record("employer") else { return (Vec::new(), Usd::ZERO) };
    let mut inner = Reader::inside(record, prefix);
    let tiers = read_match(&mut inner);
    let nonelective = inner.usd("nonelective").unwrap_or(Usd::ZERO);
    reader.absorb(inner.finish(Some((tiers, nonelective)))).unwrap_or_default()
}

/// Reads the steps of the match. Each ends above the one before, so that no step is without meaning.
fn read_match(reader: &mut Reader<'_>) -> Vec<MatchTier> {
    let mut tiers: Vec<MatchTier> = Vec::new();
    for (record, prefix) in reader.records("match", MOST_TIERS) {
        let mut inner = Reader::inside(record, prefix);
        if !inner.has("rate") {
            inner.reject("rate", Problem::Missing);
        }
        let rate = inner.rate_up_to("rate", HIGHEST_MATCH_RATE);
        let up_to = inner.required_rate("upToCompensationRate");
        let before = tiers.last().map_or(Rate::ZERO, |tier| tier.up_to_compensation_rate);
        if up_to.is_some_and(|up_to| up_to <= before) {
            inner.contradicts("upToCompensationRate", "match", Relation::AboveTheOneBefore);
        }
        let tier = rate.zip(up_to).map(|(rate, up_to)| MatchTier { rate, up_to_compensation_rate: up_to });
        tiers.extend(reader.absorb(inner.finish(tier)));
    }
    tiers
}
