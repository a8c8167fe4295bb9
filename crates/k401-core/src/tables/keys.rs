//! The names of tables, columns and rows.

use super::{AgeRow, AlternativeRow, ExceptionRow, LimitRow, LoanRow, LossRow, RothRow, TransactionRow};
use crate::facts::Choice;

crate::facts::choice! {
    /// A reference table.
    TableId {
        /// Taxes by kind of payment.
        ByTransaction = "by_transaction",
        /// Taxes and required distributions by age.
        ByAge = "by_age",
        /// Contribution limits by age.
        ContributionLimits = "contribution_limits",
        /// What follows when a loan is not repaid.
        LoanDistribution = "loan_distribution",
        /// Roth account against pre-tax account.
        RothAndTraditional = "roth_and_traditional",
        /// Whether a loss can be claimed.
        Losses = "losses",
        /// Other ways to the money.
        Alternatives = "alternatives",
        /// The exceptions to the additional tax.
        Exceptions = "exceptions",
    }
}

crate::facts::choice! {
    /// A column of a table.
    Column {
        /// The additional tax of §72(t).
        AdditionalTax = "additional_tax",
        /// Income tax.
        IncomeTax = "income_tax",
        /// Federal withholding.
        Withholding = "withholding",
        /// Whether the payment can be rolled over.
        Rollover = "rollover",
        /// Required minimum distributions.
        RequiredDistributions = "required_distributions",
        /// The catch-up part of the limit.
        CatchUp = "catch_up",
        /// What an employee may defer, catch-up included.
        EmployeeTotal = "employee_total",
        /// All contributions of employee and employer, catch-up included.
        AllSourcesTotal = "all_sources_total",
        /// The tax consequences of a loan that is not repaid.
        TaxConsequences = "tax_consequences",
        /// The last day to roll over.
        RolloverDeadline = "rollover_deadline",
        /// The pre-tax account.
        Traditional = "traditional",
        /// The designated Roth account.
        Roth = "roth",
        /// Whether a loss is deductible in the year.
        Deductible = "deductible",
        /// Whether it was before 2018.
        Before2018 = "before_2018",
        /// What the event does instead.
        Effect = "effect",
        /// When the option is open.
        Availability = "availability",
        /// Whether the money is paid back.
        Repayment = "repayment",
        /// What follows later.
        Afterwards = "afterwards",
        /// Whether an exception applies to a 401(k).
        AppliesToPlan = "applies_to_401k",
        /// Whether it applies to an IRA.
        AppliesToIra = "applies_to_ira",
        /// How much it covers.
        Cap = "cap",
        /// Since when it is in force.
        InForce = "in_force",
        /// Whether the payment can be put back.
        PutBack = "put_back",
        /// Its number on Form 5329.
        FormNumber = "form_number",
    }
}

macro_rules! row_keys {
    ($($(#[$doc:meta])* $variant:ident($row:ident),)*) => {
        /// A row of a table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RowKey { $($(#[$doc])* $variant($row),)* }

        impl RowKey {
            /// The row's name, as data; no two rows of a table share one.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant(row) => row.name(),)* }
            }
        }

        $(impl From<$row> for RowKey {
            fn from(row: $row) -> Self {
                Self::$variant(row)
            }
        })*
    };
}

row_keys! {
    /// Of the table by kind of payment.
    Transaction(TransactionRow),
    /// Of the table by age.
    Age(AgeRow),
    /// Of the contribution limits.
    Limit(LimitRow),
    /// Of the loan consequences.
    Loan(LoanRow),
    /// Of the comparison of the two accounts.
    Roth(RothRow),
    /// Of the losses.
    Loss(LossRow),
    /// Of the alternatives.
    Alternative(AlternativeRow),
    /// Of the exceptions.
    Exception(ExceptionRow),
}
