//! Every figure of a year as a flat list, for the reader, for the engine's `figures` call and for the exports.

use super::{ByStatus, Cited, Figures, Provision};
use crate::authority::Cite;
use crate::facts::FilingStatus;
use crate::money::{Rate, Usd};

/// What a listed figure is. Status-dependent ones come once for each schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureKey {
    /// §402(g).
    ElectiveDeferralLimit,
    /// §414(v), age 50.
    CatchUpLimit,
    /// §414(v), ages 60 to 63.
    HigherCatchUpLimit,
    /// §414(v)(7).
    RothCatchUpWageThreshold,
    /// §415(c).
    AnnualAdditionsLimit,
    /// §401(a)(17).
    CompensationLimit,
    /// §414(q).
    HighlyCompensatedEmployeeThreshold,
    /// §416(i).
    KeyEmployeeOfficerThreshold,
    /// §219(b)(5)(A).
    IraContributionLimit,
    /// §219(b)(5)(B).
    IraCatchUpLimit,
    /// §72(t)(2)(K).
    DomesticAbuseLimit,
    /// §72(t)(2)(N).
    LongTermCareLimit,
    /// §1(j): taxable income above which the rate applies.
    BracketOver {
        /// Whose schedule.
        status: FilingStatus,
        /// The rate above the edge.
        rate: Rate,
    },
    /// §63(c).
    StandardDeduction(FilingStatus),
    /// §63(f).
    AdditionalStandardDeductionUnmarried,
    /// §63(f).
    AdditionalStandardDeductionMarried,
}

impl FigureKey {
    /// The figure's name, as data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ElectiveDeferralLimit => "elective_deferral_limit",
            Self::CatchUpLimit => "catch_up_limit",
            Self::HigherCatchUpLimit => "higher_catch_up_limit",
            Self::RothCatchUpWageThreshold => "roth_catch_up_wage_threshold",
            Self::AnnualAdditionsLimit => "annual_additions_limit",
            Self::CompensationLimit => "compensation_limit",
            Self::HighlyCompensatedEmployeeThreshold => "highly_compensated_employee_threshold",
            Self::KeyEmployeeOfficerThreshold => "key_employee_officer_threshold",
            Self::IraContributionLimit => "ira_contribution_limit",
            Self::IraCatchUpLimit => "ira_catch_up_limit",
            Self::DomesticAbuseLimit => "domestic_abuse_limit",
            Self::LongTermCareLimit => "long_term_care_limit",
            Self::BracketOver { .. } => "bracket_over",
            Self::StandardDeduction(_) => "standard_deduction",
            Self::AdditionalStandardDeductionUnmarried => "additional_standard_deduction_unmarried",
            Self::AdditionalStandardDeductionMarried => "additional_standard_deduction_married",
        }
    }
}

/// A figure's amount, or that its provision does not apply in the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// In dollars.
    Of(Usd),
    /// Not in force.
    NotInForce,
}

/// A listed figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub key: FigureKey,
    /// How much.
    pub amount: Amount,
    /// Where it was announced.
    pub cite: Cite,
}

/// The four schedules the figures distinguish.
const SCHEDULES: [FilingStatus; 4] = [
    FilingStatus::Single,
    FilingStatus::MarriedFilingJointly,
    FilingStatus::MarriedFilingSeparately,
    FilingStatus::HeadOfHousehold,
];

impl Figures {
    /// Every figure of the year.
    pub fn list(&self) -> Vec<Figure> {
        use FigureKey as K;
        let mut all = Vec::new();
        push(&mut all, K::ElectiveDeferralLimit, &self.elective_deferral_limit);
        push(&mut all, K::CatchUpLimit, &self.catch_up_limit);
        push_provision(&mut all, K::HigherCatchUpLimit, &self.higher_catch_up_limit);
        push_provision(&mut all, K::RothCatchUpWageThreshold, &self.roth_catch_up_wage_threshold);
        push(&mut all, K::AnnualAdditionsLimit, &self.annual_additions_limit);
        push(&mut all, K::CompensationLimit, &self.compensation_limit);
        push(&mut all, K::HighlyCompensatedEmployeeThreshold, &self.highly_compensated_employee_threshold);
        push(&mut all, K::KeyEmployeeOfficerThreshold, &self.key_employee_officer_threshold);
        push(&mut all, K::IraContributionLimit, &self.ira_contribution_limit);
        push(&mut all, K::IraCatchUpLimit, &self.ira_catch_up_limit);
        push_provision(&mut all, K::DomesticAbuseLimit, &self.domestic_abuse_limit);
        push_provision(&mut all, K::LongTermCareLimit, &self.long_term_care_limit);
        push(&mut all, K::AdditionalStandardDeductionUnmarried, &self.additional_standard_deduction_unmarried);
        push(&mut all, K::AdditionalStandardDeductionMarried, &self.additional_standard_deduction_married);
        for status in SCHEDULES {
            all.push(at_status(K::StandardDeduction(status), self.standard_deduction, status));
        }
        for status in SCHEDULES {
            let brackets = self.tax_brackets.value.of(status);
            for (number, rate) in super::TAX_RATES.into_iter().enumerate() {
                let over = number.checked_sub(1).and_then(|before| brackets.get(before)).copied();
                let amount = Amount::Of(over.unwrap_or(Usd::ZERO));
                all.push(Figure { key: K::BracketOver { status, rate }, amount, cite: self.tax_brackets.cite });
            }
        }
        all
    }
}

#[inline(never)]
fn push(all: &mut Vec<Figure>, key: FigureKey, figure: &Cited<Usd>) {
    all.push(Figure { key, amount: Amount::Of(figure.value), cite: figure.cite });
}

#[inline(never)]
fn push_provision(all: &mut Vec<Figure>, key: FigureKey, figure: &Provision<Usd>) {
    match figure {
        Provision::InForce(cited) => push(all, key, cited),
        Provision::NotInForce(cite) => all.push(Figure { key, amount: Amount::NotInForce, cite: *cite }),
    }
}

const fn at_status(key: FigureKey, figure: Cited<ByStatus<Usd>>, status: FilingStatus) -> Figure {
    Figure { key, amount: Amount::Of(figure.value.of(status)), cite: figure.cite }
}
