//! §72(t)(2)(N) and §401(a)(39): premiums of long-term care insurance, the least of the premiums, 10% of the vested balance
//! and the figure of the year.

use super::{ExceptionLine as L, Reason, Situation, Verdict, day, write_limit_left};
use crate::authority::{Cite, IRC_401};
use crate::calendar::Date;
use crate::facts::Reader;
use crate::figures::Provision;
use crate::money::{Rate, Usd, percent};
use crate::worksheet::Worksheet;

/// §401(a)(39)(B): this share of the vested balance at most.
pub const LONG_TERM_CARE_SHARE: Rate = percent(10);
const LIMIT_CITE: Cite = cite!(IRC_401, "(a)(39)");

/// SECURE 2.0 sec. 334: payments more than three years after December 29, 2022.
pub fn first_long_term_care_payment() -> Date {
    day(2025, 12, 30)
}

/// The facts of `long_term_care_premium`: `premiums` paid or assessed in the year, `vestedBalance` before the payment,
/// `premiumStatement` (the insurer's, filed with the plan), `forSpouse` (default false), `usedBefore` (in the year).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongTermCare {
    /// Premiums paid or assessed in the year.
    pub premiums: Usd,
    /// The vested balance before the payment.
    pub vested_balance: Usd,
    /// The plan has the insurer's premium statement.
    pub has_premium_statement: bool,
    /// The coverage is the spouse's.
    pub is_for_spouse: bool,
    /// Already distributed for it in the year.
    pub used_before: Usd,
}

impl LongTermCare {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            premiums: reader.required_usd("premiums"),
            vested_balance: reader.required_usd("vestedBalance"),
            has_premium_statement: reader.required_flag("premiumStatement"),
            is_for_spouse: reader.flag("forSpouse"),
            used_before: reader.usd_or_zero("usedBefore"),
        }
    }

    pub(super) fn weigh(self, sheet: &mut Worksheet, situation: &Situation<'_>) -> Verdict {
        let from = first_long_term_care_payment();
        let figure = match situation.tax.figures.long_term_care_limit {
            Provision::InForce(figure) if situation.date() >= from => figure,
            _ => return Verdict::Refused(Reason::NotInForce { from }),
        };
        if !self.has_premium_statement {
            return Verdict::Refused(Reason::NoPremiumStatement);
        }
        if self.is_for_spouse && !situation.tax.filing_status.is_joint() {
            return Verdict::Refused(Reason::NeedsJointReturn);
        }
        let premiums = sheet.entered(L::LongTermCarePremiums, self.premiums);
        let vested = sheet.entered(L::VestedBalance, self.vested_balance);
        let tenth = sheet.product(L::LongTermCareTenthOfVested, vested, LONG_TERM_CARE_SHARE, &[LIMIT_CITE]);
        let dollars = sheet.figure(L::LongTermCareDollarLimit, figure.value, figure.cite);
        // The figure is known from reports of the notice, not from its text; `long_term_care_limit_reported` says so.
        sheet.approximate();
        let limit = sheet.lesser_of(L::LongTermCareLimit, &[premiums, tenth, dollars], &[LIMIT_CITE]);
        write_limit_left(sheet, limit, self.used_before)
    }
}
