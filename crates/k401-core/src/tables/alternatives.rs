//! The article's "Alternative Options": a loan, a hardship withdrawal, a Roth conversion.

use super::{AlternativeStatement as S, Cell, Column, Row};
use crate::authority::{
    CARES, Cite, IRC_72, IRC_401, IRC_402, IRC_402A, IRC_408A, NOTICE_2013_74, REG_HARDSHIP, REG_PLAN_LOAN,
};
use crate::distributions::ADDITIONAL_TAX_RATE;
use crate::figures::Figures;
use crate::loans::{LARGEST_LOAN, LARGEST_LOAN_OF_A_SMALL_BENEFIT};
use crate::money::{Usd, usd};

crate::facts::choice! {
    /// Another way to the money.
    AlternativeRow {
        /// A plan loan.
        Loan = "loan",
        /// A hardship distribution.
        Hardship = "hardship",
        /// An in-plan Roth rollover.
        RothConversion = "roth_conversion",
    }
}

const COLUMNS: &[Column] =
    &[Column::Availability, Column::IncomeTax, Column::AdditionalTax, Column::Repayment, Column::Afterwards];

const LOANS: Cite = cite!(IRC_72, "(p)(2)");
const EXCEPTIONS: Cite = cite!(IRC_72, "(t)(2)");
const IN_PLAN: Cite = cite!(IRC_402A, "(c)(4)");

/// CARES Act, sec. 2202(b), for loans from March 27 to September 22, 2020.
const LOAN_LIMIT_IN_2020: Usd = usd(100_000);

pub(super) fn rows(figures: &Figures) -> (&'static [Column], Vec<Row>) {
    let rows = AlternativeRow::ALL.iter().map(|row| match row {
        AlternativeRow::Loan => Row::new(*row, loan(figures.year.0)).heading("401k Loan"),
        AlternativeRow::Hardship => Row::new(*row, hardship()).heading("Hardship Withdrawal"),
        AlternativeRow::RothConversion => Row::new(*row, conversion()).heading("Roth 401k Conversion"),
    });
    (COLUMNS, rows.collect())
}

fn loan(year: u16) -> [Cell; 5] {
    [
        match year {
            2020 => Cell::new(
                S::LoanLimitIn2020(LARGEST_LOAN, LARGEST_LOAN_OF_A_SMALL_BENEFIT, LOAN_LIMIT_IN_2020),
                &[cite!(IRC_72, "(p)(2)(A)"), cite!(CARES, "sec. 2202(b)")],
            ),
            _ => Cell::new(S::LoanLimit(LARGEST_LOAN, LARGEST_LOAN_OF_A_SMALL_BENEFIT), &[cite!(IRC_72, "(p)(2)(A)")]),
        },
        Cell::new(S::NoTaxWithinRules, &[LOANS])
            .differs(12, "Borrowing against your 401(k) is not considered a taxable event"),
        Cell::new(
            S::NoAdditionalTaxWithinRules(ADDITIONAL_TAX_RATE),
            const { &[LOANS, cite!(REG_PLAN_LOAN, "Q&A-11")] },
        )
        .differs(48, "without paying taxes or penalties"),
        Cell::new(S::LevelPayments, const { &[cite!(IRC_72, "(p)(2)(B), (C)"), cite!(REG_PLAN_LOAN, "Q&A-10")] })
            .differs(26, "you must repay the loan within a specific period or face penalties"),
        Cell::new(S::InterestToOwnAccount, const { &[cite!(IRC_72, "(p)(3)")] })
            .differs(57, "taking out a loan from a different source"),
    ]
}

fn hardship() -> [Cell; 5] {
    [
        Cell::new(S::HardshipReasons, const { &[cite!(IRC_401, "(k)(14)"), cite!(REG_HARDSHIP, "(d)(3)(ii)(B)")] })
            .differs(27, "such as a job loss"),
        Cell::new(S::TaxedAsIncome, const { &[cite!(IRC_402, "(a)")] })
            .same(11, "income tax will still apply to the amount withdrawn"),
        Cell::new(S::AdditionalTaxApplies(ADDITIONAL_TAX_RATE), const { &[cite!(IRC_72, "(t)(1)"), EXCEPTIONS] })
            .same(28, "may be subject to a penalty"),
        Cell::new(S::CannotBePaidBack, const { &[cite!(IRC_402, "(c)(4)(C)")] }),
        Cell::new(S::ContributionsGoOn, const { &[cite!(IRC_401, "(k)(14)"), cite!(REG_HARDSHIP, "(d)(3)")] }),
    ]
}

fn conversion() -> [Cell; 5] {
    [
        Cell::new(S::ConversionIfOffered, const { &[IN_PLAN, cite!(NOTICE_2013_74, "")] })
            .differs(29, "If you have a Roth 401k account, you can convert"),
        Cell::new(S::TaxedInYearOfConversion, &[IN_PLAN])
            .same(31, "you will have to pay taxes on the amount you convert"),
        Cell::new(S::RecaptureWithinFiveYears(ADDITIONAL_TAX_RATE), const { &[cite!(IRC_408A, "(d)(3)(F)"), IN_PLAN] }),
        Cell::new(S::CannotBeUndone, const { &[cite!(IRC_408A, "(d)(6)(B)(iii)"), cite!(NOTICE_2013_74, "")] }),
        Cell::new(S::TaxFreeIfQualified, const { &[cite!(IRC_402A, "(d)(2)")] })
            .differs(30, "This will allow you to withdraw money tax-free in retirement"),
    ]
}
