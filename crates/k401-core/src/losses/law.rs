//! What the Code says about a loss, and why nothing is deducted.

use crate::authority::{Cite, IRC_67, IRC_165, IRC_402, IRC_1211, IRC_1212, OBBBA, PUB_575};
use crate::calendar::TaxableYear;

/// The last year of §67(g) as P.L. 115-97 wrote it; from the next, §67(h) ends the deduction for good.
pub const LAST_SUSPENDED_YEAR: u16 = 2025;

crate::facts::choice! {
    /// Why no loss is deducted.
    WhyNotDeductible {
        /// No sale by the taxpayer, and pre-tax money has no basis, §165(a), (b).
        NoSaleAndNoBasis = "no_sale_and_no_basis",
        /// The plan's trust owns the security, not the participant.
        PlanOwnsTheSecurity = "plan_owns_the_security",
        /// The end of a plan changes nothing about basis.
        TerminationIsNoLoss = "termination_is_no_loss",
        /// All after-tax money came back.
        BasisRecovered = "basis_recovered",
        /// Miscellaneous itemized deductions are suspended for 2018 to 2025.
        MiscellaneousDeductionsSuspended = "miscellaneous_deductions_suspended",
        /// Miscellaneous itemized deductions are ended after 2025.
        MiscellaneousDeductionsEnded = "miscellaneous_deductions_ended",
        /// Appreciation is a gain, not a loss.
        AppreciationIsNoLoss = "appreciation_is_no_loss",
        /// The shares are worth no more than the plan paid: a loss counts only when they are sold.
        NotSoldYet = "not_sold_yet",
        /// Gains took up all losses.
        GainsTookAllLosses = "gains_took_all_losses",
    }
}

crate::facts::choice! {
    /// Where on the return a loss goes.
    LossPlace {
        /// On no line of any form.
        Nowhere = "nowhere",
        /// Form 8949 and Schedule D.
        ScheduleD = "schedule_d",
    }
}

crate::facts::choice! {
    /// What the Code says.
    LossLaw {
        /// A loss needs a closed transaction and basis: §165(a), (b).
        LossNeedsSaleAndBasis = "loss_needs_sale_and_basis",
        /// Before 2018 unrecovered basis was a miscellaneous itemized deduction above 2% of income; none for 2018 to 2025.
        NoMiscellaneousDeductions2018To2025 = "no_miscellaneous_deductions_2018_to_2025",
        /// The same; none after 2025 either, and no end is set.
        NoMiscellaneousDeductionsAfter2025 = "no_miscellaneous_deductions_after_2025",
        /// Employer stock in a lump sum: the plan's cost is ordinary income, the appreciation a long-term gain at sale.
        EmployerStockInLumpSum = "employer_stock_in_lump_sum",
        /// Losses on a taxable account: against gains, then $3,000 a year, then carried over.
        CapitalLossLimit = "capital_loss_limit_rule",
    }
}

/// The end of miscellaneous itemized deductions in a year: the reason, the rule, and the law.
pub(super) const fn miscellaneous(year: TaxableYear) -> (WhyNotDeductible, LossLaw, &'static [Cite]) {
    const SUSPENDED: &[Cite] = &[cite!(IRC_67, "(a), (g)"), cite!(IRC_165, "(c)(2)"), cite!(PUB_575, "Losses")];
    const ENDED: &[Cite] = &[cite!(IRC_67, "(a), (h)"), cite!(OBBBA, "sec. 70110"), cite!(IRC_165, "(c)(2)")];
    if year.0 <= LAST_SUSPENDED_YEAR {
        let law = LossLaw::NoMiscellaneousDeductions2018To2025;
        return (WhyNotDeductible::MiscellaneousDeductionsSuspended, law, SUSPENDED);
    }
    (WhyNotDeductible::MiscellaneousDeductionsEnded, LossLaw::NoMiscellaneousDeductionsAfter2025, ENDED)
}

/// The law behind a loss that needs a sale and basis.
pub(super) const SALE_AND_BASIS: &[Cite] = &[cite!(IRC_165, "(a), (b)"), cite!(IRC_402, "(a)")];
/// The law behind losses of a taxable account.
pub(super) const CAPITAL: &[Cite] = &[cite!(IRC_1211, "(b)"), cite!(IRC_1212, "(b)")];
