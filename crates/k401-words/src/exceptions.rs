//! The kinds of exception, and why each applies or does not.

use k401_core::distributions::exceptions::{ExceptionKind as K, Reason as R};
use k401_core::text::written;

use crate::language::t;
use crate::{Language, Text, date, dollars};

/// What an exception is called.
pub const fn exception_kind(kind: K) -> Text {
    match kind {
        K::AgeFiftyNineAndAHalf => t!("Age 59½ or older", "59½ años o más"),
        K::Death => t!("Death of the participant", "Fallecimiento del participante"),
        K::Disability => t!("Total and permanent disability", "Incapacidad total y permanente"),
        K::SubstantiallyEqualPayments => {
            t!("Substantially equal periodic payments", "Pagos periódicos sustancialmente iguales")
        }
        K::SeparationFromService55 => {
            t!("Left the job in or after the year of age 55", "Separación del empleo en el año de los 55 o después")
        }
        K::PublicSafety50 => t!(
            "Public safety employee, age 50 or 25 years of service",
            "Empleado de seguridad pública, 50 años o 25 de servicio",
        ),
        K::EmployeeStockOwnershipDividend => {
            t!("Dividends of employer stock (ESOP)", "Dividendos de acciones del empleador (ESOP)")
        }
        K::IrsLevy => t!("IRS levy on the plan", "Embargo del IRS sobre el plan"),
        K::MedicalExpenses => {
            t!("Medical expenses above 7.5% of income", "Gastos médicos superiores al 7.5% del ingreso")
        }
        K::QualifiedDomesticRelationsOrder => {
            t!("Qualified domestic relations order (divorce)", "Orden calificada de relaciones domésticas (divorcio)")
        }
        K::QualifiedReservist => t!("Reservist called to active duty", "Reservista llamado al servicio activo"),
        K::BirthOrAdoption => t!("Birth or adoption", "Nacimiento o adopción"),
        K::EmergencyPersonalExpense => t!("Emergency personal expense", "Gasto personal de emergencia"),
        K::DomesticAbuse => t!("Victim of domestic abuse", "Víctima de violencia doméstica"),
        K::TerminalIllness => t!("Terminal illness", "Enfermedad terminal"),
        K::FederallyDeclaredDisaster => t!("Federally declared disaster", "Desastre declarado por el gobierno federal"),
        K::LongTermCarePremium => t!("Long-term care insurance premiums", "Primas de seguro de cuidado a largo plazo"),
        K::PermissiveWithdrawal90Day => {
            t!("Automatic contributions taken back within 90 days", "Aportaciones automáticas retiradas en 90 días")
        }
        K::CorrectiveDistribution => t!("Return of excess contributions", "Devolución del exceso de aportaciones"),
        K::FirstTimeHomebuyer => t!("First home (IRA only)", "Primera vivienda (solo IRA)"),
        K::HigherEducation => t!("Higher education (IRA only)", "Estudios superiores (solo IRA)"),
        K::UnemployedHealthPremiums => {
            t!("Health premiums while unemployed (IRA only)", "Primas de seguro médico durante el desempleo (solo IRA)")
        }
    }
}

