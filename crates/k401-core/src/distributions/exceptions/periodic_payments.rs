//! §72(t)(2)(A)(iv), (3)(B), (4): substantially equal periodic payments that began after separation. Whether the payments
//! are equal as Notice 2022-6 has it is the rule of the periodic payments.

use super::{Reason, Situation, Verdict};
use crate::calendar::Date;
use crate::facts::Reader;

/// The facts of `substantially_equal_payments`: `firstPaymentDate`; `afterSeparation` (needed when the draft has no
/// `separationDate`, which decides otherwise); `modified` (default false).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodicPayments {
    /// The first payment of the series.
    pub first_payment: Date,
    /// Begun after separation, where the reader said so.
    pub is_after_separation: Option<bool>,
    /// Modified before the later of five years and 59½, §72(t)(4).
    pub is_modified: bool,
}

impl PeriodicPayments {
    pub(super) fn read(reader: &mut Reader<'_>, has_separation_date: bool) -> Self {
        let first_payment = reader.required_date("firstPaymentDate");
        let is_after_separation = reader.optional_flag("afterSeparation");
        if !has_separation_date {
            reader.needs("afterSeparation");
        }
        Self { first_payment, is_after_separation, is_modified: reader.flag("modified") }
    }

    pub(super) fn weigh(self, situation: &Situation<'_>) -> Verdict {
        let is_after = match situation.circumstances.separation_date {
            Some(separated) => self.first_payment >= separated,
            None => self.is_after_separation == Some(true),
        };
        Verdict::whole_unless(if self.is_modified {
            Some(Reason::SeriesModified)
        } else if !is_after {
            Some(Reason::SeriesBeforeSeparation)
        } else {
            (situation.date() < self.first_payment).then_some(Reason::PaidTooEarly { first: self.first_payment })
        })
    }
}
