//! What a reader of the comparison must know.

use super::stays::rollover_facts;
use super::{CompareFacts, CompareOption as O, OptionOutcome};
use crate::authority::{IRC_72, IRC_401, IRC_402A};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::notice::{Notice, NoticeCode as N, Notices};
use crate::rollovers::rollover;

/// The notices of a comparison.
pub(super) fn notices(facts: &CompareFacts, options: &[OptionOutcome]) -> Vec<Notice> {
    let open = |option| options.iter().find(|row| row.option == option && row.why_unavailable.is_none());
    let mut notices = Vec::new();
    notices.info(N::CompareGrowthAssumed, &[]);
    notices.caution(N::CompareLaterTaxNotIncluded, &[cite!(IRC_402A, "(d)(2)")]);
    notices.info(N::CompareAllPretax, &[]);
    notices.caution(N::ComparePlanDecides, &[cite!(IRC_401, "(k)(2)(B)(i)")]);
    if open(O::Loan).is_some() {
        let code = N::CompareLoanRepaid { rate: ADDITIONAL_TAX_RATE };
        notices.caution(code, &[cite!(IRC_72, "(p)(1), (2)")]);
    }
    if open(O::Hardship).is_some() {
        notices.warning(N::HardshipNotExempt, &[cite!(IRC_72, "(t)(2)")]);
    }
    if let Some(ends_on) = open(O::PeriodicPayments).and_then(|row| row.locked_until) {
        notices.warning(N::SeriesLockedUntil { ends_on }, &[cite!(IRC_72, "(t)(4)")]);
    }
    if open(O::RolloverAndLeave).is_some() {
        for notice in rollover(&rollover_facts(facts)).notices {
            if notice.code == N::SeparationExceptionLostInIra {
                notices.push(notice);
            }
        }
    }
    if facts.tax.state_rate.is_zero() {
        notices.info(N::StateTaxNotModeled, &[]);
    }
    notices
}
