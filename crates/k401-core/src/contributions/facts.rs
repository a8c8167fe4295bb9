//! The facts of a person's contributions for a year, checked.

use super::match_formula::{MatchTier, read_employer};
use super::other_plan::{OtherPlan, read_other_plans};
use crate::calendar::BirthDate;
use crate::facts::{Draft, FactError, Reader, Relation, read_own_birth_date};
use crate::figures::{Figures, NEWEST};
use crate::money::Usd;

/// The most paydays in a year: daily pay in a leap year.
const MOST_PAY_PERIODS: u32 = 366;

/// The facts of a person's contributions to a plan for a year. Amounts in dollars for the whole calendar year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContributionFacts {
    /// The figures of the year.
    pub figures: &'static Figures,
    /// The participant's birth date.
    pub birth_date: BirthDate,
    /// Pay from this employer for the year before deferrals, §415(c)(3).
    pub compensation: Usd,
    /// Last year's Social Security wages from this employer, box 3 of Form W-2; nothing when not said.
    pub prior_year_fica_wages: Option<Usd>,
    /// The plan takes catch-up contributions.
    pub is_catch_up_offered: bool,
    /// The plan takes the higher ones of ages 60 to 63.
    pub is_higher_catch_up_offered: bool,
    /// The plan has a designated Roth account.
    pub is_roth_offered: bool,
    /// The plan takes after-tax contributions.
    pub is_after_tax_offered: bool,
    /// Pre-tax deferrals planned.
    pub planned_pretax: Usd,
    /// Roth deferrals planned.
    pub planned_roth: Usd,
    /// After-tax contributions planned, which are not deferrals.
    pub planned_after_tax: Usd,
    /// The match formula, lowest step first.
    pub match_tiers: Vec<MatchTier>,
    /// The employer's contributions that need no deferral.
    pub nonelective: Usd,
    /// The plan settles the match over the whole year; nothing when not said.
    pub has_match_true_up: Option<bool>,
    /// The person's other plans.
    pub other_plans: Vec<OtherPlan>,
    /// Paydays in the year.
    pub pay_periods: Option<u32>,
    /// Paydays still to come.
    pub pay_periods_left: Option<u32>,
    /// Deferred to this plan so far this year.
    pub contributed_so_far: Usd,
}

impl ContributionFacts {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem of every field.
    pub fn check(draft: &Draft) -> Result<Self, Vec<FactError>> {
        Reader::check(draft, Self::read)
    }

    /// Reads the facts of a person's contributions from a draft.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let figures = reader.tax_year("taxYear");
        let birth_date = read_own_birth_date(reader, figures);
        let compensation = reader.required_usd("compensation");
        let prior_year_fica_wages = reader.usd("priorYearFicaWages");
        let is_catch_up_offered = reader.flag_or("catchUpOffered", true);
        let is_higher_catch_up_offered = reader.flag_or("higherCatchUpOffered", true);
        let is_roth_offered = reader.flag_or("rothOffered", true);
        let is_after_tax_offered = reader.flag_or("afterTaxOffered", true);
        let [planned_pretax, planned_roth, planned_after_tax] = read_planned(reader);
        let (match_tiers, nonelective) = read_employer(reader);
        let has_match_true_up = reader.optional_flag("matchTrueUp");
        let other_plans = read_other_plans(reader);
        let pay_periods = reader.whole("payPeriods", 1, MOST_PAY_PERIODS);
        let pay_periods_left = reader.whole("payPeriodsLeft", 0, pay_periods.unwrap_or(MOST_PAY_PERIODS));
        let contributed_so_far = reader.usd_or_zero("contributedSoFar");
        reader.only_with("payPeriodsLeft", "payPeriods");
        let facts = Self {
            figures: figures.unwrap_or(NEWEST),
            birth_date,
            compensation,
            prior_year_fica_wages,
            is_catch_up_offered,
            is_higher_catch_up_offered,
            is_roth_offered,
            is_after_tax_offered,
            planned_pretax,
            planned_roth,
            planned_after_tax,
            match_tiers,
            nonelective,
            has_match_true_up,
            other_plans,
            pay_periods,
            pay_periods_left,
            contributed_so_far,
        };
        if reader.is_whole() {
            facts.check_plan_features(reader);
            facts.check_pay_covers_everything(reader);
        }
        facts
    }

    /// Deferrals to the other plans of this employer, or of other employers.
    pub fn other_deferrals(&self, is_same_employer: bool) -> Usd {
        let plans = self.other_plans.iter().filter(|plan| plan.is_same_employer == is_same_employer);
        plans.fold(Usd::ZERO, |sum, plan| sum.plus(plan.deferrals))
    }

    /// Whatever else goes into the other plans of this employer.
    pub fn other_contributions(&self) -> Usd {
        let plans = self.other_plans.iter().filter(|plan| plan.is_same_employer);
        plans.fold(Usd::ZERO, |sum, plan| sum.plus(plan.other_contributions))
    }

    fn check_plan_features(&self, reader: &mut Reader<'_>) {
        if self.planned_roth.is_positive() && !self.is_roth_offered {
            reader.contradicts("planned.roth", "rothOffered", Relation::OnlyWith);
        }
        if self.planned_after_tax.is_positive() && !self.is_after_tax_offered {
            reader.contradicts("planned.afterTax", "afterTaxOffered", Relation::OnlyWith);
        }
    }

    /// Deferrals and after-tax contributions come out of pay, so all of them together cannot exceed it.
    fn check_pay_covers_everything(&self, reader: &mut Reader<'_>) {
        let planned = self.planned_pretax.plus(self.planned_roth);
        let with_after_tax = planned.plus(self.planned_after_tax);
        let in_this_plan = planned.max(self.contributed_so_far).plus(self.planned_after_tax);
        if with_after_tax > self.compensation {
            reader.contradicts("planned", "compensation", Relation::NotAbove);
        } else if in_this_plan > self.compensation {
            reader.contradicts("contributedSoFar", "compensation", Relation::NotAbove);
        } else if in_this_plan.plus(self.other_deferrals(true)) > self.compensation {
            reader.contradicts("otherPlans", "compensation", Relation::NotAbove);
        }
    }
}

fn read_planned(reader: &mut Reader<'_>) -> [Usd; 3] {
    let planned = reader.record("planned", |inner| {
        Some([inner.usd_or_zero("pretax"), inner.usd_or_zero("roth"), inner.usd_or_zero("afterTax")])
    });
    planned.unwrap_or([Usd::ZERO; 3])
}
