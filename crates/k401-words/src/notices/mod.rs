//! The sentence of each notice.

mod contributions;
mod exceptions;
mod loans;
mod periodic_payments;
mod required_minimum;

use k401_core::notice::NoticeCode as N;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// What a notice says.
pub fn notice(code: N, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match code {
        N::MoreDueThanWithheld { due } => (
            t(
                "The plan withholds less than the taxes on this withdrawal: {0} is still due with your return.",
                "El plan retiene menos que los impuestos de este retiro: aún deberá {0} con su declaración.",
            ),
            vec![dollars(due)],
        ),
        N::LessDueThanWithheld { refund } => (
            t(
                "The plan withholds more than the taxes on this withdrawal: {0} comes back with your return.",
                "El plan retiene más que los impuestos de este retiro: {0} se le devolverá con su declaración.",
            ),
            vec![dollars(refund)],
        ),
        N::HardshipNotExempt => (
            t(
                "A hardship lets you take the money out. It does not lift the 10% additional tax: only an exception in the law does.",
                "Una dificultad económica le permite sacar el dinero. No elimina el impuesto adicional del 10%: solo lo hace una excepción de la ley.",
            ),
            vec![],
        ),
        N::StateTaxNotModeled => (
            t(
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
            (contributions::EXCESS_DEFERRAL, vec![dollars(excess), year.to_string(), date(by, language)])
        }
        N::ExcessDeferralTaxedTwice { year } => (contributions::EXCESS_DEFERRAL_TAXED_TWICE, vec![year.to_string()]),
        N::ExcessRothDeferral => (contributions::EXCESS_ROTH_DEFERRAL, vec![]),
        N::HighlyCompensatedThisYear { threshold, year } => {
            (contributions::HIGHLY_COMPENSATED_THIS_YEAR, vec![dollars(threshold), year.to_string()])
        }
        N::HighlyCompensatedNextYear { threshold, year } => {
            (contributions::HIGHLY_COMPENSATED_NEXT_YEAR, vec![dollars(threshold), year.to_string()])
        }
        N::KeyEmployeeIfOfficer { threshold, year } => {
            (contributions::KEY_EMPLOYEE_IF_OFFICER, vec![dollars(threshold), year.to_string()])
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
        N::ReplaceWithheldAmount { withheld, deadline } => (
            t(
                "The plan withholds {0}. To roll over the whole amount, add that much from other money by {1}. The amount withheld comes back through your return.",
                "El plan retiene {0}. Para reinvertir toda la cantidad, añada esa suma con otro dinero a más tardar el {1}. Lo retenido se le acredita en su declaración.",
            ),
            vec![dollars(withheld), date(deadline, language)],
        ),
        N::RolloverTooLate { deadline } => (
            t(
                "The last day was {0}. The IRS waives the 60 days for listed reasons, such as illness or an error of the bank, if you certify one in writing (Rev. Proc. 2020-46).",
                "El último día fue el {0}. El IRS exime del plazo de 60 días por motivos listados, como enfermedad o un error del banco, si usted certifica uno por escrito (Rev. Proc. 2020-46).",
            ),
            vec![date(deadline, language)],
        ),
        N::NotEligibleForRollover => (
            t(
                "This payment cannot be rolled over, so it is taxed like a withdrawal. If it is put into an IRA anyway, it counts as a contribution and may be too much.",
                "Este pago no se puede reinvertir, por lo que tributa como un retiro. Si aun así se deposita en una cuenta IRA, cuenta como aportación y podría ser excesiva.",
            ),
            vec![],
        ),
        N::AfterTaxMoneyCanGoElsewhere => (
            t(
                "Money you did not pay tax on counts as rolled over first. You may send the after-tax part to a Roth IRA or keep it, without tax, when the rest is rolled over in full.",
                "El dinero que no ha tributado cuenta como lo primero que se reinvierte. Puede enviar la parte ya tributada a una cuenta Roth IRA o quedársela, sin impuesto, cuando el resto se reinvierte por completo.",
            ),
            vec![],
        ),
        N::AfterTaxMoneyOnlyDirectlyToPlan => (
            t(
                "Another employer plan takes after-tax or Roth money only when the old plan sends it directly.",
                "Otro plan de empleador acepta dinero ya tributado o Roth solo cuando el plan anterior lo envía directamente.",
            ),
            vec![],
        ),
        N::SeparationExceptionLostInIra => (
            t(
                "Leaving the employer in or after the year you reach 55 can free plan money of the 10% additional tax. In an IRA that exception does not apply.",
                "Dejar al empleador en el año en que cumple 55 o después puede eximir el dinero del plan del impuesto adicional del 10%. En una cuenta IRA esa excepción no se aplica.",
            ),
            vec![],
        ),
        N::ConversionRecapture { until } => (
            t(
                "If you take converted money out before {0}, the 10% additional tax applies to the part that was taxed, unless an exception fits.",
                "Si retira dinero convertido antes del {0}, se aplica el impuesto adicional del 10% a la parte que tributó, salvo que corresponda una excepción.",
            ),
            vec![date(until, language)],
        ),
        N::TaxPaidFromConversion { additional_tax } => (
            t(
                "The part used for the income tax is a distribution: the 10% additional tax on it, {0}, is due as well.",
                "La parte usada para el impuesto sobre el ingreso es una distribución: también se adeuda su impuesto adicional del 10%, {0}.",
            ),
            vec![dollars(additional_tax)],
        ),
        N::NoWithholdingInPlan => (
            t(
                "The plan withholds nothing from a conversion inside the plan. You may need to pay estimated tax.",
                "El plan no retiene nada de una conversión dentro del plan. Es posible que deba pagar impuesto estimado.",
            ),
            vec![],
        ),
        N::ConversionIsFinal => (t("A conversion cannot be undone.", "Una conversión no se puede deshacer."), vec![]),
        N::BreakEvenAssumesEqualGrowth => (
            t(
                "The break-even rate assumes that all money grows equally fast wherever it is. Other money often grows more slowly, because its earnings are taxed each year.",
                "La tasa de equilibrio supone que todo el dinero crece igual dondequiera que esté. El otro dinero suele crecer más despacio, porque sus ganancias tributan cada año.",
            ),
            vec![],
        ),
        N::BasisLossDeductibleBefore2018 => (
            t(
                "Through 2017 this loss was a miscellaneous itemized deduction, for the part above 2% of adjusted gross income.",
                "Hasta 2017 esta pérdida era una deducción detallada miscelánea, por la parte superior al 2% del ingreso bruto ajustado.",
            ),
            vec![],
        ),
        N::CapitalLossCarriedOver { carried } => (
            t(
                "{0} is carried to the next year. A part of the deduction that your taxable income cannot absorb is carried over too, which is not included.",
                "{0} se traslada al año siguiente. También se traslada la parte de la deducción que su ingreso tributable no absorbe, lo cual no se incluye.",
            ),
            vec![dollars(carried)],
        ),
        N::NoLumpSum => (
            t(
                "The treatment of employer stock needs the whole balance paid out in one tax year, after you leave the employer, reach 59½, or another event in the law. Without it the full value is ordinary income.",
                "El trato de las acciones del empleador requiere que todo el saldo se pague en un solo año tributario, después de dejar al empleador, cumplir 59½ años u otro hecho previsto por la ley. Sin ello, todo el valor es ingreso ordinario.",
            ),
            vec![],
        ),
        N::StockLaterChangesNotIncluded => (
            t(
                "The sale is assumed at the value on the day the shares were paid out. A later rise or fall is a capital gain or loss by how long you held them.",
                "Se supone la venta al valor del día en que se entregaron las acciones. Un alza o baja posterior es una ganancia o pérdida de capital según el tiempo que las tuvo.",
            ),
            vec![],
        ),
        N::RolloverEndsStockTreatment => (
            t(
                "Shares rolled over to an IRA are not taxed now, but all of their value is ordinary income when it is taken out.",
                "Las acciones reinvertidas en una cuenta IRA no tributan ahora, pero todo su valor es ingreso ordinario cuando se retira.",
            ),
            vec![],
        ),
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
