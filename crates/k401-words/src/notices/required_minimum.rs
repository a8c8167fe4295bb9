//! The sentences about required minimum distributions.

use k401_core::notice::NoticeCode as N;
use k401_core::required_minimum::NotRequired;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// What a notice of the family says; nothing for another family's.
pub fn notice(code: N, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match code {
        N::RequiredMinimumNotRequired(reason) => (not_required(reason), vec![]),
        N::ApplicableAgeNotFinal => (
            t!(
                "For people born in 1959 the law names both 73 and 75. A proposed regulation says 73; it is not final.",
                "Para quienes nacieron en 1959, la ley indica tanto 73 como 75 años. Un reglamento propuesto dice 73; no es definitivo.",
            ),
            vec![],
        ),
        N::FirstDistributionMayWait { due_by } => (
            t!(
                "This is your first required distribution. You may take it as late as {0}, but then next year's is due in the same year, and both are taxed in that year.",
                "Esta es su primera distribución requerida. Puede retirarla a más tardar el {0}, pero entonces la del año siguiente vence en el mismo año y ambas tributan en ese año.",
            ),
            vec![date(due_by, language)],
        ),
        N::FirstDistributionMayBeDue { due_by } => (
            t!(
                "If you did not take last year's first required distribution last year, it is due by {0}, besides any for this year.",
                "Si no retiró el año pasado su primera distribución requerida, esta vence el {0}, además de la que corresponda a este año.",
            ),
            vec![date(due_by, language)],
        ),
        N::TwoDistributionsDue { due_by, total } => (
            t!(
                "The first required distribution was put off into this year and is due by {0}. The distributions due this year are {1} in all, before what you have taken.",
                "La primera distribución requerida se pospuso a este año y vence el {0}. Las distribuciones que vencen este año suman {1}, antes de restar lo ya retirado.",
            ),
            vec![date(due_by, language), dollars(total)],
        ),
        N::RequiredMinimumShortfall { shortfall, excise } => (
            t!(
                "{0} is still to be taken. If it is not taken in time, the excise tax is {1}. It is lower if you make it up within the correction window, and the IRS can waive it for reasonable error (Form 5329).",
                "Falta retirar {0}. Si no se retira a tiempo, el impuesto especial es de {1}. Es menor si lo corrige dentro del plazo de corrección, y el IRS puede dispensarlo por error razonable (Formulario 5329).",
            ),
            vec![dollars(shortfall), dollars(excise)],
        ),
        N::StillWorkingOnlyThisEmployer => (
            t!(
                "Work delays required distributions only from the plan of the employer you work for. Earlier employers' plans and IRAs must still pay them.",
                "Seguir trabajando aplaza las distribuciones requeridas solo del plan del empleador para el que trabaja. Los planes de empleadores anteriores y las cuentas IRA deben pagarlas igualmente.",
            ),
            vec![],
        ),
        N::RequiredMinimumNotRolledOver => (
            t!(
                "Each 401(k) must pay its own required distribution. It cannot be rolled over.",
                "Cada plan 401(k) debe pagar su propia distribución requerida. No se puede reinvertir en otra cuenta.",
            ),
            vec![],
        ),
        N::RequiredMinimumProjection => (
            t!(
                "The years ahead assume today's law and tables, each year's distribution taken at the start of its year, and the return you entered. No one knows the real return.",
                "Los años futuros suponen la ley y las tablas actuales, cada distribución retirada al inicio de su año y el rendimiento que indicó. Nadie conoce el rendimiento real.",
            ),
            vec![],
        ),
        _ => (t!("", ""), vec![]),
    };
    text.filled(language, &values)
}

/// Why nothing is required for a year.
pub const fn not_required(reason: NotRequired) -> Text {
    match reason {
        NotRequired::BeforeApplicableAge => t!(
            "No distribution is required this year: you have not reached the year of your required age.",
            "Este año no se requiere ninguna distribución: aún no llega el año de la edad requerida.",
        ),
        NotRequired::StillWorking => t!(
            "No distribution is required this year from this plan while you work for its employer.",
            "Este año no se requiere ninguna distribución de este plan mientras trabaje para su empleador.",
        ),
        NotRequired::RothAccount => t!(
            "From 2024, no distribution is required from a Roth 401(k) in the owner's lifetime.",
            "Desde 2024 no se requiere ninguna distribución de un 401(k) Roth en vida del titular.",
        ),
        NotRequired::Waived2020 => t!(
            "Required distributions were waived for 2020, and so was a first one due by April 1, 2020.",
            "Las distribuciones requeridas se dispensaron para 2020, también la primera que vencía el 1 de abril de 2020.",
        ),
    }
}
