//! The article's tables as printed, cell by cell. Its numbered list of alternatives stands as a fifth one.

use crate::tables::TableId;

/// A table as the article prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedTable {
    /// The table of the law that answers it.
    pub id: TableId,
    /// Its title in the article.
    pub title: &'static str,
    /// Its column headings.
    pub columns: &'static [&'static str],
    /// Its rows.
    pub rows: &'static [&'static [&'static str]],
}

/// The article's tables, in its order.
pub const PRINTED_TABLES: &[PrintedTable] = &[
    PrintedTable {
        id: TableId::ByTransaction,
        title: "Summary of 401(k) Loss Tax Implications",
        columns: &["Withdrawal/Transaction Type", "Early Withdrawal Penalty", "Income Tax"],
        rows: &[
            &["Withdrawal Before Age 59½ (non-qualified expense)", "10%", "Yes"],
            &["Substantial Hardship Withdrawal", "0%", "Yes"],
            &["401(k) Loan (default)", "10%", "Yes"],
            &["Rollover to IRA", "0%", "Deferred"],
        ],
    },
    PrintedTable {
        id: TableId::Alternatives,
        title: "Alternative Options",
        columns: &[],
        rows: &[
            &["401k Loan", "you must repay the loan within a specific period or face penalties"],
            &["Hardship Withdrawal", "you may have to pay taxes on the withdrawal and may be subject to a penalty"],
            &["Roth 401k Conversion", "you will have to pay taxes on the amount you convert"],
        ],
    },
    PrintedTable {
        id: TableId::ByAge,
        title: "Withdrawal Penalties and Taxes",
        columns: &["Age", "Withdrawal Penalty", "Taxes"],
        rows: &[
            &["Under age 59½", "10%", "Income taxes"],
            &["Age 59½ or older", "No penalty", "Income taxes"],
            &["After age72", "No penalty", "May be subject to required minimum distributions"],
        ],
    },
    PrintedTable {
        id: TableId::ContributionLimits,
        title: "401k Contribution Limits for 2023",
        columns: &["Age", "Contribution Limit"],
        rows: &[&["Under 50", "$19,500"], &["50 and older", "$26,000"]],
    },
    PrintedTable {
        id: TableId::LoanDistribution,
        title: "401k Loan Distribution Tax Consequences",
        columns: &["Distribution Amount", "Tax Consequences"],
        rows: &[
            &["Up to $10,000", "May be subject to a 10% penalty tax if you are under age 59½"],
            &["Over $10,000", "Subject to ordinary income tax and a 10% penalty tax if you are under age 59½"],
        ],
    },
];
