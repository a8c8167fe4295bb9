//! Whether a loss can be claimed: for a 401(k), never in any year from 2018 on.

use super::{Cell, Column, LossStatement as S, Row};
use crate::authority::{Cite, IRC_67, IRC_72, IRC_165, IRC_402, IRC_1211, OBBBA, PUB_575, PUB_590B};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::figures::Figures;
use crate::losses::{CAPITAL_LOSS_LIMIT, CAPITAL_LOSS_LIMIT_SEPARATE, LAST_SUSPENDED_YEAR};

crate::facts::choice! {
    /// How the loss comes about.
    LossRow {
        /// Prices fall inside the plan.
        MarketDecline = "market_decline",
        /// The plan ends and pays out.
        PlanTermination = "plan_termination",
        /// The participant becomes disabled.
        Disability = "disability",
        /// Past 59½ and out of the job.
        SeparatedAfter59AndHalf = "separated_after_59_and_half",
        /// Everything is paid out for less than the after-tax money put in.
        FullDistributionBelowBasis = "full_distribution_below_basis",
        /// A stock in the plan becomes worthless.
        WorthlessStockInPlan = "worthless_stock_in_plan",
        /// Prices fall inside an IRA.
        Ira = "ira",
        /// A sale at a loss in a taxable brokerage account.
        TaxableBrokerageAccount = "taxable_brokerage_account",
    }
}

const COLUMNS: &[Column] = &[Column::Deductible, Column::Before2018, Column::Effect];

const NO_SALE_NO_BASIS: Cite = cite!(IRC_165, "(b)");
const SUSPENDED: Cite = cite!(IRC_67, "(g)");
const ENDED: Cite = cite!(IRC_67, "(h)");
const MADE_PERMANENT: Cite = cite!(OBBBA, "sec. 70110");
const BASIS_RULE: Cite = cite!(PUB_575, "Losses");
const CAPITAL: Cite = cite!(IRC_1211, "(b)");

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    let is_suspended = figures.year.0 <= LAST_SUSPENDED_YEAR;
    let none = if is_suspended { SUSPENDED } else { ENDED };
    (COLUMNS, LossRow::ALL.iter().map(|row| Row::new(*row, cells(*row, is_suspended, none))).collect())
}

fn cells(row: LossRow, is_suspended: bool, none: Cite) -> [Cell; 3] {
    let rate = ADDITIONAL_TAX_RATE;
    let no = || Cell::new(S::No, &[NO_SALE_NO_BASIS, none]);
    let only_below_basis = || Cell::new(S::OnlyBelowBasis, &[BASIS_RULE]);
    match row {
        LossRow::MarketDecline => [
            no().same(5, "losses incurred within a 401(k) are not directly deductible from your taxable income"),
            Cell::new(S::NeverWas, &[NO_SALE_NO_BASIS]),
            Cell::new(S::LessToTax, const { &[cite!(IRC_402, "(a)")] })
                .differs(15, "losses realized in the future may have tax implications upon withdrawal"),
        ],
        LossRow::PlanTermination => [
            no().differs(
                3,
                "If a 401(k) plan is terminated and assets are distributed to participants, losses may be deductible",
            ),
            only_below_basis(),
            Cell::new(S::CanRollOver, const { &[cite!(IRC_402, "(c)(1)")] }),
        ],
        LossRow::Disability => [
            no().differs(4, "participants who become disabled may be able to claim losses"),
            only_below_basis(),
            Cell::new(S::LiftsAdditionalTax(rate), const { &[cite!(IRC_72, "(t)(2)(A)(iii)")] }),
        ],
        LossRow::SeparatedAfter59AndHalf => [
            no().differs(43, "you may be able to claim a loss on your tax return if you withdraw funds"),
            only_below_basis(),
            Cell::new(S::OpensAccount(rate), const { &[cite!(IRC_72, "(t)(2)(A)(i)")] }),
        ],
        LossRow::FullDistributionBelowBasis => [
            if is_suspended { Cell::new(S::Suspended, &[none]) } else { Cell::new(S::Ended, &[none, MADE_PERMANENT]) }
                .differs(
                    2,
                    "there are limited circumstances where losses from a 401(k) plan can be claimed as a deduction",
                ),
            Cell::new(S::BelowBasisItemized, const { &[BASIS_RULE, cite!(IRC_67, "(a)")] }),
            Cell::new(S::NothingTaxed, const { &[cite!(IRC_72, "(e)(8)")] }),
        ],
        LossRow::WorthlessStockInPlan => [
            no().differs(42, "in most cases, you can’t claim these losses"),
            only_below_basis(),
            Cell::new(S::PlanBears, &[NO_SALE_NO_BASIS]),
        ],
        LossRow::Ira => [
            Cell::new(S::No, &[none]).differs(20, "such as a brokerage or IRA account"),
            Cell::new(S::IraBelowBasisItemized, const { &[cite!(PUB_590B, ""), cite!(IRC_67, "(a)")] }),
            Cell::new(S::LessToTax, const { &[cite!(IRC_72, "(e)(8)")] }),
        ],
        LossRow::TaxableBrokerageAccount => {
            let capital = Cell::new(S::CapitalLoss(CAPITAL_LOSS_LIMIT, CAPITAL_LOSS_LIMIT_SEPARATE), &[CAPITAL]);
            [
                capital.clone().same(20, "other types of investment accounts, such as a brokerage"),
                capital,
                Cell::new(S::OnlySale, const { &[cite!(IRC_165, "(f)")] }),
            ]
        }
    }
}
