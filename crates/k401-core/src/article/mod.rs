//! The article that this project grew from: what it claimed, as data, with a verdict on each claim and the law behind it.
//!
//! Quotations are short and word for word; ` … ` stands for words left out, or for the border between two cells of a table.
//! The sentences that say what the law says instead are in `k401-words`, by the claim's number.

mod claims;
mod limits;
mod printed;

pub use claims::CLAIMS;
pub use limits::{PrintedLimit, printed_limit};
pub use printed::{PRINTED_TABLES, PrintedTable};

use crate::authority::Cite;

crate::facts::choice! {
    /// How a claim stands against the law.
    Verdict {
        /// As the law is.
        Correct = "correct",
        /// Was the law, and changed.
        Outdated = "outdated",
        /// Never the law, or not for the year named.
        Wrong = "wrong",
        /// True in the plain case, with exceptions or conditions that decide for many readers.
        Oversimplified = "oversimplified",
        /// Mixes two rules.
        Confused = "confused",
    }
}

crate::facts::choice! {
    /// What a claim is about.
    Topic {
        /// Losses and deductions.
        Losses = "losses",
        /// The additional tax of §72(t).
        AdditionalTax = "additional_tax",
        /// Its exceptions.
        Exceptions = "exceptions",
        /// Hardship distributions.
        Hardship = "hardship",
        /// Plan loans.
        Loans = "loans",
        /// Rollovers.
        Rollovers = "rollovers",
        /// How contributions and growth are taxed.
        TaxDeferral = "tax_deferral",
        /// Designated Roth accounts and moving money into them.
        RothAccounts = "roth_accounts",
        /// Required minimum distributions.
        RequiredDistributions = "required_distributions",
        /// Contribution limits.
        ContributionLimits = "contribution_limits",
    }
}

crate::facts::choice! {
    /// A section of the article, in its order.
    Section {
        /// The opening paragraph.
        Opening = "opening",
        /// "Tax Implications of 401k Losses".
        TaxImplications = "tax_implications",
        /// The table "Summary of 401(k) Loss Tax Implications".
        SummaryTable = "summary_table",
        /// "Can You Claim Loss on a 401k?"
        CanYouClaim = "can_you_claim",
        /// "Withdrawal Penalties and Taxes".
        WithdrawalPenalties = "withdrawal_penalties",
        /// "Alternative Options".
        AlternativeOptions = "alternative_options",
        /// The table "Withdrawal Penalties and Taxes".
        AgeTable = "age_table",
        /// "Roth 401k".
        Roth = "roth",
        /// "Loss Recovery".
        LossRecovery = "loss_recovery",
        /// The table "401k Contribution Limits for 2023".
        LimitsTable = "limits_table",
        /// "401k Loans and Loss Mitigation".
        Loans = "loans",
        /// The table "401k Loan Distribution Tax Consequences".
        LoanTable = "loan_table",
    }
}

/// A claim of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its number, 1 to 57, in the order in which the claims were examined.
    pub number: u8,
    /// Where the article makes it.
    pub section: Section,
    /// How it stands against the law.
    pub verdict: Verdict,
    /// What it is about.
    pub topic: Topic,
    /// The article's words.
    pub quote: &'static str,
    /// The law.
    pub cites: &'static [Cite],
}

/// The claim of a number.
pub fn claim(number: u8) -> Option<&'static Claim> {
    CLAIMS.iter().find(|claim| claim.number == number)
}

#[cfg(test)]
mod tests;
