//! Borrowing from the account, §72(p): how much, for how long, what a default costs, and what the money would have earned.

mod amortization;
mod default;
mod default_facts;
mod facts;
mod growth;
mod limit;
mod lines;
mod notice_codes;
mod notices;
mod plan_loan;
mod rollover_period;
mod term;

pub use amortization::{Amortization, Payment, accrued_interest};
pub use default::{LoanDefault, LoanTax};
pub use default_facts::{DefaultCause, DefaultFacts, DefaultKind, LoanTaxFacts};
pub use facts::{DisasterFacts, LoanTerms, PlanLoanFacts};
pub use growth::{compounded, payments_compounded};
pub use limit::{LARGEST_LOAN, LARGEST_LOAN_OF_A_SMALL_BENEFIT};
pub use lines::LoanLine;
pub use notice_codes::LoanNotice;
pub use plan_loan::{PlanLoanOutcome, plan_loan};
pub use rollover_period::{RolloverPeriod, cure_period_ends};
pub use term::PaymentsPerYear;
