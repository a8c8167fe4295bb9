//! Puts the exceptions on one payment, so that no dollar is covered twice: those without a ceiling first, the medical one
//! last, each up to its ceiling, its claim and what the ones before it leave.
//!
//! Ceilings count dollars paid out, and every dollar paid out holds the same share of after-tax money; so what the exceptions
//! cover is turned into what they free of the taxable part once, at the end, by the same proration as the taxable part itself.

use super::{
    Claim, ExceptionKind as K, ExceptionLine as L, ExceptionOutcome, Grounds, PublicSafety, Rank, Reason, Situation,
    Verdict,
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
    let mut all = Exceptions { outcomes: Vec::new(), covered: Vec::new(), parts: Vec::new() };
    let mut applied: Vec<Grounds> = Vec::new();
    for rank in Rank::ALL {
        // Where the outcome of a claim belongs: behind those of the claims before it that are there by now.
        let mut place: usize = 0;
        for claim in &claims {
            if claim.kind().rank() == rank {
                let outcome = write_exception(sheet, situation, payment, claim, &mut applied, &mut all);
                all.outcomes.insert(place, outcome);
            }
            if claim.kind().rank() <= rank {
                place = place.saturating_add(1);
            }
        }
    }
    all
}

fn write_exception(
    sheet: &mut Worksheet,
    situation: &Situation<'_>,
    payment: &Payment,
    claim: &Claim,
    applied: &mut Vec<Grounds>,
    all: &mut Exceptions,
) -> ExceptionOutcome {
    let is_repeated = applied.iter().any(|earlier| earlier.shares_ceiling_with(&claim.grounds));
    let verdict =
        if is_repeated { Verdict::Refused(Reason::AlreadyClaimed) } else { claim.grounds.weigh(sheet, situation) };
    let limit = match verdict {
        Verdict::Refused(reason) => return ExceptionOutcome::of(claim, situation.date(), false, reason, Usd::ZERO),
        Verdict::Whole => None,
        Verdict::UpTo(limit) => Some(limit),
    };
    applied.push(claim.grounds);
    let before = total(sheet, &all.covered);
    let asked = claim.amount.map(|amount| sheet.entered(L::ClaimedFor, amount));
    let bounds = [&[payment.gross], limit.as_slice(), asked.as_slice()].concat();
    write_covered(sheet, claim, payment, &bounds, &mut all.covered);
    all.parts.push(PaidAs { kind: claim.kind(), bounds });
    let freed = payment.taxable_part_of(sheet, total(sheet, &all.covered)).less(payment.taxable_part_of(sheet, before));
    let is_left = before < sheet.amount_on(payment.gross);
    let reason = if is_left { Reason::Qualifies } else { Reason::AlreadyExempt };
    ExceptionOutcome::of(claim, situation.date(), true, reason, freed)
}

/// What the facts give without a claim (age; separation), then what is claimed besides.
fn given_and_claimed(sheet: &mut Worksheet, situation: &Situation<'_>) -> Vec<Claim> {
    let claimed = &situation.circumstances.claims;
    let mut given = vec![Grounds::AgeFiftyNineAndAHalf, Grounds::Separation];
    // A claim tells the service and its years; without one the law's general case is taken: a government's employee, by age.
    let mut is_service_told = false;
    for claim in claimed {
        if claim.kind() == K::PublicSafety50 {
            given.push(claim.grounds);
            is_service_told = true;
        }
    }
    if !is_service_told {
        given.push(Grounds::PublicSafety(PublicSafety::BY_AGE));
    }
    let mut claims: Vec<Claim> = Vec::new();
    for grounds in given {
        // One of them is enough: age needs no separation, and 55 no public service.
        if grounds.weigh(sheet, situation) == Verdict::Whole && claims.is_empty() {
            claims.push(Claim { grounds, amount: None });
        }
    }
    let given = claims.first().map(Claim::kind);
    for claim in claimed {
        if Some(claim.kind()) != given {
            claims.push(*claim);
        }
    }
    claims
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
