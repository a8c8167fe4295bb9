//! §402(c)(4): what is not an eligible rollover distribution, and what the plan then withholds.

use super::PaymentKind;
use crate::authority::{Cite, IRC_72, IRC_402, IRC_414, IRC_3405, REG_PLAN_LOAN, REG_ROLLOVER};
use crate::distributions::DEFAULT_WITHHOLDING_RATE;
use crate::money::Rate;

crate::facts::choice! {
    /// Why an amount is not rolled over.
    RolloverRefusal {
        /// §402(c)(4)(C).
        Hardship = "hardship_cannot_be_rolled_over",
        /// §402(c)(4)(B).
        RequiredMinimumDistribution = "required_minimum_distribution_cannot_be_rolled_over",
        /// §402(c)(4)(A).
        PeriodicPayments = "periodic_payments_cannot_be_rolled_over",
        /// Treas. Reg. §1.402(c)-2.
        DeemedLoan = "deemed_loan_cannot_be_rolled_over",
        /// Treas. Reg. §1.402(c)-2.
        CorrectiveDistribution = "corrective_distribution_cannot_be_rolled_over",
        /// Treas. Reg. §1.402(c)-2.
        EmployeeStockOwnershipDividend = "stock_dividend_cannot_be_rolled_over",
        /// Treas. Reg. §1.402(c)-2.
        PermissiveWithdrawal90Day = "permissive_withdrawal_cannot_be_rolled_over",
        /// §402(c)(3)(A): after the 60th day.
        TooLate = "too_late",
    }
}

/// Why a kind of payment cannot be rolled over; nothing when it can.
pub const fn refusal(kind: PaymentKind) -> Option<RolloverRefusal> {
    match kind {
        PaymentKind::Ordinary => None,
        PaymentKind::Hardship => Some(RolloverRefusal::Hardship),
        PaymentKind::RequiredMinimumDistribution => Some(RolloverRefusal::RequiredMinimumDistribution),
        PaymentKind::PeriodicPayments => Some(RolloverRefusal::PeriodicPayments),
        PaymentKind::DeemedLoan => Some(RolloverRefusal::DeemedLoan),
        PaymentKind::CorrectiveDistribution => Some(RolloverRefusal::CorrectiveDistribution),
        PaymentKind::EmployeeStockOwnershipDividend => Some(RolloverRefusal::EmployeeStockOwnershipDividend),
        PaymentKind::PermissiveWithdrawal90Day => Some(RolloverRefusal::PermissiveWithdrawal90Day),
    }
}

impl RolloverRefusal {
    /// The law behind it.
    pub const fn cite(self) -> Cite {
        match self {
            Self::Hardship => cite!(IRC_402, "(c)(4)(C)"),
            Self::RequiredMinimumDistribution => cite!(IRC_402, "(c)(4)(B)"),
            Self::PeriodicPayments => cite!(IRC_402, "(c)(4)(A)"),
            Self::TooLate => cite!(IRC_402, "(c)(3)(A)"),
            Self::DeemedLoan
            | Self::CorrectiveDistribution
            | Self::EmployeeStockOwnershipDividend
            | Self::PermissiveWithdrawal90Day => cite!(REG_ROLLOVER, "(c)"),
        }
    }
}

/// The rate withheld, where no other is asked for, from a payment that cannot be rolled over; and its source.
///
/// A deemed loan pays no money to withhold from, and a §404(k) dividend is outside §3405; a series of payments is withheld
/// on as wages are (Form W-4P), which is left out.
pub(super) const fn default_rate(kind: PaymentKind) -> (Rate, Cite) {
    match kind {
        PaymentKind::DeemedLoan => (Rate::ZERO, cite!(REG_PLAN_LOAN, "Q&A-15")),
        PaymentKind::EmployeeStockOwnershipDividend => (Rate::ZERO, cite!(IRC_3405, "(e)(1)(B)(iv)")),
        PaymentKind::PeriodicPayments => (Rate::ZERO, cite!(IRC_3405, "(a)")),
        _ => (DEFAULT_WITHHOLDING_RATE, cite!(IRC_3405, "(b)(1)")),
    }
}

/// Why the additional tax does not apply to a kind of payment, whatever the age; nothing where it may.
pub(super) const fn spared(kind: PaymentKind) -> Option<Cite> {
    match kind {
        PaymentKind::CorrectiveDistribution => Some(cite!(IRC_402, "(g)(2)(C)")),
        PaymentKind::EmployeeStockOwnershipDividend => Some(cite!(IRC_72, "(t)(2)(A)(vi)")),
        PaymentKind::PermissiveWithdrawal90Day => Some(cite!(IRC_414, "(w)(1)(B)")),
        _ => None,
    }
}
