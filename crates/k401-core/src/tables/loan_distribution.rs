//! What follows when a loan is not repaid: the article's "401k Loan Distribution Tax Consequences". Its two tiers of $10,000
//! are not in the law, which asks instead whether the loan is deemed distributed or offset.

use super::{Cell, Column, LoanStatement as S, Row};
use crate::authority::{Cite, IRC_72, IRC_402, REG_LOAN_OFFSET, REG_PLAN_LOAN};
use crate::distributions::ADDITIONAL_TAX_RATE;

crate::facts::choice! {
    /// A loan that is not repaid.
    LoanRow {
        /// A tier of the article.
        UpTo10000 = "up_to_10000",
        /// A tier of the article.
        Over10000 = "over_10000",
        /// A deemed distribution.
        DeemedDistribution = "deemed_distribution",
        /// A plan loan offset that is not a qualified one.
        LoanOffset = "loan_offset",
        /// A qualified plan loan offset, §402(c)(3)(C)(ii).
        QualifiedLoanOffset = "qualified_loan_offset",
    }
}

const COLUMNS: &[Column] = &[Column::TaxConsequences, Column::Rollover, Column::RolloverDeadline];

const DISTRIBUTION: Cite = cite!(IRC_72, "(p)(1)");
const ADDITIONAL_TAX: Cite = cite!(IRC_72, "(t)(1)");
const KINDS: Cite = cite!(REG_PLAN_LOAN, "Q&A-13");
const DEEMED: Cite = cite!(REG_PLAN_LOAN, "Q&A-4, Q&A-10 to Q&A-12");
const INCOME: Cite = cite!(IRC_402, "(a)");
const SIXTY_DAYS: Cite = cite!(IRC_402, "(c)(3)(A)");
const QUALIFIED: Cite = cite!(IRC_402, "(c)(3)(C)");

pub(super) fn rows() -> (&'static [Column], Vec<Row>) {
    let rate = ADDITIONAL_TAX_RATE;
    let tier = |row, claim, heading, printed| {
        Row::new(
            row,
            [
                Cell::new(S::FromFirstDollar(rate), &[DISTRIBUTION, ADDITIONAL_TAX]).differs(claim, printed),
                Cell::new(S::DependsOnKind, &[KINDS]),
                Cell::new(S::DependsOnKind, &[KINDS]),
            ],
        )
        .heading(heading)
    };
    let offset = |row, deadline, cites: &[Cite]| {
        Row::new(
            row,
            [
                Cell::new(S::OffsetConsequences(rate), &[INCOME, ADDITIONAL_TAX, KINDS]),
                Cell::new(S::Eligible, const { &[KINDS, cite!(IRC_402, "(c)(4)")] }),
                Cell::new(deadline, cites),
            ],
        )
    };
    let rows = vec![
        tier(LoanRow::UpTo10000, 51, "Up to $10,000", "May be subject to a 10% penalty tax if you are under age 59½"),
        tier(
            LoanRow::Over10000,
            52,
            "Over $10,000",
            "Subject to ordinary income tax and a 10% penalty tax if you are under age 59½",
        ),
        Row::new(
            LoanRow::DeemedDistribution,
            [
                Cell::new(S::DeemedConsequences(rate), &[DISTRIBUTION, DEEMED]),
                Cell::new(S::NeverEligible, const { &[cite!(REG_PLAN_LOAN, "Q&A-12")] }),
                Cell::new(S::NoDeadline, const { &[cite!(REG_PLAN_LOAN, "Q&A-12")] }),
            ],
        ),
        offset(LoanRow::LoanOffset, S::SixtyDays, &[SIXTY_DAYS]),
        offset(LoanRow::QualifiedLoanOffset, S::ReturnDueDate, const { &[QUALIFIED, cite!(REG_LOAN_OFFSET, "")] }),
    ];
    (COLUMNS, rows)
}
