//! §402(g): the deferrals of one person to all plans, pre-tax and Roth together.

use super::catch_up::CatchUp;
use super::{ContributionFacts, ContributionLine as L};
use crate::authority::{Cite, IRC_401, IRC_402, IRC_402A, IRC_414, IRC_415, REG_CATCH_UP_EXCLUSION};
use crate::worksheet::{Entry, Worksheet};

const SHARED_WITH_ROTH: Cite = cite!(IRC_402A, "(c)(2)");
const ALL_PLANS: Cite = cite!(IRC_402, "(g)(3)");
const ONE_EMPLOYER: Cite = cite!(IRC_401, "(a)(30)");

/// The pay, the year's figure, and what the two leave to defer before catch-ups.
#[derive(Clone, Copy, Debug)]
pub(super) struct DeferralLimit {
    pub compensation: Entry,
    pub figure: Entry,
    pub limit: Entry,
}

/// Writes the limit: nobody defers more than their pay, which is also the share limit of §415(c)(1)(B).
pub(super) fn write_deferral_limit(sheet: &mut Worksheet, facts: &ContributionFacts) -> DeferralLimit {
    let compensation = sheet.entered(L::Compensation, facts.compensation);
    let announced = facts.figures.elective_deferral_limit;
    let figure = sheet.figure(L::ElectiveDeferralFigure, announced.value, announced.cite);
    let cites = [cite!(IRC_402, "(g)(1)"), SHARED_WITH_ROTH, cite!(IRC_415, "(c)(1)(B)")];
    let limit = sheet.lesser_of(L::ElectiveDeferralLimit, &[figure, compensation], &cites);
    DeferralLimit { compensation, figure, limit }
}

/// What is deferred where, and how much of it this plan can take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deferrals {
    /// To this plan so far this year.
    pub so_far: Entry,
    /// To this plan this year: planned, or already contributed when that is more.
    pub in_plan: Entry,
    /// To all plans of this employer.
    pub of_employer: Entry,
    /// To plans of other employers.
    pub other_employers: Entry,
    /// The limit of this employer's plans, catch-ups included.
    pub total_limit: Entry,
    /// The limit of the person over all plans.
    pub personal_limit: Entry,
    /// The most that can go into this plan, given the others.
    pub full: Entry,
}

/// Writes the deferrals and what the limits leave for this plan.
pub(super) fn write_deferrals(
    sheet: &mut Worksheet,
    facts: &ContributionFacts,
    limit: DeferralLimit,
    catch_up: &CatchUp,
) -> Deferrals {
    let total_limit = sheet.sum(L::TotalDeferralLimit, &[limit.limit, catch_up.limit], &[ONE_EMPLOYER]);
    // The person's limit counts the catch-up at their age whatever each plan calls it, Treas. Reg. §1.402(g)-2(b).
    let personal = [cite!(IRC_402, "(g)(1)"), cite!(IRC_414, "(v)(3)(A)"), cite!(REG_CATCH_UP_EXCLUSION, "(b)")];
    let personal_limit = sheet.sum(L::PersonalDeferralLimit, &[limit.figure, catch_up.at_age], &personal);
    let pretax = sheet.entered(L::PlannedPretax, facts.planned_pretax);
    let roth = sheet.entered(L::PlannedRoth, facts.planned_roth);
    let planned = sheet.sum(L::PlannedDeferrals, &[pretax, roth], &[SHARED_WITH_ROTH]);
    let so_far = sheet.entered(L::ContributedSoFar, facts.contributed_so_far);
    let in_plan = sheet.greater_of(L::DeferralsInPlan, &[planned, so_far], &[]);
    let same_employer = sheet.entered(L::DeferralsSameEmployer, facts.other_deferrals(true));
    let of_employer = sheet.sum(L::EmployerDeferrals, &[in_plan, same_employer], &[ONE_EMPLOYER]);
    let other_employers = sheet.entered(L::DeferralsOtherEmployers, facts.other_deferrals(false));
    let in_employer = sheet.remainder(L::PlanDeferralRoom, total_limit, &[same_employer], &[ONE_EMPLOYER]);
    let of_person =
        sheet.remainder(L::PersonalDeferralRoom, personal_limit, &[same_employer, other_employers], &[ALL_PLANS]);
    let full = sheet.lesser_of(L::FullDeferral, &[in_employer, of_person], &[]);
    Deferrals { so_far, in_plan, of_employer, other_employers, total_limit, personal_limit, full }
}
