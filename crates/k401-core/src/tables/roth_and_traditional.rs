//! The Roth account against the pre-tax account of the same plan.

use super::{Cell, Column, RothStatement as S, Row};
use crate::authority::{
    Cite, IRC_72, IRC_401, IRC_402, IRC_402A, IRC_415, IRC_3121, NOTICE_2024_2, REG_ROTH_ACCOUNT, SECURE_2,
};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::figures::Figures;
use crate::required_minimum::FIRST_YEAR_WITHOUT_ROTH;

crate::facts::choice! {
    /// What is compared.
    RothRow {
        /// What the account is.
        Kind = "kind",
        /// How contributions are taxed.
        Contributions = "contributions",
        /// Social Security and Medicare tax on contributions.
        PayrollTaxes = "payroll_taxes",
        /// The limit of contributions.
        DeferralLimit = "deferral_limit",
        /// How the employer's match is taxed.
        EmployerMatch = "employer_match",
        /// Which limit the match counts towards.
        MatchLimit = "match_limit",
        /// How growth is taxed.
        Growth = "growth",
        /// Qualified withdrawals.
        QualifiedWithdrawals = "qualified_withdrawals",
        /// Other withdrawals.
        OtherWithdrawals = "other_withdrawals",
        /// Required distributions of the living owner.
        OwnerRequiredDistributions = "owner_required_distributions",
        /// Required distributions of beneficiaries.
        BeneficiaryRequiredDistributions = "beneficiary_required_distributions",
    }
}

const COLUMNS: &[Column] = &[Column::Traditional, Column::Roth];

const ROTH_ACCOUNT: Cite = cite!(IRC_402A, "(b)");
const DEFERRALS: Cite = cite!(IRC_402, "(e)(3)");
const PAYROLL: Cite = cite!(IRC_3121, "(v)(1)(A)");
const SHARED: Cite = cite!(IRC_402A, "(c)(2)");
const INCOME: Cite = cite!(IRC_402, "(a)");
const ROTH_MATCH: Cite = cite!(SECURE_2, "sec. 604");
const ADDITIONS: Cite = cite!(IRC_415, "(c)(1)(A)");
const TAX_FREE: Cite = cite!(IRC_402A, "(d)(1)");
const QUALIFIED: Cite = cite!(IRC_402A, "(d)(2)");
const ADDITIONAL_TAX: Cite = cite!(IRC_72, "(t)(1)");
const REQUIRED: Cite = cite!(IRC_401, "(a)(9)");
const NO_LIFETIME: Cite = cite!(IRC_402A, "(d)(5)");

/// The first year of Roth employer contributions (made after December 29, 2022), as far as whole years go.
const FIRST_YEAR_OF_ROTH_MATCH: u16 = 2023;

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    (COLUMNS, RothRow::ALL.iter().map(|row| Row::new(*row, cells(*row, figures))).collect())
}

fn cells(row: RothRow, figures: &Figures) -> [Cell; 2] {
    let year = figures.year.0;
    match row {
        RothRow::Kind => [
            Cell::new(S::KindTraditional, const { &[cite!(IRC_401, "(k)(2)")] }),
            Cell::new(S::KindRoth, &[ROTH_ACCOUNT]).differs(53, "a Roth 401k is a qualified retirement plan"),
        ],
        RothRow::Contributions => [
            Cell::new(S::ContributionsTraditional, &[DEFERRALS])
                .differs(21, "The money you contribute to a 401k is deducted from your taxable income"),
            Cell::new(S::ContributionsRoth, const { &[cite!(IRC_402A, "(a)")] })
                .same(54, "you can’t deduct your contributions from your current income"),
        ],
        RothRow::PayrollTaxes => [
            Cell::new(S::PayrollTaxesDue, &[PAYROLL]).differs(22, "you do not pay taxes on the contributions"),
            Cell::new(S::PayrollTaxesDue, &[PAYROLL]),
        ],
        RothRow::DeferralLimit => {
            let limit = figures.elective_deferral_limit;
            let shared = Cell::new(S::SharedLimit(limit.value), &[SHARED, limit.cite]);
            [shared.clone(), shared.differs(36, "capped at the same levels as traditional 401ks")]
        }
        RothRow::EmployerMatch => {
            let roth = if year < FIRST_YEAR_OF_ROTH_MATCH {
                Cell::new(S::MatchRothPreTaxOnly, &[INCOME])
            } else {
                Cell::new(S::MatchRothByChoice, const { &[INCOME, ROTH_MATCH, cite!(NOTICE_2024_2, "sec. L")] })
            };
            [Cell::new(S::MatchTraditional, &[INCOME]), roth.differs(39, "and are never taxed")]
        }
        RothRow::MatchLimit => {
            let limit = figures.annual_additions_limit;
            let outside = Cell::new(S::MatchOutsideDeferralLimit(limit.value), &[ADDITIONS, limit.cite]);
            [outside.clone(), outside.differs(38, "aren’t included in the contribution limit")]
        }
        RothRow::Growth => [
            Cell::new(S::GrowthTraditional, &[INCOME]).differs(23, "investments in a 401k account grow tax-free"),
            Cell::new(S::GrowthRoth, &[TAX_FREE]),
        ],
        RothRow::QualifiedWithdrawals => [
            Cell::new(S::QualifiedTraditional, &[INCOME]),
            Cell::new(S::QualifiedRoth, &[TAX_FREE, QUALIFIED]).differs(
                55,
                "qualified withdrawals in retirement are tax-free because the money you contributed has already been taxed",
            ),
        ],
        RothRow::OtherWithdrawals => [
            Cell::new(S::OtherTraditional(ADDITIONAL_TAX_RATE), &[INCOME, ADDITIONAL_TAX]),
            Cell::new(S::OtherRoth(ADDITIONAL_TAX_RATE), const { &[cite!(IRC_72, "(e)(8)"), cite!(REG_ROTH_ACCOUNT, "Q&A-3")] })
                .differs(41, "as long as you meet IRS age requirements for taking a Roth IRA distribution"),
        ],
        RothRow::OwnerRequiredDistributions => {
            let roth = if year < FIRST_YEAR_WITHOUT_ROTH {
                Cell::new(S::OwnerRequired, &[REQUIRED])
            } else {
                Cell::new(S::OwnerNotRequired, &[NO_LIFETIME])
            };
            [
                Cell::new(S::OwnerRequired, &[REQUIRED]),
                roth.differs(40, "distributions taken from a Roth 401(k) account are not subject to RMDs"),
            ]
        }
        RothRow::BeneficiaryRequiredDistributions => [
            Cell::new(S::BeneficiariesRequired, const { &[cite!(IRC_401, "(a)(9)(B)"), cite!(IRC_401, "(a)(9)(H)")] }),
            Cell::new(S::BeneficiariesRequired, const { &[cite!(IRC_401, "(a)(9)(B)"), cite!(IRC_401, "(a)(9)(H)")] })
                .differs(56, "and can continue indefinitely"),
        ],
    }
}
