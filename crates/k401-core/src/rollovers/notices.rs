//! What a reader must know about a rollover.

use super::{Destination, PaymentKind, RolloverFacts, RolloverOutcome, RolloverRefusal};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_408A, NOTICE_2014_54, REV_PROC_2020_46};
use crate::calendar::{Age, Date};
use crate::distributions::exceptions::can_use_separation;
use crate::notice::{Notice, NoticeCode, Notices};
use crate::roth_conversion::recapture_period_end;

const LATE: &[Cite] = &[cite!(IRC_402, "(c)(3)(A), (B)"), cite!(REV_PROC_2020_46, "sec. 3")];
const AFTER_TAX: &[Cite] = &[cite!(IRC_402, "(c)(2)"), cite!(NOTICE_2014_54, "")];

/// The notices of a rollover.
pub(super) fn notices(facts: &RolloverFacts, outcome: &RolloverOutcome) -> Vec<Notice> {
    let mut notices = Vec::new();
    match (outcome.why_not, outcome.deadline) {
        (Some(RolloverRefusal::TooLate), Some(deadline)) => {
            notices.warning(NoticeCode::RolloverTooLate { deadline }, LATE);
        }
        (Some(refusal), _) => notices.warning(NoticeCode::NotEligibleForRollover, &[refusal.cite()]),
        (None, Some(deadline)) if outcome.must_replace.is_positive() => {
            let code = NoticeCode::ReplaceWithheldAmount { withheld: outcome.must_replace, deadline };
            notices.caution(code, const { &[cite!(IRC_402, "(c)(1), (3)(A)")] });
        }
        _ => {}
    }
    if facts.payment_kind == PaymentKind::PeriodicPayments {
        notices.info(NoticeCode::PeriodicWithholdingNotModeled, &[]);
    }
    if outcome.after_tax_part.is_positive() && outcome.why_not.is_none() {
        let code = if facts.destination == Destination::EmployerPlan {
            NoticeCode::AfterTaxMoneyOnlyDirectlyToPlan
        } else {
            NoticeCode::AfterTaxMoneyCanGoElsewhere
        };
        notices.info(code, AFTER_TAX);
    }
    if outcome.converted.is_positive() {
        let until = recapture_period_end(facts.tax.year());
        notices.caution(NoticeCode::ConversionRecapture { until }, const { &[cite!(IRC_408A, "(d)(3)(F)")] });
    }
    if loses_separation_exception(facts, outcome) {
        let cites = [cite!(IRC_72, "(t)(2)(A)(v), (3)(A)")];
        notices.info(NoticeCode::SeparationExceptionLostInIra, &cites);
    }
    if facts.tax.state_rate.is_zero() && outcome.taxable.is_positive() {
        notices.info(NoticeCode::StateTaxNotModeled, &[]);
    }
    notices
}

/// Money moved to an IRA leaves the exception for separation in or after the year of 55 behind; from 59½ nobody needs it.
fn loses_separation_exception(facts: &RolloverFacts, outcome: &RolloverOutcome) -> bool {
    let paid = facts.circumstances.as_ref();
    let reaches_it = facts.tax.birth_date.attains(Age::FIFTY_NINE_AND_A_HALF);
    let on = paid.map_or(Date::year_start(facts.tax.year().0), |paid| paid.date);
    let goes_to_ira = facts.destination != Destination::EmployerPlan && outcome.rolled_over.is_positive();
    goes_to_ira && on < reaches_it && can_use_separation(&facts.tax, paid)
}
