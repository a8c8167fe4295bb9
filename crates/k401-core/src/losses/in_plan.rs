//! A loss inside the plan: nothing is deducted, whatever happened, since 2018.

use super::law::{SALE_AND_BASIS, miscellaneous};
use super::{InPlanFacts, LossKind, LossLaw, LossLine as L, WhyNotDeductible};
use crate::authority::Cite;
use crate::calendar::TaxableYear;
use crate::money::Usd;
use crate::worksheet::Worksheet;

/// What the Code makes of a loss inside the plan.
pub(super) struct InPlan {
    pub why_not: WhyNotDeductible,
    pub law: LossLaw,
    /// After-tax money that never came back, when the facts tell.
    pub unrecovered_basis: Option<Usd>,
}

/// Writes the loss and its deduction of nothing.
pub(super) fn write_in_plan(sheet: &mut Worksheet, kind: LossKind, facts: &InPlanFacts, year: TaxableYear) -> InPlan {
    if let Some(fall) = facts.fall_in_value {
        sheet.entered(L::FallInValue, fall);
    }
    let unrecovered_basis = facts.basis_and_distributed.map(|(basis, distributed)| {
        let basis = sheet.entered(L::Basis, basis);
        let distributed = sheet.entered(L::Distributed, distributed);
        let unrecovered = sheet.remainder(L::UnrecoveredBasis, basis, &[distributed], SALE_AND_BASIS);
        sheet.amount_on(unrecovered)
    });
    let (why_not, law, cites) = reason(kind, unrecovered_basis, year);
    // Nothing, whatever the lines above say; the cites say why.
    sheet.write(L::Deductible, crate::worksheet::Operation::Figure(Usd::ZERO), &[], cites);
    InPlan { why_not, law, unrecovered_basis }
}

/// Basis that never came back had a deduction once; a fall in value without basis never had one.
fn reason(kind: LossKind, unrecovered: Option<Usd>, year: TaxableYear) -> (WhyNotDeductible, LossLaw, &'static [Cite]) {
    if unrecovered.is_some_and(Usd::is_positive) {
        return miscellaneous(year);
    }
    let why_not = match kind {
        LossKind::PlanTermination => WhyNotDeductible::TerminationIsNoLoss,
        LossKind::WorthlessSecurityInPlan => WhyNotDeductible::PlanOwnsTheSecurity,
        LossKind::FullDistributionBelowBasis => WhyNotDeductible::BasisRecovered,
        _ => WhyNotDeductible::NoSaleAndNoBasis,
    };
    (why_not, LossLaw::LossNeedsSaleAndBasis, SALE_AND_BASIS)
}
