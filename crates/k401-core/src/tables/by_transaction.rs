//! Taxes by kind of payment: the article's "Summary of 401(k) Loss Tax Implications", and two rows that it leaves out.

use super::{Cell, Column, Row, TaxStatement as S, Value};
use crate::authority::{Cite, IRC_72, IRC_402, IRC_408A, IRC_3405, REG_LOAN_OFFSET, REG_PLAN_LOAN};
use crate::distributions::{ADDITIONAL_TAX_RATE, DEFAULT_WITHHOLDING_RATE, MANDATORY_WITHHOLDING_RATE};
use crate::money::Rate;

crate::facts::choice! {
    /// A kind of payment.
    TransactionRow {
        /// Paid before 59½.
        EarlyWithdrawal = "early_withdrawal",
        /// Paid for hardship.
        Hardship = "hardship",
        /// A loan in default: a deemed distribution, §72(p).
        LoanDefault = "loan_default",
        /// The account reduced by an unpaid loan, §402(c)(3)(C).
        LoanOffset = "loan_offset",
        /// Rolled over to a pre-tax IRA.
        RolloverToIra = "rollover_to_ira",
        /// Rolled over to a Roth IRA.
        RolloverToRothIra = "rollover_to_roth_ira",
    }
}

const COLUMNS: &[Column] = &[Column::AdditionalTax, Column::IncomeTax, Column::Withholding, Column::Rollover];

const ADDITIONAL_TAX: Cite = cite!(IRC_72, "(t)(1)");
const EXCEPTIONS: Cite = cite!(IRC_72, "(t)(2)");
const INCOME: Cite = cite!(IRC_402, "(a)");
const MANDATORY: Cite = cite!(IRC_3405, "(c)(1)");
const NO_CASH: Cite = cite!(REG_PLAN_LOAN, "Q&A-15");
const ROLLOVER: Cite = cite!(IRC_402, "(c)(1)");
const SIXTY_DAYS: Cite = cite!(IRC_402, "(c)(3)(A)");
const NOT_ELIGIBLE: Cite = cite!(IRC_402, "(c)(4)");
const OFFSET: Cite = cite!(IRC_402, "(c)(3)(C)");
const TO_ROTH: Cite = cite!(IRC_408A, "(d)(3)");

pub(super) fn rows() -> (&'static [Column], Vec<Row>) {
    use TransactionRow as T;
    let rate = ADDITIONAL_TAX_RATE;
    let rows = vec![
        Row::new(
            T::EarlyWithdrawal,
            [
                Cell::new(S::RateUnlessException(rate), &[ADDITIONAL_TAX, EXCEPTIONS]).differs(16, "10%"),
                Cell::new(S::OnTaxablePart, &[INCOME]).same(16, "Yes"),
                Cell::new(S::WithheldUnlessDirect(MANDATORY_WITHHOLDING_RATE), &[MANDATORY]),
                Cell::new(S::WithinSixtyDays, &[SIXTY_DAYS]),
            ],
        )
        .heading("Withdrawal Before Age 59½ (non-qualified expense)"),
        Row::new(
            T::Hardship,
            [
                Cell::new(S::RateBeforeAgeUnlessException(rate), &[ADDITIONAL_TAX, EXCEPTIONS]).differs(17, "0%"),
                Cell::new(S::OnTaxablePart, &[INCOME]).same(17, "Yes"),
                Cell::new(S::WithheldUnlessElected(DEFAULT_WITHHOLDING_RATE), const { &[cite!(IRC_3405, "(b)")] }),
                Cell::new(S::NotEligible, const { &[cite!(IRC_402, "(c)(4)(C)")] }),
            ],
        )
        .heading("Substantial Hardship Withdrawal"),
        Row::new(
            T::LoanDefault,
            [
                Cell::new(
                    S::RateBeforeAgeUnlessException(rate),
                    const { &[ADDITIONAL_TAX, cite!(REG_PLAN_LOAN, "Q&A-11")] },
                )
                .differs(18, "10%"),
                Cell::new(S::OnLoanBalance, const { &[cite!(IRC_72, "(p)(1)"), cite!(REG_PLAN_LOAN, "Q&A-10")] })
                    .same(18, "Yes"),
                Cell::new(S::WithheldFromOtherMoney, &[NO_CASH]),
                Cell::new(S::NotEligible, const { &[NOT_ELIGIBLE, cite!(REG_PLAN_LOAN, "Q&A-12")] }),
            ],
        )
        .heading("401(k) Loan (default)"),
        Row::new(
            T::LoanOffset,
            [
                Cell::new(S::RateUnlessRolledOver(rate), &[ADDITIONAL_TAX, OFFSET]),
                Cell::new(S::UnlessRolledOver, &[INCOME, OFFSET]),
                Cell::new(S::WithheldFromOtherMoney, &[NO_CASH]),
                Cell::new(S::OffsetDeadline, const { &[SIXTY_DAYS, OFFSET, cite!(REG_LOAN_OFFSET, "")] }),
            ],
        ),
        Row::new(
            T::RolloverToIra,
            [
                Cell::new(Value::Percent(Rate::ZERO), &[ROLLOVER]).same(19, "0%"),
                Cell::new(S::Deferred, &[ROLLOVER]).same(19, "Deferred"),
                Cell::new(S::WithheldIfPaidToPerson(MANDATORY_WITHHOLDING_RATE), &[MANDATORY]),
                Cell::new(S::IsRollover, &[SIXTY_DAYS]),
            ],
        )
        .heading("Rollover to IRA"),
        Row::new(
            T::RolloverToRothIra,
            [
                Cell::new(
                    S::NoneNowRecapture(rate),
                    const { &[cite!(IRC_408A, "(d)(3)(A)(ii)"), cite!(IRC_408A, "(d)(3)(F)")] },
                ),
                Cell::new(S::TaxedNow, &[TO_ROTH]),
                Cell::new(S::WithheldIfPaidToPerson(MANDATORY_WITHHOLDING_RATE), &[MANDATORY]),
                Cell::new(S::IsRollover, &[SIXTY_DAYS]),
            ],
        ),
    ];
    (COLUMNS, rows)
}
