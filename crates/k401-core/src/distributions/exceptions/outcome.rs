//! What becomes of each exception.

use super::{ExceptionKind, Reason};
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
