//! A loss: whether it is deducted, where, why not, what articles say and what the Code says.

use super::capital_loss::{CapitalLossOutcome, write_capital_loss};
use super::claims::article;
use super::employer_stock::{EmployerStockOutcome, employer_stock};
use super::in_plan::write_in_plan;
use super::{ArticleClaim, LossCase, LossFacts, LossLaw, LossPlace, WhyNotDeductible};
use crate::authority::{IRC_67, IRC_1212, PUB_575};
use crate::money::Usd;
use crate::notice::{NoticeCode, Notices};
use crate::reckoned::Reckoned;
use crate::worksheet::Worksheet;

/// What becomes of a loss. Amounts in dollars to the cent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct LossOutcome {
    /// Some of it is deducted from other income this year.
    pub deductible: bool,
    /// How much.
    pub amount: Usd,
    /// Where on the return. (A field cannot be named `where` in Rust.)
    #[cfg_attr(feature = "serde", serde(rename = "where"))]
    pub place: LossPlace,
    /// Why nothing is deducted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why_not: Option<WhyNotDeductible>,
    /// What popular articles say.
    pub article: ArticleClaim,
    /// What the Code says.
    pub law: LossLaw,
    /// After-tax money that never came back, when the facts tell.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unrecovered_basis: Option<Usd>,
    /// Employer stock, for that kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub employer_stock: Option<EmployerStockOutcome>,
    /// The taxable account, for that kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub capital_loss: Option<CapitalLossOutcome>,
}

/// What becomes of a loss.
pub fn loss(facts: &LossFacts) -> Reckoned<LossOutcome> {
    let mut sheet = Worksheet::new();
    let mut notices = Vec::new();
    let mut outcome = LossOutcome {
        deductible: false,
        amount: Usd::ZERO,
        place: LossPlace::Nowhere,
        why_not: None,
        article: article(facts.kind),
        law: LossLaw::CapitalLossLimit,
        unrecovered_basis: None,
        employer_stock: None,
        capital_loss: None,
    };
    match &facts.case {
        LossCase::InPlan(in_plan) => {
            let found = write_in_plan(&mut sheet, facts.kind, in_plan, facts.year);
            (outcome.why_not, outcome.law) = (Some(found.why_not), found.law);
            outcome.unrecovered_basis = found.unrecovered_basis;
            if found.unrecovered_basis.is_some_and(Usd::is_positive) {
                let cites = [cite!(IRC_67, "(a)"), cite!(PUB_575, "Losses")];
                notices.info(NoticeCode::BasisLossDeductibleBefore2018, &cites);
            }
        }
        LossCase::EmployerStock(stock) => {
            let found = employer_stock(&mut sheet, &mut notices, stock);
            let has_gain = found.appreciation.is_positive();
            let why_not = if has_gain { WhyNotDeductible::AppreciationIsNoLoss } else { WhyNotDeductible::NotSoldYet };
            (outcome.why_not, outcome.law) = (Some(why_not), LossLaw::EmployerStockInLumpSum);
            outcome.employer_stock = Some(found);
        }
        LossCase::Brokerage(account) => {
            let found = write_capital_loss(&mut sheet, account);
            (outcome.amount, outcome.deductible) = (found.used, found.used.is_positive());
            outcome.place = LossPlace::ScheduleD;
            outcome.why_not = (!outcome.deductible).then_some(WhyNotDeductible::GainsTookAllLosses);
            outcome.capital_loss = Some(found);
            if found.carried.is_positive() {
                let code = NoticeCode::CapitalLossCarriedOver { carried: found.carried };
                notices.info(code, const { &[cite!(IRC_1212, "(b)")] });
            }
        }
    }
    Reckoned { result: outcome, worksheet: sheet, notices }
}

#[cfg(test)]
#[path = "loss_tests.rs"]
mod tests;
