//! §72(t)(2)(C), (A)(vii) and (A)(vi): a court's order, an IRS levy, a dividend of employer stock.

use super::{Reason, Verdict};
use crate::facts::Reader;

/// The facts of `qualified_domestic_relations_order`: `qualifiedOrder` (under §414(p)), `paidToAlternatePayee`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The order is one that §414(p) describes.
    pub is_qualified: bool,
    /// The payment goes to the alternate payee, not to the participant.
    pub is_paid_to_alternate_payee: bool,
}

impl Order {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            is_qualified: reader.required_flag("qualifiedOrder"),
            is_paid_to_alternate_payee: reader.required_flag("paidToAlternatePayee"),
        }
    }

    pub(super) fn weigh(self) -> Verdict {
        Verdict::whole_unless(if self.is_qualified {
            (!self.is_paid_to_alternate_payee).then_some(Reason::NotPaidToAlternatePayee)
        } else {
            Some(Reason::NotAQualifiedOrder)
        })
    }
}

/// The facts of `irs_levy`: `leviedOnPlan`. A withdrawal made to pay the IRS is not a levy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levy {
    /// The IRS levied on the plan itself, §6331.
    pub is_on_plan: bool,
}

impl Levy {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self { is_on_plan: reader.required_flag("leviedOnPlan") }
    }

    pub(super) fn weigh(self) -> Verdict {
        Verdict::whole_unless((!self.is_on_plan).then_some(Reason::NotALevy))
    }
}

/// The facts of `employee_stock_ownership_dividend`: `deductibleDividend`, one that §404(k) lets the employer deduct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dividend {
    /// §404(k) describes it.
    pub is_deductible: bool,
}

impl Dividend {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self { is_deductible: reader.required_flag("deductibleDividend") }
    }

    pub(super) fn weigh(self) -> Verdict {
        Verdict::whole_unless((!self.is_deductible).then_some(Reason::NotAPlanDividend))
    }
}
