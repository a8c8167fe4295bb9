//! Puts the exceptions on one payment, so that no dollar is covered twice: those without a ceiling first, the medical one
//! last, each up to its ceiling, its claim and what the ones before it leave.
//!
//! Ceilings count dollars paid out, and every dollar paid out holds the same share of after-tax money; so what the exceptions
//! cover is turned into what they free of the taxable part once, at the end, by the same proration as the taxable part itself.

use super::{
    Claim, ExceptionKind as K, ExceptionLine as L, ExceptionOutcome, Grounds, PublicSafety, Reason, Situation, Verdict,
};
use crate::distributions::Payment;
use crate::money::Usd;
use crate::worksheet::{Entry, Worksheet};

/// A part of the payment that the plan pays as something of its own, whatever other exceptions cover the same dollars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidAs {
    /// As what.
    pub kind: K,
    /// The lines that bound the part; it is the smallest of them.
    pub bounds: Vec<Entry>,
}

impl PaidAs {
    /// How much of the payment it is.
    pub fn amount(&self, sheet: &Worksheet) -> Usd {
        self.bounds.iter().map(|bound| sheet.amount_on(*bound)).reduce(Usd::min).unwrap_or(Usd::ZERO)
    }
}

/// The exceptions on one payment.
pub struct Exceptions {
    /// Each of them: given by the facts first, then claimed, in the order of the claims.
    pub outcomes: Vec<ExceptionOutcome>,
    /// What each covers of the payment.
    pub covered: Vec<Entry>,
    /// The parts that are paid as something of their own.
    pub parts: Vec<PaidAs>,
}

/// Writes what the exceptions cover of a payment.
pub fn write_exceptions(sheet: &mut Worksheet, situation: &Situation<'_>, payment: &Payment) -> Exceptions {
    let claims = given_and_claimed(sheet, situation);
    let mut order: Vec<(usize, Claim)> = claims.into_iter().enumerate().collect();
    order.sort_by_key(|(_, claim)| claim.kind().rank());

    let mut outcomes: Vec<(usize, ExceptionOutcome)> = Vec::new();
    let mut all = Exceptions { outcomes: Vec::new(), covered: Vec::new(), parts: Vec::new() };
    let mut applied: Vec<Grounds> = Vec::new();
    for (index, claim) in order {
        let is_repeated = applied.iter().any(|earlier| earlier.shares_ceiling_with(&claim.grounds));
        let verdict =
            if is_repeated { Verdict::Refused(Reason::AlreadyClaimed) } else { claim.grounds.weigh(sheet, situation) };
        let limit = match verdict {
            Verdict::Refused(reason) => {
                outcomes.push((index, ExceptionOutcome::of(&claim, situation.date(), false, reason, Usd::ZERO)));
                continue;
            }
            Verdict::Whole => None,
            Verdict::UpTo(limit) => Some(limit),
        };
        applied.push(claim.grounds);
        let before = total(sheet, &all.covered);
        let asked = claim.amount.map(|amount| sheet.entered(L::ClaimedFor, amount));
        let bounds: Vec<Entry> = core::iter::once(payment.gross).chain(limit).chain(asked).collect();
        write_covered(sheet, &claim, payment, &bounds, &mut all.covered);
        all.parts.push(PaidAs { kind: claim.kind(), bounds });
        let freed =
            payment.taxable_part_of(sheet, total(sheet, &all.covered)).less(payment.taxable_part_of(sheet, before));
        let is_left = before < sheet.amount_on(payment.gross);
        let reason = if is_left { Reason::Qualifies } else { Reason::AlreadyExempt };
        outcomes.push((index, ExceptionOutcome::of(&claim, situation.date(), true, reason, freed)));
    }
    outcomes.sort_by_key(|(index, _)| *index);
    all.outcomes = outcomes.into_iter().map(|(_, outcome)| outcome).collect();
    all
}

/// What the facts give without a claim (age; separation), then what is claimed besides.
fn given_and_claimed(sheet: &mut Worksheet, situation: &Situation<'_>) -> Vec<Claim> {
    let claimed = &situation.circumstances.claims;
    let mut given = vec![Grounds::AgeFiftyNineAndAHalf, Grounds::Separation];
    // A claim tells the service and its years; without one the law's general case is taken: a government's employee, by age.
    given.extend(claimed.iter().map(|claim| claim.grounds).filter(|grounds| grounds.kind() == K::PublicSafety50));
    if !given.iter().any(|grounds| grounds.kind() == K::PublicSafety50) {
        given.push(Grounds::PublicSafety(PublicSafety::BY_AGE));
    }
    given.retain(|grounds| grounds.weigh(sheet, situation) == Verdict::Whole);
    // One of them is enough: age needs no separation, and 55 no public service.
    given.truncate(1);
    let is_not_given = |claim: &&Claim| !given.iter().any(|grounds| grounds.kind() == claim.kind());
    let rest: Vec<Claim> = claimed.iter().filter(is_not_given).copied().collect();
    given.into_iter().map(|grounds| Claim { grounds, amount: None }).chain(rest).collect()
}

fn write_covered(sheet: &mut Worksheet, claim: &Claim, payment: &Payment, bounds: &[Entry], covered: &mut Vec<Entry>) {
    let Some(line) = claim.kind().covered_line() else { return };
    let mut bounds = bounds.to_vec();
    if !covered.is_empty()
        && let Some(first) = bounds.first_mut()
    {
        *first = sheet.remainder(L::NotYetCovered, payment.gross, covered, &[]);
    }
    let cites = [claim.grounds.cite()];
    covered.push(match bounds.as_slice() {
        [left] => sheet.sum(line, &[*left], &cites),
        bounds => sheet.lesser_of(line, bounds, &cites),
    });
}

fn total(sheet: &Worksheet, entries: &[Entry]) -> Usd {
    entries.iter().map(|entry| sheet.amount_on(*entry)).fold(Usd::ZERO, Usd::plus)
}
