//! Losses: none in a 401(k) is deducted since 2018, §67(g) and (h). What the Code says instead, case by case; employer stock,
//! whose gain has a rule of its own; and the taxable brokerage account, whose losses do count.

mod capital_loss;
mod claims;
mod employer_stock;
mod facts;
mod in_plan;
mod law;
mod lines;
mod loss;

pub use capital_loss::{CAPITAL_LOSS_LIMIT, CAPITAL_LOSS_LIMIT_SEPARATE, CapitalLossOutcome};
pub use claims::ArticleClaim;
pub use employer_stock::{EmployerStockFacts, EmployerStockOutcome, LumpSumEvent, StockTreatment};
pub use facts::{BrokerageFacts, InPlanFacts, LossCase, LossFacts, LossKind};
pub use law::{LAST_SUSPENDED_YEAR, LossLaw, LossPlace, WhyNotDeductible};
pub use lines::LossLine;
pub use loss::{LossOutcome, loss};
