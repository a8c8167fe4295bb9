//! What changed in the law, a sentence a change.

use k401_core::changes::Change as C;
use k401_core::distributions::exceptions::{BIRTH_OR_ADOPTION_LIMIT, DISASTER_LIMIT, EMERGENCY_LIMIT};
use k401_core::required_minimum::{excise_rate, excise_rate_if_corrected};

use crate::language::t;
use crate::{Language, Text, dollars, percent};

/// What a change is. Amounts and rates come from the rules.
pub fn rule_change(change: C, language: Language) -> String {
    let values = match change {
        C::BirthOrAdoption => vec![dollars(BIRTH_OR_ADOPTION_LIMIT)],
        C::Disasters => vec![dollars(DISASTER_LIMIT)],
        C::Emergency => vec![dollars(EMERGENCY_LIMIT)],
        C::LowerExcise => [excise_rate(2022), excise_rate(2023), excise_rate_if_corrected(2023)].map(percent).to_vec(),
        _ => vec![],
    };
    text(change).filled(language, &values)
}

const fn text(change: C) -> Text {
    match change {
        C::BirthOrAdoption => t!(
            "Up to {0} for the birth or adoption of a child is free of the 10% additional tax.",
            "Hasta {0} por el nacimiento o la adopción de un hijo quedan exentos del impuesto adicional del 10%.",
        ),
        C::RequiredFrom72 => t!(
            "Required withdrawals start at 72, not 70½, for people born from July 1949 on.",
            "Las distribuciones requeridas comienzan a los 72 años, no a los 70½, para los nacidos desde julio de 1949.",
        ),
        C::RequiredWaived => t!("No required withdrawals in 2020.", "No hubo distribuciones requeridas en 2020."),
        C::CoronavirusPayments => t!(
            "In 2020 only: payments for the coronavirus were free of the 10% additional tax.",
            "Solo en 2020: los pagos por el coronavirus quedaron exentos del impuesto adicional del 10%.",
        ),
        C::LoanOffsets => t!(
            "The regulation on loans that a plan offsets applies. After you leave the job, they can be rolled over until your tax return is due, as the law has said since 2018.",
            "Rige el reglamento sobre los préstamos que un plan compensa. Después de dejar el empleo se pueden reinvertir hasta que venza su declaración, como dice la ley desde 2018.",
        ),
        C::Disasters => t!(
            "Up to {0} for a federally declared disaster is free of the 10% additional tax, and higher loan limits apply. Enacted in 2022 for disasters from January 26, 2021.",
            "Hasta {0} por un desastre declarado por el gobierno federal quedan exentos del impuesto adicional del 10%, y rigen límites de préstamo mayores. Aprobado en 2022 para desastres desde el 26 de enero de 2021.",
        ),
        C::LifeTables => t!(
            "New life expectancy tables make required withdrawals smaller.",
            "Nuevas tablas de esperanza de vida reducen las distribuciones requeridas.",
        ),
        C::PeriodicPayments => t!(
            "Series of equal payments may use an interest rate of up to 5%, or 120% of the federal mid-term rate if that is higher. Required for series from 2023 on.",
            "Las series de pagos iguales pueden usar una tasa de interés de hasta el 5%, o del 120% de la tasa federal de mediano plazo si es mayor. Obligatorio para series desde 2023.",
        ),
        C::RequiredFrom73 => t!(
            "Required withdrawals start at 73 for people born from 1951 on.",
            "Las distribuciones requeridas comienzan a los 73 años para los nacidos desde 1951.",
        ),
        C::LowerExcise => t!(
            "The tax on a missed required withdrawal falls from {0} to {1}, or {2} if it is made up in time.",
            "El impuesto por una distribución requerida no retirada baja del {0} al {1}, o al {2} si se corrige a tiempo.",
        ),
        C::TerminalIllness => t!(
            "The 10% additional tax does not apply in terminal illness (from December 30, 2022).",
            "El impuesto adicional del 10% no se aplica en caso de enfermedad terminal (desde el 30 de diciembre de 2022).",
        ),
        C::PublicSafety => t!(
            "The rule of age 50 also covers 25 years of service, corrections staff and private firefighters (from December 30, 2022).",
            "La regla de los 50 años abarca también 25 años de servicio, el personal penitenciario y los bomberos privados (desde el 30 de diciembre de 2022).",
        ),
        C::BirthRepayment => t!(
            "Money taken out for a birth or adoption can be put back within three years (from December 30, 2022).",
            "El dinero retirado por un nacimiento o adopción se puede devolver en tres años (desde el 30 de diciembre de 2022).",
        ),
        C::RothEmployerMoney => t!(
            "Plans may let employees take employer contributions as Roth money (from December 30, 2022).",
            "Los planes pueden permitir que las aportaciones del empleador sean dinero Roth (desde el 30 de diciembre de 2022).",
        ),
        C::Emergency => t!(
            "Once a year, up to {0} for an emergency is free of the 10% additional tax.",
            "Una vez al año, hasta {0} por una emergencia quedan exentos del impuesto adicional del 10%.",
        ),
        C::DomesticAbuse => t!(
            "Victims of domestic abuse may take out an amount that rises with prices, free of the 10% additional tax.",
            "Las víctimas de violencia doméstica pueden retirar una cantidad que sube con los precios, exenta del impuesto adicional del 10%.",
        ),
        C::NoRequiredRoth => t!(
            "No required withdrawals from Roth money in a plan while the owner lives.",
            "No hay distribuciones requeridas del dinero Roth de un plan mientras viva el dueño.",
        ),
        C::EmergencySavings => t!(
            "Plans may offer emergency savings accounts for employees who are not highly paid.",
            "Los planes pueden ofrecer cuentas de ahorros de emergencia a empleados que no sean altamente remunerados.",
        ),
        C::CashOut => t!(
            "A plan may pay out a former employee's account of up to $7,000, not $5,000, without being asked.",
            "Un plan puede pagar sin que se le pida la cuenta de un exempleado de hasta $7,000, no $5,000.",
        ),
        C::HigherCatchUp => t!(
            "Higher catch-up contributions in the years in which you turn 60 to 63.",
            "Aportaciones compensatorias mayores en los años en que cumple de 60 a 63.",
        ),
        C::SeniorDeduction => t!(
            "From 2025 to 2028 a deduction for each person of 65 or older, less at higher incomes.",
            "De 2025 a 2028, una deducción por cada persona de 65 años o más, menor con ingresos más altos.",
        ),
        C::RothCatchUp => t!(
            "Catch-up contributions of people with higher wages must be Roth contributions.",
            "Las aportaciones compensatorias de personas con salarios más altos deben ser Roth.",
        ),
        C::LongTermCare => t!(
            "Premiums for long-term care insurance may be paid free of the 10% additional tax, if the plan offers it (from December 30, 2025).",
            "Las primas de un seguro de cuidado a largo plazo se pueden pagar exentas del impuesto adicional del 10%, si el plan lo ofrece (desde el 30 de diciembre de 2025).",
        ),
        C::NoLossDeduction => t!(
            "The deduction under which a loss in a 401(k) could once be claimed is gone for good; it was suspended from 2018 on.",
            "La deducción por la que antes se podía reclamar una pérdida en un 401(k) desaparece para siempre; estaba suspendida desde 2018.",
        ),
        C::RothCatchUpRegulation => t!(
            "The final regulation on Roth catch-up contributions applies; before, plans may follow a reasonable reading of the law.",
            "Rige el reglamento definitivo sobre las aportaciones compensatorias Roth; antes, los planes pueden seguir una lectura razonable de la ley.",
        ),
        C::SaversMatch => t!(
            "A Saver's Match, paid into the account, replaces the Saver's Credit.",
            "Una aportación del gobierno (Saver's Match), pagada a la cuenta, reemplaza el Crédito del Ahorrador.",
        ),
        C::SeniorDeductionEnds => t!(
            "The deduction for people of 65 or older is no longer in force.",
            "La deducción para personas de 65 años o más ya no está vigente.",
        ),
        C::RequiredFrom75 => t!(
            "Required withdrawals start at 75 for people born in 1960 or later; the first of them turn 75 in 2035.",
            "Las distribuciones requeridas comienzan a los 75 años para los nacidos en 1960 o después; los primeros cumplen 75 en 2035.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use std::collections::BTreeSet;

    /// §4974(a) before and after SECURE 2.0, sec. 302.
    #[test]
    fn rates_come_from_the_rules() {
        let sentence = rule_change(C::LowerExcise, Language::En);
        assert!(sentence.contains("from 50% to 25%, or 10% if"), "{sentence}");
    }

    #[test]
    fn every_change_has_a_sentence_of_its_own() {
        for language in Language::CHOICES {
            let sentences: BTreeSet<_> = C::ALL.iter().map(|change| rule_change(*change, language)).collect();
            assert_eq!(sentences.len(), C::ALL.len());
            assert!(sentences.iter().all(|sentence| sentence.ends_with('.') && !sentence.contains('{')));
        }
    }
}
