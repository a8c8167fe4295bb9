//! The sentence of each notice.

mod periodic_payments;
mod required_minimum;

use k401_core::notice::NoticeCode as N;

use crate::language::t;
use crate::{Language, Text, dollars};

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
