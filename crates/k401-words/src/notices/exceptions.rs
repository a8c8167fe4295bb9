//! Sentences of the notices about exceptions and hardship.

use k401_core::notice::NoticeCode as N;

use crate::language::t;
use crate::{Language, Text, date};

/// What a notice of these families says.
pub fn sentence(code: N, language: Language) -> (Text, Vec<String>) {
    let text = match code {
        N::MayBeRepaid { by } => {
            let text = t!(
                "You may put this money back until {0}. The tax on what you put back is then refunded.",
                "Puede devolver este dinero hasta el {0}. El impuesto sobre lo que devuelva se le reembolsa.",
            );
            return (text, vec![date(by, language)]);
        }
        N::IraOnlyException => t!(
            "First home, higher education and health premiums while unemployed lift the additional tax on an IRA, not on a 401(k).",
            "La primera vivienda, los estudios superiores y las primas de seguro médico durante el desempleo eliminan el impuesto adicional en una cuenta IRA, no en un 401(k).",
        ),
        N::SeriesModifiedRecapture => t!(
            "Changing the payments too early brings back the 10% additional tax on all earlier ones, with interest. That is not included here.",
            "Modificar los pagos demasiado pronto hace exigible el impuesto adicional del 10% sobre todos los anteriores, con intereses. Eso no se incluye aquí.",
        ),
        N::ExcessTaxedInEarlierYear => t!(
            "An excess deferral is income of the year of the deferral; only its earnings are income of this year. Enter only the earnings here.",
            "El exceso de aportaciones es ingreso del año de la aportación; solo sus ganancias son ingreso de este año. Indique aquí solo las ganancias.",
        ),
        N::EarlierDisasterRules => t!(
            "Disasters that began before January 26, 2021 had rules of their own, which are not included.",
            "Los desastres que comenzaron antes del 26 de enero de 2021 tenían reglas propias, que no se incluyen.",
        ),
        N::DisasterIncomeInOneYear => t!(
            "The income of a disaster distribution is spread over three years unless you choose one. Here it all counts in this year.",
            "El ingreso de una distribución por desastre se reparte en tres años, a menos que elija uno solo. Aquí todo cuenta en este año.",
        ),
        N::LongTermCareLimitReported => t!(
            "The dollar limit for long-term care is known from reports of the IRS notice.",
            "El límite en dólares para cuidado a largo plazo se conoce por informes sobre el aviso del IRS.",
        ),
        N::SeveralExceptions => t!(
            "Several exceptions share this withdrawal: Form 5329 has number 99 for that.",
            "Varias excepciones comparten este retiro: el Formulario 5329 tiene el número 99 para eso.",
        ),
        N::ExemptPartHoldsAfterTaxMoney => t!(
            "The exceptions cover part of a withdrawal that holds after-tax money. Each dollar covered counts with the same share of it.",
            "Las excepciones cubren parte de un retiro que contiene dinero ya tributado. Cada dólar cubierto cuenta con la misma proporción de él.",
        ),
        N::PeriodicWithholdingNotModeled => t!(
            "Periodic payments are withheld from like wages, by Form W-4P. Enter a rate to include it.",
            "De los pagos periódicos se retiene como de un salario, según el Formulario W-4P. Indique una tasa para incluirla.",
        ),
        N::PlanMustOfferHardship => t!(
            "The plan decides whether it offers hardship withdrawals, and may ask for more.",
            "El plan decide si ofrece retiros por dificultad económica y puede exigir más.",
        ),
        // The match that calls this names every notice of other families.
        _ => t!("", ""),
    };
    (text, vec![])
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::calendar::Date;
    use std::collections::BTreeSet;

    #[test]
    fn every_notice_of_the_families_has_a_sentence_of_its_own() {
        let all = [
            N::IraOnlyException,
            N::SeriesModifiedRecapture,
            N::ExcessTaxedInEarlierYear,
            N::EarlierDisasterRules,
            N::DisasterIncomeInOneYear,
            N::LongTermCareLimitReported,
            N::MayBeRepaid { by: Date::year_end(2029) },
            N::SeveralExceptions,
            N::ExemptPartHoldsAfterTaxMoney,
            N::PeriodicWithholdingNotModeled,
            N::PlanMustOfferHardship,
        ];
        for language in Language::CHOICES {
            let sentences: BTreeSet<String> = all.iter().map(|code| crate::notice(*code, language)).collect();
            assert_eq!(sentences.len(), all.len());
            assert!(sentences.iter().all(|sentence| !sentence.is_empty()));
        }
    }
}
