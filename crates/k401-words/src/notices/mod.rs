//! The sentence of each notice.

mod exceptions;

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
