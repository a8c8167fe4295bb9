//! What becomes of each exception.

use super::{Claim, ExceptionKind, Grounds, Reason, day};
use crate::authority::Cite;
use crate::calendar::Date;
use crate::money::Usd;

crate::facts::choice! {
    /// How a payment can be put back.
    RepaymentRule {
        /// Into a plan or IRA within three years, §72(t)(2)(H)(v) and the clauses that refer to it.
        ThreeYears = "three_years",
        /// Into an IRA within two years after active duty ends, §72(t)(2)(G)(ii).
        IraTwoYearsAfterDuty = "ira_two_years_after_duty",
    }
}

/// An exception, claimed or given by the facts, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ExceptionOutcome {
    /// Which.
    pub kind: ExceptionKind,
    /// Its conditions are met.
    pub applies: bool,
    /// What it frees of the taxable part, in dollars, beyond what the exceptions before it free.
    pub exempt_amount: Usd,
    /// Why.
    pub reason: Reason,
    /// The number on Form 5329, line 2, where the form lists the kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub form_code: Option<&'static str>,
    /// The payer's code in box 7 of Form 1099-R, where its instructions settle it.
    #[cfg_attr(feature = "serde", serde(rename = "form1099RCode", skip_serializing_if = "Option::is_none"))]
    pub form_1099_r_code: Option<&'static str>,
    /// How the payment can be put back, when the exception applies and allows it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub repayment_rule: Option<RepaymentRule>,
    /// The last day for it, when it is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub repay_by: Option<Date>,
    /// The law.
    pub citations: Vec<Cite>,
}

impl ExceptionOutcome {
    /// What becomes of a claim on a payment.
    pub(super) fn of(claim: &Claim, paid: Date, applies: bool, reason: Reason, exempt_amount: Usd) -> Self {
        let (repayment_rule, repay_by) = if applies { repayment(claim, paid) } else { (None, None) };
        Self {
            kind: claim.kind(),
            applies,
            exempt_amount,
            reason,
            form_code: claim.kind().form_code(),
            form_1099_r_code: box_7_code(claim, paid),
            repayment_rule,
            repay_by,
            citations: vec![claim.grounds.cite()],
        }
    }
}

/// §72(t)(2)(H)(v)(I), as SECURE 2.0 sec. 311 amended it, and the clauses that refer to it; (G)(ii) for reservists.
fn repayment(claim: &Claim, paid: Date) -> (Option<RepaymentRule>, Option<Date>) {
    const MONTHS: u32 = 36;
    match &claim.grounds {
        Grounds::Reservist(facts) => (Some(RepaymentRule::IraTwoYearsAfterDuty), facts.repay_by()),
        // Births and adoptions paid before the amendment could be put back until the end of 2025.
        Grounds::BirthOrAdoption(_) if paid < day(2022, 12, 30) => {
            (Some(RepaymentRule::ThreeYears), Some(Date::year_end(2025)))
        }
        Grounds::BirthOrAdoption(_)
        | Grounds::Emergency(_)
        | Grounds::DomesticAbuse(_)
        | Grounds::TerminalIllness(_)
        | Grounds::Disaster(_) => (Some(RepaymentRule::ThreeYears), Some(paid.plus_months(MONTHS))),
        _ => (None, None),
    }
}

/// The guide to distribution codes in the instructions for Form 1099-R; none where it leaves the payer a choice.
fn box_7_code(claim: &Claim, paid: Date) -> Option<&'static str> {
    Some(match &claim.grounds {
        Grounds::AgeFiftyNineAndAHalf => "7",
        Grounds::Death(_) => "4",
        Grounds::Disability(_) => "3",
        Grounds::Dividend(_) => "U",
        Grounds::Medical(_) | Grounds::Reservist(_) => "1",
        Grounds::PeriodicPayments(_)
        | Grounds::Separation
        | Grounds::PublicSafety(_)
        | Grounds::Levy(_)
        | Grounds::Order(_)
        | Grounds::Permissive(_) => "2",
        Grounds::Corrective(facts) if facts.is_taxed_in_an_earlier_year(paid) => "P",
        Grounds::Corrective(_) => "8",
        _ => return None,
    })
}
