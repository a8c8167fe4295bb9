//! Taking money out: the additional tax of §72(t) and its exceptions, withholding, and what is left.

mod additional_tax;
mod basis;
mod circumstances;
pub mod exceptions;
mod facts;
pub mod hardship;
mod in_hand;
mod lines;
mod payment;
mod withdrawal;
mod withholding;

pub use additional_tax::{ADDITIONAL_TAX_RATE, Assessment, assess};
pub use basis::is_qualified_roth;
pub use circumstances::Circumstances;
pub use facts::{Account, Goal, WithdrawalFacts};
pub(crate) use facts::{check_basis_has_balance, check_within_balance, read_first_roth_year};
pub use hardship::HardshipLine;
pub use lines::WithdrawalLine;
pub use payment::{AfterTaxMoney, Payment};
pub use withdrawal::{WithdrawalOutcome, withdrawal};
pub use withholding::{
    DEFAULT_WITHHOLDING_RATE, MANDATORY_WITHHOLDING_RATE, SMALL_PAYMENT, Withholding, WithholdingKind,
};
