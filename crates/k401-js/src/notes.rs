//! What stands beside the outcome: lines, notices, problems, figures, versions.

use k401_core::authority::Cite;
use k401_core::facts::{FactError, FilingStatus, Problem};
use k401_core::figures::{Amount, FigureKey};
use k401_core::money::{Rate, Usd};
use k401_core::notice::Severity;
use k401_core::worksheet::Status;
use k401_core::{figures, notice, worksheet};
use k401_words::Language;

/// Declares plain data: serialised, and typed for TypeScript.
macro_rules! data {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

data! {
    /// A line of a worksheet.
    Line {
        /// Its number, from 1.
        line: u16,
        /// What the amount is, as data.
        key: &'static str,
        /// What the amount is, in words.
        label: String,
        /// The amount.
        amount: Usd,
        /// What is done with the lines in `from`, as data.
        operation: &'static str,
        /// The rate, divisor or factor it uses, if it uses one.
        #[serde(skip_serializing_if = "Option::is_none")]
        factor: Option<Rate>,
        /// The operation in words.
        explanation: String,
        /// The numbers of the lines it is made from.
        from: Vec<u16>,
        /// The law it rests on.
        citations: Vec<Cite>,
        /// How sure the amount is.
        status: Status,
    }

    /// What the reader must know besides the amounts.
    Notice {
        /// What it says, as data.
        code: &'static str,
        /// How much it matters.
        severity: Severity,
        /// What it says, in words.
        message: String,
        /// The law behind it.
        citations: Vec<Cite>,
    }

    /// What is wrong with a field.
    FieldProblem {
        /// The field: `otherPlans[0].deferrals` for one inside a list.
        field: String,
        /// What is wrong, as data.
        code: &'static str,
        /// How to mend it, in words.
        message: String,
        /// The values the field knows, where it knows only some.
        #[serde(skip_serializing_if = "Option::is_none")]
        allowed: Option<&'static [&'static str]>,
    }

    /// A figure of a year.
    Figure {
        /// What it is.
        key: &'static str,
        /// Whose schedule, where it differs by filing status.
        #[serde(skip_serializing_if = "Option::is_none")]
        filing_status: Option<FilingStatus>,
        /// For `bracket_over`: the rate on taxable income above the amount.
        #[serde(skip_serializing_if = "Option::is_none")]
        rate: Option<Rate>,
        /// How much; not there when the provision is not in force in the year.
        #[serde(skip_serializing_if = "Option::is_none")]
        amount: Option<Usd>,
        /// Where it was announced.
        citations: Vec<Cite>,
    }

    /// What this package is.
    Versions {
        /// Of the code: semver.
        code: &'static str,
        /// Of the figures and rules.
        rules: &'static str,
        /// The years there are figures for.
        tax_years: Vec<u16>,
    }
}

impl Line {
    /// A line in words.
    pub fn new(line: &worksheet::Line, language: Language) -> Self {
        Self {
            line: line.line,
            key: line.key.name(),
            label: k401_words::label(line.key).to(language).into_owned(),
            amount: line.amount,
            operation: line.operation.name(),
            factor: line.operation.factor(),
            explanation: k401_words::operation(line, language),
            from: line.from.clone(),
            citations: line.citations.clone(),
            status: line.status,
        }
    }
}

impl Notice {
    /// A notice in words.
    pub fn new(notice: notice::Notice, language: Language) -> Self {
        Self {
            code: notice.code.name(),
            severity: notice.severity,
            message: k401_words::notice(notice.code, language),
            citations: notice.citations,
        }
    }
}

impl FieldProblem {
    /// A problem in words.
    pub fn new(error: &FactError, language: Language) -> Self {
        let allowed = match error.problem {
            Problem::UnknownValue(names) if !names.is_empty() => Some(names),
            _ => None,
        };
        Self {
            field: error.field.clone(),
            code: error.problem.code(),
            message: k401_words::problem(&error.problem, language),
            allowed,
        }
    }
}

impl Figure {
    /// A figure as data.
    pub fn new(figure: figures::Figure) -> Self {
        let (filing_status, rate) = match figure.key {
            FigureKey::BracketOver { status, rate } => (Some(status), Some(rate)),
            FigureKey::StandardDeduction(status) => (Some(status), None),
            _ => (None, None),
        };
        let amount = match figure.amount {
            Amount::Of(amount) => Some(amount),
            Amount::NotInForce => None,
        };
        Self { key: figure.key.name(), filing_status, rate, amount, citations: vec![figure.cite] }
    }
}
