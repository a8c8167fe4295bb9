//! The sentence of each notice.

mod compare;
mod contributions;
mod exceptions;
mod loans;
mod periodic_payments;
mod required_minimum;
mod rollovers;

use k401_core::notice::NoticeCode as N;
use k401_core::text::written;

use crate::language::t;
use crate::{Language, Text, date, dollars, percent};

/// What a notice says.
pub fn notice(code: N, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match code {
        N::MoreDueThanWithheld { due } => (
            t!(
                "The plan withholds less than the taxes on this withdrawal: {0} is still due with your return.",
                "El plan retiene menos que los impuestos de este retiro: aún deberá {0} con su declaración.",
            ),
            vec![dollars(due)],
        ),
        N::LessDueThanWithheld { refund } => (
            t!(
                "The plan withholds more than the taxes on this withdrawal: {0} comes back with your return.",
                "El plan retiene más que los impuestos de este retiro: {0} se le devolverá con su declaración.",
            ),
            vec![dollars(refund)],
        ),
        N::HardshipNotExempt => (
            t!(
                "A hardship lets you take the money out. It does not lift the 10% additional tax: only an exception in the law does.",
                "Una dificultad económica le permite sacar el dinero. No elimina el impuesto adicional del 10%: solo lo hace una excepción de la ley.",
            ),
            vec![],
        ),
        N::StateTaxNotModeled => (
            t!(
                "State income tax is not included. Enter your state's rate to add it.",
                "No se incluye el impuesto estatal sobre el ingreso. Indique la tasa de su estado para añadirlo.",
            ),
            vec![],
        ),
        N::Loan(notice) => loans::notice(notice, language),
        // Contributions.
        N::RothCatchUpRequired { threshold } => (contributions::ROTH_CATCH_UP_REQUIRED, vec![dollars(threshold)]),
        N::RothCatchUpNotOffered { threshold } => (contributions::ROTH_CATCH_UP_NOT_OFFERED, vec![dollars(threshold)]),
        N::RothCatchUpWagesUnknown { threshold } => {
            (contributions::ROTH_CATCH_UP_WAGES_UNKNOWN, vec![dollars(threshold)])
        }
        N::CatchUpPlannedPretax { amount } => (contributions::CATCH_UP_PLANNED_PRETAX, vec![dollars(amount)]),
        N::CatchUpNotOffered { amount } => (contributions::CATCH_UP_NOT_OFFERED, vec![dollars(amount)]),
        N::HigherCatchUpOptional { amount } => (contributions::HIGHER_CATCH_UP_OPTIONAL, vec![dollars(amount)]),
        N::CompensationAboveLimit { limit } => (contributions::COMPENSATION_ABOVE_LIMIT, vec![dollars(limit)]),
        N::MatchLeftUnclaimed { amount } => (contributions::MATCH_LEFT_UNCLAIMED, vec![dollars(amount)]),
        N::AnnualAdditionsExceeded { excess } => (contributions::ANNUAL_ADDITIONS_EXCEEDED, vec![dollars(excess)]),
        N::AfterTaxNeedsPlan => (contributions::AFTER_TAX_NEEDS_PLAN, vec![]),
        N::PaceExceedsPay { per_pay_period } => (contributions::PACE_EXCEEDS_PAY, vec![dollars(per_pay_period)]),
        N::FrontLoadingLosesMatch { per_pay_period } => {
            (contributions::FRONT_LOADING_LOSES_MATCH, vec![dollars(per_pay_period)])
        }
        N::ExcessDeferral { excess, year, by } => {
            (contributions::EXCESS_DEFERRAL, vec![dollars(excess), written(year), date(by, language)])
        }
        N::ExcessDeferralTaxedTwice { year } => (contributions::EXCESS_DEFERRAL_TAXED_TWICE, vec![written(year)]),
        N::ExcessRothDeferral => (contributions::EXCESS_ROTH_DEFERRAL, vec![]),
        N::HighlyCompensatedThisYear { threshold, year } => {
            (contributions::HIGHLY_COMPENSATED_THIS_YEAR, vec![dollars(threshold), written(year)])
        }
        N::HighlyCompensatedNextYear { threshold, year } => {
            (contributions::HIGHLY_COMPENSATED_NEXT_YEAR, vec![dollars(threshold), written(year)])
        }
        N::KeyEmployeeIfOfficer { threshold, year } => {
            (contributions::KEY_EMPLOYEE_IF_OFFICER, vec![dollars(threshold), written(year)])
        }
        // Required minimum distributions.
        N::RequiredMinimumNotRequired(_)
        | N::ApplicableAgeNotFinal
        | N::FirstDistributionMayWait { .. }
        | N::FirstDistributionMayBeDue { .. }
        | N::TwoDistributionsDue { .. }
        | N::RequiredMinimumShortfall { .. }
        | N::StillWorkingOnlyThisEmployer
        | N::RequiredMinimumNotRolledOver
        | N::RequiredMinimumProjection => return required_minimum::notice(code, language),
        // Periodic payments.
        N::SeriesLockedUntil { .. }
        | N::SeriesNotNeeded
        | N::SeriesRecapture { .. }
        | N::SeriesNoRecapture
        | N::SeriesNeedsSeparation
        | N::SeriesOneAccount
        | N::SeriesOneSwitch
        | N::SeriesYearlyMethod
        | N::SeriesRateCeiling
        | N::SeriesJointAnnuityDerived => return periodic_payments::notice(code, language),
        // Rollovers, Roth conversions and losses.
        N::ReplaceWithheldAmount { withheld, deadline } => {
            (rollovers::REPLACE_WITHHELD_AMOUNT, vec![dollars(withheld), date(deadline, language)])
        }
        N::RolloverTooLate { deadline } => (rollovers::ROLLOVER_TOO_LATE, vec![date(deadline, language)]),
        N::NotEligibleForRollover => (rollovers::NOT_ELIGIBLE_FOR_ROLLOVER, vec![]),
        N::AfterTaxMoneyCanGoElsewhere => (rollovers::AFTER_TAX_MONEY_CAN_GO_ELSEWHERE, vec![]),
        N::AfterTaxMoneyOnlyDirectlyToPlan => (rollovers::AFTER_TAX_MONEY_ONLY_DIRECTLY_TO_PLAN, vec![]),
        N::SeparationExceptionLostInIra => (rollovers::SEPARATION_EXCEPTION_LOST_IN_IRA, vec![]),
        N::ConversionRecapture { until } => (rollovers::CONVERSION_RECAPTURE, vec![date(until, language)]),
        N::TaxPaidFromConversion { additional_tax } => {
            (rollovers::TAX_PAID_FROM_CONVERSION, vec![dollars(additional_tax)])
        }
        N::NoWithholdingInPlan => (rollovers::NO_WITHHOLDING_IN_PLAN, vec![]),
        N::ConversionIsFinal => (rollovers::CONVERSION_IS_FINAL, vec![]),
        N::BreakEvenAssumesEqualGrowth => (rollovers::BREAK_EVEN_ASSUMES_EQUAL_GROWTH, vec![]),
        N::BasisLossDeductibleBefore2018 => (rollovers::BASIS_LOSS_DEDUCTIBLE_BEFORE_2018, vec![]),
        N::CapitalLossCarriedOver { carried } => (rollovers::CAPITAL_LOSS_CARRIED_OVER, vec![dollars(carried)]),
        N::NoLumpSum => (rollovers::NO_LUMP_SUM, vec![]),
        N::StockLaterChangesNotIncluded => (rollovers::STOCK_LATER_CHANGES_NOT_INCLUDED, vec![]),
        N::RolloverEndsStockTreatment => (rollovers::ROLLOVER_ENDS_STOCK_TREATMENT, vec![]),
        N::IraOnlyException
        | N::SeriesModifiedRecapture
        | N::ExcessTaxedInEarlierYear
        | N::EarlierDisasterRules
        | N::DisasterIncomeInOneYear
        | N::LongTermCareLimitReported
        | N::MayBeRepaid { .. }
        | N::SeveralExceptions
        | N::ExemptPartHoldsAfterTaxMoney
        | N::PeriodicWithholdingNotModeled
        | N::PlanMustOfferHardship => exceptions::sentence(code, language),
        // Comparisons.
        N::CompareGrowthAssumed => (compare::GROWTH_ASSUMED, vec![]),
        N::CompareLaterTaxNotIncluded => (compare::LATER_TAX_NOT_INCLUDED, vec![]),
        N::CompareAllPretax => (compare::ALL_PRETAX, vec![]),
        N::ComparePlanDecides => (compare::PLAN_DECIDES, vec![]),
        N::CompareLoanRepaid { rate } => (compare::LOAN_REPAID, vec![percent(rate)]),
    };
    text.filled(language, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::calendar::Date;
    use k401_core::facts::Choice;
    use k401_core::money::usd;
    use k401_core::required_minimum::NotRequired;

    #[test]
    fn an_excess_deferral_names_amount_year_and_day() {
        let by = Date::of(2027, 4, 15).expect("a date");
        let code = N::ExcessDeferral { excess: usd(525), year: 2026, by };
        let english = notice(code, Language::En);
        assert!(english.starts_with("You would defer $525 too much."), "{english}");
        for part in ["taxed in 2026", &date(by, Language::En)] {
            assert!(english.contains(part), "{english}");
        }
        assert!(!notice(code, Language::Es).contains('{'));
    }

    /// Sentences of families whose match has a last arm for other families' notices: none may fall into it.
    #[test]
    fn every_notice_of_the_later_families_has_a_sentence() {
        let day = Date::of(2027, 4, 1).unwrap();
        let mut codes: Vec<N> = NotRequired::ALL.iter().map(|reason| N::RequiredMinimumNotRequired(*reason)).collect();
        codes.extend([
            N::ApplicableAgeNotFinal,
            N::FirstDistributionMayWait { due_by: day },
            N::FirstDistributionMayBeDue { due_by: day },
            N::TwoDistributionsDue { due_by: day, total: usd(8_087) },
            N::RequiredMinimumShortfall { shortfall: usd(1_000), excise: usd(250) },
            N::StillWorkingOnlyThisEmployer,
            N::RequiredMinimumNotRolledOver,
            N::RequiredMinimumProjection,
            N::SeriesLockedUntil { ends_on: day },
            N::SeriesNotNeeded,
            N::SeriesRecapture { amount: usd(2_110) },
            N::SeriesNoRecapture,
            N::SeriesNeedsSeparation,
            N::SeriesOneAccount,
            N::SeriesOneSwitch,
            N::SeriesYearlyMethod,
            N::SeriesRateCeiling,
            N::SeriesJointAnnuityDerived,
        ]);
        assert_eq!(NotRequired::NAMES.len(), 4);
        for language in Language::CHOICES {
            let sentences: std::collections::BTreeSet<String> =
                codes.iter().map(|code| notice(*code, language)).collect();
            assert_eq!(sentences.len(), codes.len());
            assert!(sentences.iter().all(|sentence| sentence.len() > 40 && !sentence.contains('{')));
        }
    }
}