/// Why an exception applies or does not.
pub fn exception_reason(reason: R, language: Language) -> String {
    let (text, values): (Text, Vec<String>) = match reason {
        R::NotInForce { from } => {
            (t!("It covers payments from {0} on.", "Abarca los pagos a partir del {0}."), vec![date(from, language)])
        }
        R::UnderAge { attained } => {
            (t!("Age 59½ is reached on {0}.", "Los 59½ años se cumplen el {0}."), vec![date(attained, language)])
        }
        R::PaidTooEarly { first } => {
            (t!("It covers payments from {0} on.", "Abarca los pagos a partir del {0}."), vec![date(first, language)])
        }
        R::PaidTooLate { last } => {
            (t!("It covered payments until {0}.", "Abarcaba los pagos hasta el {0}."), vec![date(last, language)])
        }
        R::SeparatedTooEarly { first_year } => (
            t!("The job must end in {0} or later.", "El empleo debe terminar en {0} o después."),
            vec![written(first_year)],
        ),
        R::EarlierOneNotRepaid { first_year } => (
            t!(
                "An earlier emergency withdrawal has to be repaid first; otherwise the next can be in {0}.",
                "Antes hay que devolver un retiro de emergencia anterior; si no, el próximo puede ser en {0}.",
            ),
            vec![written(first_year)],
        ),
        R::BalanceTooSmall { kept } => {
            (t!("The vested balance must be above {0}.", "El saldo adquirido debe superar {0}."), vec![dollars(kept)])
        }
        R::ElectedTooLate { last } => (
            t!("The choice had to be made by {0}.", "La elección debía hacerse a más tardar el {0}."),
            vec![date(last, language)],
        ),
        R::BelowMedicalFloor { floor } => (
            t!("The expenses are not above 7.5% of income, {0}.", "Los gastos no superan el 7.5% del ingreso, {0}."),
            vec![dollars(floor)],
        ),
        other => (fixed(other), vec![]),
    };
    text.filled(language, &values)
}

