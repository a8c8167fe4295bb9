//! §72(t)(2)(B): unreimbursed medical expenses paid in the year, above 7.5% of adjusted gross income, which includes the
//! distribution. Whether the person itemizes does not matter.

use super::{ExceptionLine as L, Reason, Situation, Verdict};
use crate::authority::{Cite, IRC_213};
use crate::facts::Reader;
use crate::money::{Rate, Usd, number};
use crate::worksheet::Worksheet;

/// §213(a), the same in every year from 2017.
pub const MEDICAL_FLOOR_RATE: Rate = number(75, 3);
const FLOOR: Cite = cite!(IRC_213, "(a)");

/// The facts of `medical_expenses`: `expenses`, unreimbursed and paid in the taxable year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Medical {
    /// Paid in the year and not reimbursed.
    pub expenses: Usd,
}

impl Medical {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self { expenses: reader.required_usd("expenses") }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        let expenses = sheet.entered(L::MedicalExpenses, self.expenses);
        let floor = sheet.product(L::MedicalFloor, situation.adjusted_gross_income, MEDICAL_FLOOR_RATE, &[FLOOR]);
        let above = sheet.remainder(L::MedicalAboveFloor, expenses, &[floor], &[FLOOR]);
        if sheet.amount_on(above).is_zero() {
            return Verdict::Refused(Reason::BelowMedicalFloor { floor: sheet.amount_on(floor) });
        }
        Verdict::UpTo(above)
    }
}
