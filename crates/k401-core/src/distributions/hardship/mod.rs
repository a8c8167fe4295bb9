//! Hardship, §401(k)(2)(B)(i)(IV): when a plan may pay and how much. Whether the payment bears the additional tax is another
//! question, with another answer: §72(t)(2) knows no exception for hardship.

mod choices;
mod facts;
mod lines;

pub use choices::{HardshipPerson, HardshipReason, HardshipRefusal};
pub use facts::HardshipFacts;
pub use lines::HardshipLine;

use crate::authority::{Cite, IRC_72, IRC_401, REG_HARDSHIP};
use crate::money::Usd;
use crate::notice::{NoticeCode, Notices};
use crate::reckoned::Reckoned;
use crate::worksheet::Worksheet;

const AMOUNT: Cite = cite!(REG_HARDSHIP, "(d)(3)(iii)(A)");
const OTHER_RESOURCES: Cite = cite!(REG_HARDSHIP, "(d)(3)(iii)(B)");

/// Whether a plan that offers hardship distributions may pay one. Amounts in dollars.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct HardshipOutcome {
    /// It may.
    pub eligible: bool,
    /// Why not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub refusal: Option<HardshipRefusal>,
    /// The most it may pay: the need and the taxes on the payment, less other cash; zero when it may not pay.
    pub limit: Usd,
    /// Hardship alone lifts the additional tax: never.
    pub exempt_from_additional_tax: bool,
    /// The law.
    pub citations: Vec<Cite>,
}

/// Whether, and up to what amount, a plan may pay for a hardship.
pub fn hardship_eligibility(facts: &HardshipFacts) -> Reckoned<HardshipOutcome> {
    use HardshipLine as L;
    let mut sheet = Worksheet::new();
    let need = sheet.entered(L::Need, facts.need);
    let taxes = sheet.entered(L::ExpectedTaxes, facts.expected_taxes);
    let with_taxes = sheet.sum(L::NeedWithTaxes, &[need, taxes], &[AMOUNT]);
    let resources = sheet.entered(L::OtherResources, facts.other_resources);
    let refused = facts.refusal_of_reason();
    let limit = if refused.is_some() {
        sheet.figure(L::Limit, Usd::ZERO, facts.reason.cite())
    } else {
        sheet.remainder(L::Limit, with_taxes, &[resources], &[AMOUNT, OTHER_RESOURCES])
    };
    let is_covered = sheet.amount_on(limit).is_zero().then_some(HardshipRefusal::OtherResourcesSuffice);
    let refusal = refused.or(is_covered);
    let result = HardshipOutcome {
        eligible: refusal.is_none(),
        refusal,
        limit: sheet.amount_on(limit),
        exempt_from_additional_tax: false,
        citations: vec![facts.reason.cite(), cite!(IRC_401, "(k)(2)(B)(i)(IV), (14)")],
    };
    let mut notices = Vec::new();
    notices.warning(NoticeCode::HardshipNotExempt, const { &[cite!(IRC_72, "(t)(2)")] });
    notices.info(NoticeCode::PlanMustOfferHardship, const { &[cite!(IRC_401, "(k)(14)")] });
    Reckoned { result, worksheet: sheet, notices }
}
