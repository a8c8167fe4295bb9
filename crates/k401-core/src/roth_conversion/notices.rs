//! What a reader must know about a Roth conversion.

use super::{ConversionTarget, RothConversionFacts, RothConversionOutcome, TaxSource};
use crate::authority::{IRC_72, IRC_402A, IRC_408A, IRC_3405, NOTICE_2010_84, NOTICE_2013_74};
use crate::calendar::Date;
use crate::notice::{Notice, NoticeCode, Notices};

/// The notices of a Roth conversion.
pub(super) fn notices(facts: &RothConversionFacts, outcome: &RothConversionOutcome) -> Vec<Notice> {
    let mut notices = Vec::new();
    if outcome.taxable.is_positive() && is_before(facts, outcome.free_of_recapture_from) {
        let code = NoticeCode::ConversionRecapture { until: outcome.free_of_recapture_from };
        notices.caution(code, const { &[cite!(IRC_408A, "(d)(3)(F)"), cite!(IRC_402A, "(c)(4)(D)")] });
    }
    if facts.tax_source == TaxSource::Converted && outcome.additional_tax.is_positive() {
        let code = NoticeCode::TaxPaidFromConversion { additional_tax: outcome.additional_tax };
        notices.warning(code, const { &[cite!(IRC_72, "(t)(1)")] });
    }
    if facts.target == ConversionTarget::InPlan {
        let cites = [cite!(IRC_3405, "(c)(2)"), cite!(NOTICE_2010_84, ""), cite!(NOTICE_2013_74, "")];
        notices.info(NoticeCode::NoWithholdingInPlan, &cites);
    }
    notices.caution(NoticeCode::ConversionIsFinal, const { &[cite!(IRC_408A, "(d)(6)(B)(iii)")] });
    notices.info(NoticeCode::BreakEvenAssumesEqualGrowth, &[]);
    if facts.tax.state_rate.is_zero() && outcome.taxable.is_positive() {
        notices.info(NoticeCode::StateTaxNotModeled, &[]);
    }
    notices
}

/// The conversion, or the start of its year when the day is not known, comes before the day.
fn is_before(facts: &RothConversionFacts, day: Date) -> bool {
    facts.circumstances.as_ref().map_or(Date::year_start(facts.tax.year().0), |made| made.date) < day
}
