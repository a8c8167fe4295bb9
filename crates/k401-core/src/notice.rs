//! What a reader must know besides the amounts: a code with its amounts and citations. The sentences are in `k401-words`.

use crate::authority::Cite;
use crate::calendar::Date;
use crate::money::Usd;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Severity {
    /// Good to know.
    Info,
    /// Easy to get wrong.
    Caution,
    /// Changes what the reader gets or owes.
    Warning,
}

/// What a reader must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub code: NoticeCode,
    /// How much it matters.
    pub severity: Severity,
    /// The law behind it.
    pub citations: Vec<Cite>,
}

/// What a notice says, with the amounts its sentence needs. One section a rule family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeCode {
    // Withdrawals.
    /// The taxes exceed what was withheld.
    MoreDueThanWithheld {
        /// By this.
        due: Usd,
    },
    /// More was withheld than the taxes.
    LessDueThanWithheld {
        /// By this.
        refund: Usd,
    },
    /// Hardship opens the account but does not lift the additional tax.
    HardshipNotExempt,
    /// State income tax is left out.
    StateTaxNotModeled,

    // Exceptions to the additional tax.
    /// A claimed exception is for IRAs only.
    IraOnlyException,
    /// A series of equal payments was modified: earlier payments bear the tax as well.
    SeriesModifiedRecapture,
    /// An excess deferral of an earlier year is income of that year.
    ExcessTaxedInEarlierYear,
    /// Disasters before January 26, 2021 had rules of their own.
    EarlierDisasterRules,
    /// Disaster income is counted in one year here; the law spreads it over three unless elected out.
    DisasterIncomeInOneYear,
    /// The long-term care figure is known from reports only.
    LongTermCareLimitReported,
    /// The payment can be put back.
    MayBeRepaid {
        /// Until this day.
        by: Date,
    },
    /// Several exceptions share the payment; the form has a number for that.
    SeveralExceptions,
    /// Exceptions cover a part of a payment that holds after-tax money; it is shared pro rata.
    ExemptPartHoldsAfterTaxMoney,
    /// Withholding on periodic payments follows Form W-4P.
    PeriodicWithholdingNotModeled,

    // Hardship.
    /// The plan must offer hardship distributions.
    PlanMustOfferHardship,
}

impl NoticeCode {
    /// The notice's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreDueThanWithheld { .. } => "more_due_than_withheld",
            Self::LessDueThanWithheld { .. } => "less_due_than_withheld",
            Self::HardshipNotExempt => "hardship_not_exempt",
            Self::StateTaxNotModeled => "state_tax_not_modeled",
            Self::IraOnlyException => "ira_only_exception",
            Self::SeriesModifiedRecapture => "series_modified_recapture",
            Self::ExcessTaxedInEarlierYear => "excess_taxed_in_earlier_year",
            Self::EarlierDisasterRules => "earlier_disaster_rules",
            Self::DisasterIncomeInOneYear => "disaster_income_in_one_year",
            Self::LongTermCareLimitReported => "long_term_care_limit_reported",
            Self::MayBeRepaid { .. } => "may_be_repaid",
            Self::SeveralExceptions => "several_exceptions",
            Self::ExemptPartHoldsAfterTaxMoney => "exempt_part_holds_after_tax_money",
            Self::PeriodicWithholdingNotModeled => "periodic_withholding_not_modeled",
            Self::PlanMustOfferHardship => "plan_must_offer_hardship",
        }
    }
}

impl Notice {
    /// A notice that is good to know.
    pub fn info(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Info, citations: citations.to_vec() }
    }

    /// A notice of something easy to get wrong.
    pub fn caution(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Caution, citations: citations.to_vec() }
    }

    /// A notice of something that changes what the reader gets or owes.
    pub fn warning(code: NoticeCode, citations: &[Cite]) -> Self {
        Self { code, severity: Severity::Warning, citations: citations.to_vec() }
    }
}