const fn fixed(reason: R) -> Text {
    match reason {
        R::AlreadyExempt => t!(
            "Its conditions are met, but other exceptions already cover the whole payment.",
            "Se cumplen sus condiciones, pero otras excepciones ya cubren todo el pago.",
        ),
        R::IraOnly => {
            t!("The law gives it to IRAs, not to a 401(k).", "La ley la concede a las cuentas IRA, no a un 401(k).")
        }
        R::AlreadyClaimed => t!("This limit is already used by another claim.", "Otra reclamación ya usa este límite."),
        R::NotPublicSafetyEmployee => {
            t!("It is for public safety employees.", "Es para empleados de seguridad pública.")
        }
        R::AbleToWork => t!(
            "The law asks for the inability to do any substantial work.",
            "La ley exige no poder realizar ningún trabajo sustancial.",
        ),
        R::NotIndefinite => t!(
            "The law asks for a condition that will last indefinitely or end in death.",
            "La ley exige una condición que dure indefinidamente o que resulte en la muerte.",
        ),
        R::SeriesBeforeSeparation => t!(
            "From a 401(k), the payments must begin after the job ends.",
            "En un 401(k), los pagos deben comenzar después de terminar el empleo.",
        ),
        R::SeriesModified => {
            t!("The series of payments was changed too early.", "La serie de pagos se modificó demasiado pronto.")
        }
        R::NotAQualifiedOrder => t!("It needs a qualified court order.", "Requiere una orden judicial calificada."),
        R::NotPaidToAlternatePayee => t!(
            "It covers payments to the person named in the order, not to the participant.",
            "Abarca los pagos a la persona nombrada en la orden, no al participante.",
        ),
        R::NotALevy => t!(
            "A withdrawal made to pay the IRS is not a levy on the plan.",
            "Un retiro hecho para pagar al IRS no es un embargo sobre el plan.",
        ),
        R::NotAPlanDividend => t!(
            "It covers dividends that the employer may deduct under section 404(k).",
            "Abarca los dividendos que el empleador puede deducir según la sección 404(k).",
        ),
        R::NotElectiveDeferrals => t!(
            "It covers money from your own salary deferrals.",
            "Abarca el dinero de sus propias aportaciones de salario.",
        ),
        R::DutyTooShort => t!("The call must be for more than 179 days.", "El llamado debe ser por más de 179 días."),
        R::SpousesChild => {
            t!("It does not cover adopting a spouse's child.", "No abarca la adopción de un hijo del cónyuge.")
        }
        R::AdopteeTooOld => t!(
            "The adopted person must be under 18 or unable to support themselves.",
            "La persona adoptada debe ser menor de 18 años o incapaz de mantenerse.",
        ),
        R::OneEachCalendarYear => t!("There can be one in a calendar year.", "Puede haber uno por año calendario."),
        R::NothingLeft => t!("Nothing is left of its limit.", "No queda nada de su límite."),
        R::SpousalConsentPlan => t!(
            "The plan needs the spouse's consent to payments, so it may not use this.",
            "El plan requiere el consentimiento del cónyuge para los pagos, por lo que no puede usarla.",
        ),
        R::NotCertified => t!("It needs your certification.", "Requiere su certificación."),
        R::LongerLifeExpected => t!(
            "A physician must expect death within 84 months.",
            "Un médico debe prever el fallecimiento dentro de 84 meses.",
        ),
        R::HomeOutsideDisasterArea => t!(
            "The main home must have been in the disaster area.",
            "La vivienda principal debía estar en la zona del desastre.",
        ),
        R::NoEconomicLoss => {
            t!("It needs an economic loss from the disaster.", "Requiere una pérdida económica por el desastre.")
        }
        R::NoPremiumStatement => t!(
            "The plan must have the insurer's premium statement.",
            "El plan debe tener la declaración de primas de la aseguradora.",
        ),
        R::NeedsJointReturn => t!(
            "A spouse's premiums count on a joint return only.",
            "Las primas del cónyuge solo cuentan en una declaración conjunta.",
        ),
        _ => t!("Its conditions are met.", "Se cumplen sus condiciones."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use k401_core::calendar::Date;
    use k401_core::money::usd;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        for language in Language::CHOICES {
            let names: BTreeSet<_> = K::ALL.iter().map(|kind| exception_kind(*kind).to(language)).collect();
            assert_eq!(names.len(), K::ALL.len(), "{language:?}");
        }
    }

    #[test]
    fn a_reason_names_its_day_amount_or_year() {
        let day = Date::of(2026, 5, 31).unwrap();
        for (reason, part) in [
            (R::NotInForce { from: day }, "May 31, 2026"),
            (R::UnderAge { attained: day }, "May 31, 2026"),
            (R::PaidTooEarly { first: day }, "May 31, 2026"),
            (R::PaidTooLate { last: day }, "May 31, 2026"),
            (R::ElectedTooLate { last: day }, "May 31, 2026"),
            (R::SeparatedTooEarly { first_year: 2041 }, "2041"),
            (R::EarlierOneNotRepaid { first_year: 2029 }, "2029"),
            (R::BalanceTooSmall { kept: usd(1_000) }, "$1,000"),
            (R::BelowMedicalFloor { floor: usd(6_000) }, "$6,000"),
        ] {
            let text = exception_reason(reason, Language::En);
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn reasons_without_amounts_have_sentences_of_their_own() {
        let all = [
            R::Qualifies,
            R::AlreadyExempt,
            R::IraOnly,
            R::AlreadyClaimed,
            R::NotPublicSafetyEmployee,
            R::AbleToWork,
            R::NotIndefinite,
            R::SeriesBeforeSeparation,
            R::SeriesModified,
            R::NotAQualifiedOrder,
            R::NotPaidToAlternatePayee,
            R::NotALevy,
            R::NotAPlanDividend,
            R::NotElectiveDeferrals,
            R::DutyTooShort,
            R::SpousesChild,
            R::AdopteeTooOld,
            R::OneEachCalendarYear,
            R::NothingLeft,
            R::SpousalConsentPlan,
            R::NotCertified,
            R::LongerLifeExpected,
            R::HomeOutsideDisasterArea,
            R::NoEconomicLoss,
            R::NoPremiumStatement,
            R::NeedsJointReturn,
        ];
        for language in Language::CHOICES {
            let sentences: BTreeSet<String> = all.iter().map(|reason| exception_reason(*reason, language)).collect();
            assert_eq!(sentences.len(), all.len(), "{language:?}");
        }
    }
}
