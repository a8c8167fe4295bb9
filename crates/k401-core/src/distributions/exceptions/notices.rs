//! What a reader must know about the exceptions besides the amounts.

use super::{Claim, ExceptionKind as K, ExceptionOutcome, Grounds, Reason, disaster};
use crate::authority::{Cite, FORM_5329, IRC_72, IRC_402, NOTICE_2026_33};
use crate::calendar::Date;
use crate::money::Usd;
use crate::notice::{Notice, NoticeCode as N, Notices};

const MODIFICATION: Cite = cite!(IRC_72, "(t)(4)");
const SPREAD: Cite = cite!(IRC_72, "(t)(11)");
const EXCESS: Cite = cite!(IRC_402, "(g)(2)(C)");

/// The notices that the exceptions of a payment call for.
pub fn exception_notices(claims: &[Claim], outcomes: &[ExceptionOutcome], paid: Date) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut refused: Vec<Cite> = Vec::new();
    for outcome in outcomes {
        if outcome.reason == Reason::IraOnly {
            refused.extend_from_slice(&outcome.citations);
        }
    }
    if !refused.is_empty() {
        notices.warning(N::IraOnlyException, &refused);
    }
    if outcomes.iter().any(|it| it.reason == Reason::SeriesModified) {
        notices.warning(N::SeriesModifiedRecapture, &[MODIFICATION]);
    }
    if claims
        .iter()
        .any(|claim| matches!(claim.grounds, Grounds::Corrective(facts) if facts.is_taxed_in_an_earlier_year(paid)))
    {
        notices.warning(N::ExcessTaxedInEarlierYear, &[EXCESS]);
    }
    let before_2021 = |claim: &Claim| matches!(claim.grounds, Grounds::Disaster(facts) if facts.incident_start < disaster::first_incident());
    if claims.iter().any(before_2021) {
        notices.caution(N::EarlierDisasterRules, &[SPREAD]);
    }
    let applies = |kind: K| outcomes.iter().any(|it| it.kind == kind && it.applies);
    if applies(K::FederallyDeclaredDisaster) {
        notices.caution(N::DisasterIncomeInOneYear, &[SPREAD]);
    }
    if applies(K::LongTermCarePremium) {
        notices.caution(N::LongTermCareLimitReported, const { &[cite!(NOTICE_2026_33, "")] });
    }
    write_repayments(&mut notices, outcomes);
    if outcomes.iter().filter(|it| it.exempt_amount > Usd::ZERO).count() > 1 {
        notices.info(N::SeveralExceptions, const { &[cite!(FORM_5329, "line 2")] });
    }
    notices
}

/// One for each last day.
fn write_repayments(notices: &mut Vec<Notice>, outcomes: &[ExceptionOutcome]) {
    let mut days: Vec<(Date, Vec<Cite>)> = Vec::new();
    for outcome in outcomes {
        let Some(by) = outcome.repay_by else { continue };
        match days.iter_mut().find(|(day, _)| *day == by) {
            Some((_, cites)) => cites.extend_from_slice(&outcome.citations),
            None => days.push((by, outcome.citations.clone())),
        }
    }
    for (by, cites) in &days {
        notices.info(N::MayBeRepaid { by: *by }, cites);
    }
}
